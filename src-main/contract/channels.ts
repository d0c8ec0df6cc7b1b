/** The two names that cross between the processes; nothing else does. */
export const callChannel = 'stafetten:call';
export const eventChannel = 'stafetten:event';

/**
 * Status of a child's log.
 * - none: the child is registered, only internal notes exist (level 0)
 * - open: consent is recorded, the log is shared work
 * - paused: consent ended or was withdrawn; nothing is shared until clarified
 * - closed: ended with a reason; can be reopened
 */
export const logStatuses = ['none', 'open', 'paused', 'closed'] as const;

export type LogStatus = (typeof logStatuses)[number];

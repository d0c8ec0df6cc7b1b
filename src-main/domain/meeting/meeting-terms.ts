/** Meeting types of the model (domain dossier 4.8). */
export const meetingTypes = [
  'start',
  'coordination',
  'evaluation',
  'closing',
  'adHoc',
  'transition',
] as const;
export type MeetingType = (typeof meetingTypes)[number];

export const attendances = ['present', 'absent', 'excused'] as const;
export type Attendance = (typeof attendances)[number];

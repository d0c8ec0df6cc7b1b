/**
 * Deadlines that are counted from the municipality's numbers and can be told to a family. The days that people
 * agree on themselves (evaluation, next meeting) are stored as days and need no counting.
 */
export const deadlineKinds = ['firstTalk', 'levelZeroDecision', 'openLog', 'firstMeeting'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

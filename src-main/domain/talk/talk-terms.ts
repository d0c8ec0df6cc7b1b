/**
 * Talks that are not entries of the shared log (steps N0-2 and N0-3: take it to a leader, share it with the
 * family, hear the child, ask an adviser anonymously). Internal, like every note at level 0.
 */
export const talkKinds = ['leader', 'guardians', 'child', 'adviser'] as const;
export type TalkKind = (typeof talkKinds)[number];

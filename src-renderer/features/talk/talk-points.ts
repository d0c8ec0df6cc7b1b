import type { TalkKind } from '@domain/talk/talk-terms.ts';

/** What one may think of before each kind of talk, in the order it is needed (docs/model.md 4.10). */
export const talkPoints = {
  leader: ['facts', 'alone', 'who', 'back'],
  guardians: ['prepare', 'open', 'tell', 'listen', 'agree'],
  child: ['place', 'free', 'sum', 'honest', 'door'],
  adviser: ['nameless', 'question', 'answer'],
} as const satisfies Readonly<Record<TalkKind, readonly string[]>>;

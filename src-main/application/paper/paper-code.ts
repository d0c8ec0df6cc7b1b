import { paperCodeFrom } from '../../domain/paper/paper-code.ts';
import type { CommandContext, QueryContext } from '../ports/context.ts';

/** A code that stands on no other sheet. `newId` gives the randomness. */
export function newPaperCode(
  { stores, sha256 }: Pick<QueryContext, 'stores' | 'sha256'>,
  newId: () => string,
): string {
  let code = paperCodeFrom(sha256(newId()));
  while (stores.paper.log(code) !== null) code = paperCodeFrom(sha256(newId()));
  return code;
}

/** Keeps that a blank log with this code was printed. */
export function recordPaperLog(
  { stores, actor, now, today }: CommandContext,
  code: string,
  childId: string | null,
): void {
  stores.paper.print({
    code,
    childId,
    printedOn: today,
    registeredOn: null,
    authorName: actor.name,
    at: now,
  });
}

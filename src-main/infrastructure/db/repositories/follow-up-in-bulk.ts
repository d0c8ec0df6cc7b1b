import type { ReadStores } from '../../../application/ports/stores.ts';
import type { ReadHandle } from '../handles.ts';
import { readPackagesToAnswer } from './packages-to-answer.ts';
import { readCards, readChildIdsOf } from './child-cards.ts';
import { readFacts } from './follow-up-facts.ts';

/** What is read of many children at once. Plain SQL: Drizzle's mapping of each row costs more than the reading. */
export function readFollowUpInBulk(handle: ReadHandle): ReadStores['followUp'] {
  return {
    cards: (today, childIds) => readCards(handle, today, childIds ?? null),
    childIdsOf: (userId, today) => readChildIdsOf(handle, userId, today),
    packagesToAnswer: () => readPackagesToAnswer(handle),
    facts: (cards, question) => readFacts(handle, cards, question),
  };
}

import type { Translate } from '../i18n/use-t.ts';
import type { OperationError } from '../api/operation-error.ts';

/** Gaps that the words of some codes have; a refusal without the value still reads as a sentence. */
const gaps = { seconds: 0, position: 0 } as const;

/** What a refusal means to the person: what happened, that nothing is lost, and what to do. */
export function errorWords(error: OperationError, t: Translate): string {
  const { waitMs } = error.params;
  const waiting = typeof waitMs === 'number' ? { seconds: Math.ceil(waitMs / 1000) } : {};
  return t(`error.${error.code}`, { ...gaps, ...error.params, ...waiting });
}

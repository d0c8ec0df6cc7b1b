import { indexWaiting } from '../infrastructure/db/search/search-index.ts';
import type { Vault } from '../infrastructure/vault/vault-terms.ts';
import type { TechnicalLog } from './technical-log.ts';

/** So many at a time that the window never waits noticeably for one part. */
const documentsAtATime = 100;
/** The rest between two parts, when there is more; people go first. */
const restMs = 40;

/**
 * Works off what is not in the index of the search yet, little by little while the vault is open: an office from
 * before the index has a lot waiting, otherwise there is nothing. A lock or a kill stops it between two parts.
 */
export function keepIndexing(vault: Vault, log: TechnicalLog): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const step = (): void => {
    timer = undefined;
    if (vault.status().state !== 'unlocked') return;
    try {
      const left = vault.session().uow.write((tx) => indexWaiting(tx, documentsAtATime));
      if (left > 0) timer = setTimeout(step, restMs);
    } catch (failure) {
      // A full disk, for example. What waits is still there, and the next unlocking tries again.
      log.event('indexingStopped', { kind: failure instanceof Error ? failure.name : 'unknown' });
    }
  };
  vault.onChange(({ state }) => {
    clearTimeout(timer);
    timer = state === 'unlocked' ? setTimeout(step, restMs) : undefined;
  });
}

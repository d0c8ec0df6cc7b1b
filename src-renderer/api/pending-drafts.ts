import { bridge } from './bridge.ts';
import { api } from './client.ts';

type Flush = () => Promise<void>;

const flushes = new Set<Flush>();

/** Tells of a field with something to write; the answer takes it off the list again. */
export function registerPendingDraft(flush: Flush): () => void {
  flushes.add(flush);
  return () => {
    flushes.delete(flush);
  };
}

/** Writes all that is being typed. One draft that cannot be written never holds back the others. */
export async function flushPendingDrafts(): Promise<void> {
  await Promise.allSettled([...flushes].map((flush) => flush()));
}

/** Before the vault locks: write everything, then say that nothing is left. The answer stops listening. */
export function answerFlushRequests(): () => void {
  return bridge().on('flushDrafts', () => {
    void flushPendingDrafts().then(() => api.drafts.flushed({}));
  });
}

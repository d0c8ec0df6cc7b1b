import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../api/client.ts';
import { registerPendingDraft } from '../api/pending-drafts.ts';

export type DraftStatus =
  | { readonly kind: 'restoring' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'saved'; readonly savedAt: string; readonly restored: boolean }
  | { readonly kind: 'failed' };

export interface Draft {
  readonly status: DraftStatus;
  /** Writes at once, for example before leaving the view. */
  readonly flush: () => Promise<void>;
  /**
   * Forgets the draft; call it when the real thing has been saved.
   * @param settled what the form holds from now on, when it is emptied in the same breath; what it holds now when left out
   */
  readonly discard: (settled?: unknown) => Promise<void>;
}

/** A pause in the typing this long writes the draft, so a keystroke is on disk well within two seconds. */
const pauseMs = 800;
/** Somebody who never pauses is written for all the same. */
const longestWaitMs = 1500;
/** Between tries while writing fails, for example on a full disk. */
const retryMs = 5000;

interface Known {
  readonly restoring: boolean;
  /** What needs no writing: the untouched form, or a form whose content has been saved for good. */
  readonly settledBody: string;
  readonly written: {
    readonly body: string;
    readonly savedAt: string;
    readonly restored: boolean;
  } | null;
  readonly failedBody: string | null;
}

function statusOf(known: Known, body: string): DraftStatus {
  if (known.restoring) return { kind: 'restoring' };
  if (known.failedBody === body) return { kind: 'failed' };
  if (known.written?.body === body)
    return { kind: 'saved', savedAt: known.written.savedAt, restored: known.written.restored };
  return { kind: known.written === null && known.settledBody === body ? 'empty' : 'writing' };
}

function needsWriting(known: Known, body: string): boolean {
  return (
    !known.restoring &&
    (known.written === null ? known.settledBody !== body : known.written.body !== body)
  );
}

/**
 * Keeps what is being written in the encrypted database and brings it back at the same place.
 * Give the form a React `key` that follows the draft key, so that a draft is never restored into another child's form.
 * @param key where the draft belongs, `observation/<childId>`; `null` keeps nothing
 * @param value what is being written; anything JSON can say
 * @param restore gets a draft that was found when the view opened, once
 */
export function useDraft<T>(key: string | null, value: T, restore: (found: T) => void): Draft {
  const body = JSON.stringify(value);
  const [known, setKnown] = useState<Known>({
    restoring: key !== null,
    settledBody: body,
    written: null,
    failedBody: null,
  });
  const latest = useRef({
    known,
    body,
    restore,
    writing: null as string | null,
    firstUnwrittenAt: null as number | null,
  });
  useEffect(() => {
    Object.assign(latest.current, { known, body, restore });
  });

  const flush = useCallback(async () => {
    const state = latest.current;
    const writing = state.body;
    if (key === null || state.writing === writing || !needsWriting(state.known, writing)) return;
    state.writing = writing;
    state.firstUnwrittenAt = null;
    try {
      const { savedAt } = await api.drafts.save({ key, body: writing });
      if (state.writing === writing)
        setKnown((k) => ({
          ...k,
          written: { body: writing, savedAt, restored: false },
          failedBody: null,
        }));
    } catch {
      setKnown((k) => ({ ...k, failedBody: writing }));
    } finally {
      if (state.writing === writing) state.writing = null;
    }
  }, [key]);

  useEffect(() => {
    if (key === null) return;
    let left = false;
    const bodyAtStart = latest.current.body;
    void api.drafts.get({ key }).then(
      ({ draft }) => {
        if (left) return;
        // Whoever began to write while the draft was looked for is right; the older draft gives way.
        const found = draft !== null && latest.current.body === bodyAtStart ? draft : null;
        if (found !== null) latest.current.restore(JSON.parse(found.body) as T);
        setKnown((k) => ({
          ...k,
          restoring: false,
          written: found && { ...found, restored: true },
        }));
      },
      () => {
        if (!left) setKnown((k) => ({ ...k, restoring: false }));
      },
    );
    return () => {
      left = true;
    };
  }, [key]);

  useEffect(() => registerPendingDraft(flush), [flush]);
  // Leaving the view is no reason to lose the last words.
  useEffect(() => () => void flush(), [flush]);

  useEffect(() => {
    if (key === null || !needsWriting(known, body)) return;
    const state = latest.current;
    const now = performance.now();
    state.firstUnwrittenAt ??= now;
    const pause = Math.max(0, Math.min(pauseMs, state.firstUnwrittenAt + longestWaitMs - now));
    const wait = known.failedBody === body ? retryMs : pause;
    const timer = setTimeout(() => void flush(), wait);
    return () => clearTimeout(timer);
  }, [body, key, known, flush]);

  const discard = useCallback(
    async (settled?: unknown) => {
      const state = latest.current;
      const known = {
        restoring: false,
        settledBody: settled === undefined ? state.body : JSON.stringify(settled),
        written: null,
        failedBody: null,
      };
      // A lock may ask for the draft before the emptied form has been drawn.
      Object.assign(state, {
        known,
        body: known.settledBody,
        writing: null,
        firstUnwrittenAt: null,
      });
      setKnown(known);
      if (key !== null) await api.drafts.discard({ key });
    },
    [key],
  );

  return { status: statusOf(known, body), flush, discard };
}

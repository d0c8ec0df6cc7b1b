import { useEffect, useState } from 'react';
import { api } from '../api/client.ts';

/**
 * Whether something unfinished waits under a draft key, so that a page can open its form by itself.
 * @param key the same key as the form's `useDraft`; `null` while it is not known
 */
export function useWaitingDraft(key: string | null): boolean {
  const [waitingKey, setWaitingKey] = useState<string | null>(null);
  useEffect(() => {
    if (key === null) return;
    let left = false;
    void api.drafts.get({ key }).then(
      ({ draft }) => {
        if (!left && draft !== null) setWaitingKey(key);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [key]);
  return key !== null && waitingKey === key;
}

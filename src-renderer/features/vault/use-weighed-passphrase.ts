import { useEffect, useState } from 'react';
import type { OutputOf } from '@contract/index.ts';
import { api } from '../../api/client.ts';

export type PassphraseWeight = OutputOf<'vault.weighPassphrase'>;

const pauseMs = 250;

/**
 * How strong a passphrase is, weighed a moment after the last keystroke.
 * It is asked for directly, so that the passphrase is never a key in the query cache.
 * @param context what others know: the names of the person, the office and the municipality
 */
export function useWeighedPassphrase(
  passphrase: string,
  context: readonly string[],
): PassphraseWeight | null {
  const [weighed, setWeighed] = useState<{ of: string; weight: PassphraseWeight } | null>(null);
  const known = context.filter((word) => word.trim() !== '').join('\n');
  useEffect(() => {
    if (passphrase === '') return;
    let isLate = false;
    const timer = setTimeout(() => {
      void api.vault
        .weighPassphrase({ passphrase, context: known === '' ? [] : known.split('\n') })
        .then(
          (weight) => {
            if (!isLate) setWeighed({ of: passphrase, weight });
          },
          () => {
            if (!isLate) setWeighed(null);
          },
        );
    }, pauseMs);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [passphrase, known]);
  return passphrase !== '' && weighed !== null ? weighed.weight : null;
}

import { useT } from '../../i18n/use-t.ts';
import type { PassphraseWeight } from './use-weighed-passphrase.ts';
import classes from './vault.module.css';

/** The strength of a passphrase in words, and what would make it stronger. */
export function PassphraseStrength({ weight }: { readonly weight: PassphraseWeight | null }) {
  const t = useT();
  return (
    <div className={classes.strength} aria-live="polite">
      {weight !== null && (
        <>
          <div className={classes.strengthBar} aria-hidden>
            <div
              className={classes.strengthFill}
              data-score={weight.score}
              data-enough={weight.enough ? true : undefined}
            />
          </div>
          <p className={classes.strengthWords}>{t(`vault.strength.${weight.score}`)}</p>
          {!weight.enough && weight.advice.length > 0 && (
            <ul className={classes.advice}>
              {weight.advice.map((advice) => (
                <li key={advice}>{t(`vault.advice.${advice}`)}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}

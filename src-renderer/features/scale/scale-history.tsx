import type { OutputOf } from '@contract/index.ts';
import type { Instrument } from '@domain/scale/instrument.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useLanguage } from '../../i18n/language-provider.tsx';
import { useT } from '../../i18n/use-t.ts';
import classes from './scale.module.css';
import { ToneIcon } from './tone-icon.tsx';
import { useStepName } from './use-step-name.ts';

interface ScaleHistoryProps {
  readonly assessments: OutputOf<'scale.list'>['assessments'];
  /** Every version that some assessment was given in. */
  readonly instruments: readonly Instrument[];
}

/** Assessments over time as a line of words, newest first. There is no curve: a step is not a number. */
export function ScaleHistory({ assessments, instruments }: ScaleHistoryProps) {
  const t = useT();
  const dates = useDates();
  const { language } = useLanguage();
  const stepName = useStepName();
  const newestFirst = [...assessments].sort(
    (a, b) => b.assessedOn.localeCompare(a.assessedOn) || b.at.localeCompare(a.at),
  );
  return (
    <section aria-labelledby="scale-history">
      <h2 id="scale-history" className={classes.heading} tabIndex={-1}>
        {t('scale.history')}
      </h2>
      <ol className={classes.timeline}>
        {newestFirst.map((one) => {
          const instrument = instruments.find(
            ({ id, version }) => id === one.instrumentId && version === one.instrumentVersion,
          );
          const step = instrument?.steps.find(({ id }) => id === one.chosenStepId);
          return (
            <li key={one.id} data-record={one.id} className={classes.mark} data-tone={step?.tone}>
              <span className={classes.dot}>
                {step !== undefined && <ToneIcon tone={step.tone} />}
              </span>
              <div>
                <p className={classes.quiet}>
                  <time dateTime={one.assessedOn}>{dates.near(one.assessedOn)}</time>
                </p>
                <h3>{step === undefined ? t('scale.history.unknownStep') : stepName(step)}</h3>
                <p className={classes.quiet}>
                  {t('scale.history.by', {
                    scale: instrument?.title[language] ?? '',
                    name: one.byName,
                  })}
                </p>
                <p className={classes.reason}>{one.reason}</p>
                {one.reporting !== null && (
                  <p className={classes.reason}>
                    <strong>{t(`scale.done.${one.reporting}`)}</strong> {one.reportingReason}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

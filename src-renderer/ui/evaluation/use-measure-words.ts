import { useMemo } from 'react';
import type { MeasureView } from '@contract/measure.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import type { MeasureEvent } from './measure-history.ts';

type Evaluation = MeasureView['evaluations'][number];

export interface MeasureWords {
  /** «23.02.2027: delvis gjennomført, noe virkning. 5 av 10, satt av Mikkel. Fortsetter.» */
  readonly evaluation: (evaluation: Evaluation) => string;
  /** One thing that happened to a measure. */
  readonly event: (event: MeasureEvent) => string;
  /** What somebody said about it, if anything: a comment or a reason. */
  readonly said: (event: MeasureEvent) => string;
}

/** Measures, their evaluations and their history in words. */
export function useMeasureWords(): MeasureWords {
  const t = useT();
  const dates = useDates();
  return useMemo(() => {
    const evaluation = ({
      evaluatedOn,
      carriedOut,
      effect,
      decision,
      lineValue,
      lineSetBy,
    }: Evaluation) => {
      const found = {
        date: dates.table(evaluatedOn),
        carriedOut: t(`measures.history.carriedOut.${carriedOut}`),
        effect: t(`measures.history.effect.${effect}`),
        decision: t(`measures.history.decision.${decision}`),
      };
      return lineValue === null
        ? t('measures.history.line', found)
        : t('measures.history.lineWithMark', { ...found, value: lineValue, names: lineSetBy });
    };
    const nameOf = (name: string) => (name === '' ? t('measures.event.nobody') : name);
    const event = (happened: MeasureEvent) => {
      switch (happened.kind) {
        case 'started': {
          const { measure, replacesId } = happened.view;
          const date = dates.table(measure.startsOn);
          return replacesId === null
            ? t('measures.event.started', { date, what: measure.what })
            : t('measures.event.changed', { date, what: measure.what });
        }
        case 'evaluated':
          return evaluation(happened.evaluation);
        case 'reassigned':
          return t('measures.event.reassigned', {
            date: dates.table(dates.dayOf(happened.at)),
            from: nameOf(happened.change.from),
            to: nameOf(happened.change.to),
          });
      }
    };
    const said = (happened: MeasureEvent) => {
      switch (happened.kind) {
        case 'started':
          return '';
        case 'evaluated':
          return happened.evaluation.comment;
        case 'reassigned':
          return happened.change.reason;
      }
    };
    return { evaluation, event, said };
  }, [t, dates]);
}

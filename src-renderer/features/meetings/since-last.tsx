import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { MeasureView } from '@contract/measure.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DueBadge } from '../../ui/due-badge.tsx';
import { MeasureNowForm } from './measure-now-form.tsx';
import classes from './meeting-mode.module.css';
import { ModePart } from './mode-part.tsx';

interface SinceLastProps {
  readonly childId: string;
  readonly measures: readonly MeasureView[];
  readonly at: number;
  readonly onGo: (at: number) => void;
}

/** What was evaluated in a measure today; null when nothing was. */
function evaluationToday({ evaluations }: MeasureView, today: LocalDate) {
  return evaluations.findLast(({ evaluatedOn }) => evaluatedOn === today) ?? null;
}

/** Measures that there is something to say about: those that were going on before today, in the order they began. */
export function measuresSinceLast(
  measures: readonly MeasureView[],
  today: LocalDate,
): readonly MeasureView[] {
  return measures
    .filter(
      (view) =>
        evaluationToday(view, today) !== null ||
        (view.status === 'active' && view.measure.startsOn < today),
    )
    .toSorted((a, b) => a.measure.startsOn.localeCompare(b.measure.startsOn));
}

/** Measure by measure: was it done, did it help, and what now. Each is evaluated in its place, and is in the log at once. */
export function SinceLast({ childId, measures, at, onGo }: SinceLastProps) {
  const t = useT();
  const { today } = useDates();
  const since = measuresSinceLast(measures, today);
  const place = Math.min(at, since.length - 1);
  const view = since[place];
  return (
    <ModePart place="since">
      {view === undefined ? (
        <p>{t('meetings.since.none')}</p>
      ) : (
        <div className={classes.measure}>
          <div className={classes.measureHead}>
            <p className={classes.lead}>
              {t('meetings.since.count', { number: place + 1, count: since.length })}
            </p>
            <div className={classes.steps}>
              <Button
                variant="subtle"
                leftSection={<IconArrowLeft size={22} aria-hidden />}
                disabled={place === 0}
                onClick={() => onGo(place - 1)}
              >
                {t('meetings.since.previous')}
              </Button>
              <Button
                variant="subtle"
                rightSection={<IconArrowRight size={22} aria-hidden />}
                disabled={place === since.length - 1}
                onClick={() => onGo(place + 1)}
              >
                {t('meetings.since.following')}
              </Button>
            </div>
          </div>
          <OneMeasure key={view.id} childId={childId} view={view} />
        </div>
      )}
    </ModePart>
  );
}

function OneMeasure({ childId, view }: { readonly childId: string; readonly view: MeasureView }) {
  const t = useT();
  const dates = useDates();
  const { measure } = view;
  const done = evaluationToday(view, dates.today);
  return (
    <>
      <h3 className={classes.measureWhat}>{measure.what}</h3>
      <p className={classes.measureFacts}>
        <span>
          {t('meetings.since.facts', {
            responsible: measure.responsible || t('meetings.decision.nobodyYet'),
            arena: t(`arena.${measure.arena}`),
            date: dates.near(measure.startsOn),
          })}
        </span>
        {done === null && <DueBadge dueOn={measure.evaluateOn} />}
      </p>
      {done === null ? (
        <MeasureNowForm childId={childId} view={view} />
      ) : (
        <div className={classes.became} role="status">
          <IconCircleCheck size={24} aria-hidden />
          <span>
            {t('meetings.since.done', {
              carriedOut: t(`carriedOut.${done.carriedOut}`),
              effect: t(`effect.${done.effect}`),
              decision: t(`evaluationDecision.${done.decision}`),
            })}
            {done.comment !== '' && <span className={classes.said}>{done.comment}</span>}
          </span>
        </div>
      )}
    </>
  );
}

import { Button } from '@mantine/core';
import { IconPlus, IconTarget } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MeasureView } from '@contract/measure.ts';
import { useT } from '../../i18n/use-t.ts';
import { firstWords } from '../../ui/first-words.ts';
import { Fold } from '../../ui/fold.tsx';
import { EvaluationHistory } from './evaluation-history.tsx';
import { MeasureTable } from './measure-table.tsx';
import classes from './measures.module.css';

interface GoalSectionProps {
  readonly goal: string;
  /** Where focus comes back to when the form for a new measure closes. */
  readonly startButtonId: string;
  readonly active: readonly MeasureView[];
  readonly ended: readonly MeasureView[];
  /** Left out where nothing may be started now. */
  readonly onStart?: (() => void) | undefined;
  readonly onEvaluate?: ((measureId: string) => void) | undefined;
  readonly evaluation: (measure: MeasureView) => ReactNode;
  /** The form for a new measure, while it is open here. */
  readonly startForm: ReactNode;
}

/** One goal with what is done to reach it, and folded away what was tried before. */
export function GoalSection({
  goal,
  startButtonId,
  active,
  ended,
  onStart,
  onEvaluate,
  evaluation,
  startForm,
}: GoalSectionProps) {
  const t = useT();
  return (
    <section className={classes.goal} aria-label={goal}>
      <h3 className={classes.goalTitle}>
        <IconTarget size={22} aria-hidden />
        <span>{goal}</span>
      </h3>
      {active.length > 0 ? (
        <MeasureTable
          measures={active}
          caption={t('measures.table', { goal: firstWords(goal) })}
          onEvaluate={onEvaluate}
          evaluation={evaluation}
        />
      ) : (
        startForm === null && <p className={classes.none}>{t('measures.goal.noMeasures')}</p>
      )}
      <div className={classes.goalFoot}>
        {startForm}
        {onStart !== undefined && startForm === null && (
          <Button
            id={startButtonId}
            variant={active.length === 0 ? 'light' : 'subtle'}
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={onStart}
            aria-label={t('measures.start.buttonOf', { goal: firstWords(goal, 40) })}
          >
            {t('measures.start.button')}
          </Button>
        )}
        {ended.length > 0 && (
          <Fold title={t('measures.ended', { count: ended.length })}>
            <ul className={classes.ended}>
              {ended.map(({ id, measure, status, evaluations }) => (
                <li key={id}>
                  <p className={classes.endedWhat}>
                    {t('measures.endedOne', {
                      what: measure.what,
                      status: t(`measureStatus.${status}`),
                    })}
                  </p>
                  <EvaluationHistory evaluations={evaluations} />
                </li>
              ))}
            </ul>
          </Fold>
        )}
      </div>
    </section>
  );
}

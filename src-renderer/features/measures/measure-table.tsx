import { Button } from '@mantine/core';
import { IconBallFootball, IconBuildingCommunity, IconHome } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { MeasureArena } from '@domain/measure/measure-terms.ts';
import type { MeasureView } from '@contract/measure.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DueBadge } from '../../ui/due-badge.tsx';
import { firstWords } from '../../ui/first-words.ts';
import { EvaluationHistory } from './evaluation-history.tsx';
import classes from './measures.module.css';

const arenaIcons: Readonly<
  Record<MeasureArena, ComponentType<{ size?: number; 'aria-hidden'?: boolean }>>
> = {
  service: IconBuildingCommunity,
  home: IconHome,
  leisure: IconBallFootball,
};

interface MeasureTableProps {
  readonly measures: readonly MeasureView[];
  /** What the table is about, for screen readers: the goal. */
  readonly caption: string;
  /** Left out where nothing may be evaluated now. */
  readonly onEvaluate?: ((measureId: string) => void) | undefined;
  /** The evaluation form of the measure that is being evaluated. */
  readonly evaluation: (measure: MeasureView) => ReactNode;
}

/** Who does what, where, and when it is looked at again. */
export function MeasureTable({ measures, caption, onEvaluate, evaluation }: MeasureTableProps) {
  const t = useT();
  const dates = useDates();
  return (
    <table className={classes.measures} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{t('measures.column.what')}</th>
          <th scope="col">{t('measures.column.arena')}</th>
          <th scope="col">{t('measures.column.responsible')}</th>
          <th scope="col">{t('measures.column.evaluateOn')}</th>
          {onEvaluate !== undefined && <td />}
        </tr>
      </thead>
      <tbody>
        {measures.map((view) => {
          const { id, measure, evaluations } = view;
          const form = evaluation(view);
          const Icon = arenaIcons[measure.arena];
          return (
            <Fragment key={id}>
              <tr>
                <th scope="row">
                  <span className={classes.what}>{measure.what}</span>
                  <EvaluationHistory evaluations={evaluations} />
                </th>
                <td>
                  <span className={classes.arena}>
                    <Icon size={18} aria-hidden />
                    {t(`arena.${measure.arena}`)}
                  </span>
                </td>
                <td>{measure.responsible}</td>
                <td>
                  <DueBadge dueOn={measure.evaluateOn} />
                  <span className={classes.day}>{dates.table(measure.evaluateOn)}</span>
                </td>
                {onEvaluate !== undefined && (
                  <td className={classes.act}>
                    {form === null && (
                      <Button
                        id={`evaluate-button-${id}`}
                        variant={measure.evaluateOn <= dates.today ? 'filled' : 'light'}
                        size="compact-md"
                        onClick={() => onEvaluate(id)}
                        aria-label={t('measures.evaluate.buttonOf', {
                          what: firstWords(measure.what, 40),
                        })}
                      >
                        {t('measures.evaluate.button')}
                      </Button>
                    )}
                  </td>
                )}
              </tr>
              {form !== null && (
                <tr>
                  <td colSpan={onEvaluate === undefined ? 4 : 5}>{form}</td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

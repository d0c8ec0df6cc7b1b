import { Anchor, Button } from '@mantine/core';
import {
  IconBallFootball,
  IconBuildingCommunity,
  IconHome,
  IconUserQuestion,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { Link } from 'wouter';
import { hasLine } from '@domain/measure/line-of-measure.ts';
import type { MeasureArena } from '@domain/measure/measure-terms.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { MeasureView } from '@contract/measure.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DueBadge } from '../../ui/due-badge.tsx';
import { SmallEffectLine } from '../../ui/effect-line.tsx';
import { firstWords } from '../../ui/first-words.ts';
import { lineOfChain } from '@domain/measure/line-of-measure.ts';
import tableClasses from './measure-table.module.css';
import classes from './measures.module.css';
import { useMeasureWords } from '../../ui/evaluation/use-measure-words.ts';

const arenaIcons: Readonly<
  Record<MeasureArena, ComponentType<{ size?: number; 'aria-hidden'?: boolean }>>
> = {
  service: IconBuildingCommunity,
  home: IconHome,
  leisure: IconBallFootball,
};

/** What a table needs to know about the plan it is part of. */
export interface PlanContext {
  readonly childId: string;
  /** Every measure of the log, for the line of those that were changed on the way. */
  readonly all: readonly MeasureView[];
  /** Goals by id, where the table is not under one. */
  readonly goals: ReadonlyMap<string, string>;
  readonly mayEvaluate: boolean;
  readonly mayWrite: boolean;
}

interface MeasureTableProps {
  readonly plan: PlanContext;
  readonly measures: readonly MeasureView[];
  /** What the table is about, for screen readers. */
  readonly caption: string;
  /** What the heading above it says already. */
  readonly under: 'goal' | 'person' | 'due';
}

/** Who does what, where, how it has gone, and when it is looked at again. */
export function MeasureTable({ plan, measures, caption, under }: MeasureTableProps) {
  const t = useT();
  return (
    <table className={tableClasses.measures} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{t('measures.column.what')}</th>
          <th scope="col" className={tableClasses.arenaColumn}>
            {t('measures.column.arena')}
          </th>
          {under !== 'person' && (
            <th scope="col" className={tableClasses.whoColumn}>
              {t('measures.column.responsible')}
            </th>
          )}
          <th scope="col" className={tableClasses.dueColumn}>
            {t('measures.column.evaluateOn')}
          </th>
          {plan.mayEvaluate && <td className={tableClasses.actColumn} />}
        </tr>
      </thead>
      <tbody>
        {measures.map((view) => (
          <MeasureRow key={view.id} plan={plan} view={view} under={under} />
        ))}
      </tbody>
    </table>
  );
}

function MeasureRow({
  plan,
  view,
  under,
}: Pick<MeasureTableProps, 'plan' | 'under'> & { readonly view: MeasureView }) {
  const t = useT();
  const dates = useDates();
  const words = useMeasureWords();
  const { id, measure, evaluations } = view;
  const place = `/children/${plan.childId}/measures/${id}`;
  const Icon = arenaIcons[measure.arena];
  const line = lineOfChain(view, plan.all);
  const latest = evaluations.at(-1);
  const goal = under === 'goal' ? undefined : plan.goals.get(measure.goalEntryId ?? '');
  const what = firstWords(measure.what, 40);
  return (
    <tr>
      <th scope="row">
        <Anchor component={Link} href={place} className={classes.what}>
          {measure.what}
        </Anchor>
        {goal !== undefined && (
          <p className={classes.quiet}>{t('measures.forGoal', { goal: firstWords(goal) })}</p>
        )}
        {latest !== undefined && <p className={classes.quiet}>{words.evaluation(latest)}</p>}
        {hasLine(line) && <SmallEffectLine line={line} />}
      </th>
      <td>
        <span className={tableClasses.arena}>
          <Icon size={18} aria-hidden />
          {t(`arena.${measure.arena}`)}
        </span>
      </td>
      {under !== 'person' && (
        <td>
          <div className={classes.who}>
            <Responsible name={measure.responsible} />
            {plan.mayWrite && (
              <Anchor
                component={Link}
                href={`${place}/responsible`}
                className={classes.small}
                aria-label={
                  measure.responsible === ''
                    ? t('measures.responsible.findOf', { what })
                    : t('measures.responsible.changeOf', { what })
                }
              >
                {measure.responsible === ''
                  ? t('measures.responsible.find')
                  : t('measures.responsible.change')}
              </Anchor>
            )}
          </div>
        </td>
      )}
      <td>
        <DueBadge dueOn={measure.evaluateOn} />
        <span className={tableClasses.day}>{dates.table(measure.evaluateOn)}</span>
      </td>
      {plan.mayEvaluate && (
        <td className={tableClasses.act}>
          <Button
            component={Link}
            href={`${place}/evaluate`}
            variant={id === firstToEvaluate(plan.all, dates.today) ? 'filled' : 'light'}
            size="compact-md"
            aria-label={t('measures.evaluate.buttonOf', { what })}
          >
            {t('measures.evaluate.button')}
          </Button>
        </td>
      )}
    </tr>
  );
}

/** The measure that has waited longest for its evaluation: it alone has the strong button. */
function firstToEvaluate(all: readonly MeasureView[], today: LocalDate): string | undefined {
  return all
    .filter(({ status, measure }) => status === 'active' && measure.evaluateOn <= today)
    .toSorted((a, b) => a.measure.evaluateOn.localeCompare(b.measure.evaluateOn))[0]?.id;
}

/** A name; that nobody has taken it on is said in words and in the colour of what waits for somebody. */
export function Responsible({ name }: { readonly name: string }) {
  const t = useT();
  return name === '' ? (
    <span className={classes.nobody}>
      <IconUserQuestion size={18} aria-hidden />
      {t('measures.nobodyYet')}
    </span>
  ) : (
    <span>{name}</span>
  );
}

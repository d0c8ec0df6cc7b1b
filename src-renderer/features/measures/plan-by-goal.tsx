import { Button } from '@mantine/core';
import { IconEye, IconPlus, IconTarget } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MeasureView } from '@contract/measure.ts';
import { useT } from '../../i18n/use-t.ts';
import { firstWords } from '../../ui/first-words.ts';
import type { MeasurePlan } from './goal-groups.ts';
import { MeasureTable } from './measure-table.tsx';
import type { PlanContext } from './measure-table.tsx';
import classes from './measures.module.css';

interface PlanByGoalProps {
  readonly plan: PlanContext;
  readonly groups: MeasurePlan;
  /** The form that is open under a goal or an attention point, if any. */
  readonly startForm: (goalId: string | null) => ReactNode;
  readonly goalForm: (attentionId: string) => ReactNode;
  /** Left out where nothing may be started now. */
  readonly onStart?: ((goalId: string | null) => void) | undefined;
  readonly onSetGoal?: ((attentionId: string) => void) | undefined;
}

/** From what one wants attention on, through the goal, to who does what until when. */
export function PlanByGoal(props: PlanByGoalProps) {
  const { groups } = props;
  const t = useT();
  const { attentions, otherGoals, withoutGoal } = groups;
  return (
    <>
      {attentions.map(({ attentionId, attention, goals }) => (
        <section key={attentionId} className={classes.attention} aria-label={firstWords(attention)}>
          <div className={classes.attentionHead}>
            <IconEye size={22} aria-hidden />
            <div>
              <p className={classes.eyebrow}>{t('measures.attention')}</p>
              <h2 className={classes.attentionTitle}>{attention}</h2>
            </div>
          </div>
          {goals.map(({ goalId, goal, active }) => (
            <GoalSection key={goalId} {...props} goalId={goalId} goal={goal} active={active} />
          ))}
          <SetGoal {...props} attentionId={attentionId} attention={attention} has={goals.length} />
        </section>
      ))}
      {otherGoals.length > 0 && (
        <section className={classes.attention} aria-label={t('measures.otherGoals')}>
          <h2 className={classes.attentionTitle}>{t('measures.otherGoals')}</h2>
          {otherGoals.map(({ goalId, goal, active }) => (
            <GoalSection key={goalId} {...props} goalId={goalId} goal={goal} active={active} />
          ))}
        </section>
      )}
      {withoutGoal.length > 0 && (
        <section className={classes.attention} aria-label={t('measures.withoutGoal')}>
          <GoalSection
            {...props}
            goalId={null}
            goal={t('measures.withoutGoal')}
            active={withoutGoal}
          />
        </section>
      )}
    </>
  );
}

interface GoalSectionProps extends PlanByGoalProps {
  readonly goalId: string | null;
  readonly goal: string;
  readonly active: readonly MeasureView[];
}

/** One goal with what is done to reach it. */
function GoalSection({ plan, goalId, goal, active, startForm, onStart }: GoalSectionProps) {
  const t = useT();
  const form = startForm(goalId);
  return (
    <section className={classes.goal} aria-label={goal}>
      <h3 className={classes.goalTitle}>
        <IconTarget size={22} aria-hidden />
        <span>{goal}</span>
      </h3>
      {active.length > 0 ? (
        <MeasureTable
          plan={plan}
          measures={active}
          caption={t('measures.table', { goal: firstWords(goal) })}
          under="goal"
        />
      ) : (
        form === null && <p className={classes.none}>{t('measures.goal.noMeasures')}</p>
      )}
      <div className={classes.goalFoot}>
        {form}
        {onStart !== undefined && form === null && (
          <Button
            id={`start-measure-${goalId ?? 'none'}`}
            variant={active.length === 0 ? 'light' : 'subtle'}
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => onStart(goalId)}
            aria-label={t('measures.start.buttonOf', { goal: firstWords(goal, 40) })}
          >
            {t('measures.start.button')}
          </Button>
        )}
      </div>
    </section>
  );
}

interface SetGoalProps extends PlanByGoalProps {
  readonly attentionId: string;
  readonly attention: string;
  /** How many goals it has already. */
  readonly has: number;
}

function SetGoal({ attentionId, attention, has, goalForm, onSetGoal }: SetGoalProps) {
  const t = useT();
  const form = goalForm(attentionId);
  if (form !== null || onSetGoal === undefined) return form;
  return (
    <div>
      <Button
        id={`set-goal-${attentionId}`}
        variant={has === 0 ? 'light' : 'subtle'}
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => onSetGoal(attentionId)}
        aria-label={
          has === 0
            ? t('measures.goal.buttonOf', { attention: firstWords(attention, 40) })
            : t('measures.goal.buttonMoreOf', { attention: firstWords(attention, 40) })
        }
      >
        {has === 0 ? t('measures.goal.button') : t('measures.goal.buttonMore')}
      </Button>
    </div>
  );
}

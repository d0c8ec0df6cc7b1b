import { Button, VisuallyHidden } from '@mantine/core';
import { IconEye, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import type { MeasureView } from '@contract/measure.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { firstWords } from '../../ui/first-words.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { LogStanding } from '../../ui/log-standing.tsx';
import { withCorrections } from '../../ui/log-wording.ts';
import type { WordedEntry } from '../../ui/log-wording.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useIsOnPaper } from '../../ui/use-is-on-paper.ts';
import { useMay } from '../../ui/use-may.ts';
import { AddGoalForm } from './add-goal-form.tsx';
import { EvaluateForm } from './evaluate-form.tsx';
import { measurePlan } from './goal-groups.ts';
import type { GoalGroup } from './goal-groups.ts';
import { GoalSection } from './goal-section.tsx';
import classes from './measures.module.css';
import { StartMeasureForm } from './start-measure-form.tsx';

/** One form at a time, so a field's address is its own. */
type Doing =
  | { readonly kind: 'reading' }
  | { readonly kind: 'starting'; readonly goalId: string | null }
  | { readonly kind: 'evaluating'; readonly measureId: string }
  | { readonly kind: 'settingGoal'; readonly attentionId: string };

const reading: Doing = { kind: 'reading' };

/** Goals and measures: from what one wants attention on, through the goal, to who does what until when. */
export default function MeasuresTab({ childId }: { readonly childId: string }) {
  const child = useOperationQuery('child.get', { childId });
  const entries = useOperationQuery('log.entries', { childId });
  const measures = useOperationQuery('measure.list', { childId });
  return (
    <Loaded query={child}>
      {({ summary }) => (
        <Loaded query={entries}>
          {(log) => (
            <Loaded query={measures}>
              {(list) => (
                <Plan
                  childId={childId}
                  child={summary}
                  entries={log.entries}
                  measures={list.measures}
                />
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface PlanProps {
  readonly childId: string;
  readonly child: OutputOf<'child.get'>['summary'];
  readonly entries: OutputOf<'log.entries'>['entries'];
  readonly measures: readonly MeasureView[];
}

function Plan({ childId, child, entries, measures }: PlanProps) {
  const t = useT();
  const may = useMay(child);
  const [doing, setDoing] = useState(reading);
  // The open form comes back with its words after the vault was locked.
  useDraft(`measuresPlace/${childId}`, doing, setDoing);
  const [said, setSaid] = useState('');
  const worded: readonly WordedEntry[] = useMemo(() => withCorrections(entries), [entries]);
  const plan = useMemo(() => measurePlan(worded, measures), [worded, measures]);
  const isOnPaper = useIsOnPaper(childId);
  const isOpen = child.logStatus === 'open' && !child.holderIsElsewhere && !isOnPaper;
  const mayStart = isOpen && may('measure.write');
  const mayEvaluate = isOpen && may('measure.evaluate');
  const maySetGoal = isOpen && may('log.write');
  const stop = (words = '') => {
    setSaid(words);
    setDoing(reading);
  };

  const goalForm = (attentionId: string) =>
    doing.kind === 'settingGoal' && doing.attentionId === attentionId ? (
      <AddGoalForm childId={childId} attentionId={attentionId} onClose={() => stop()} />
    ) : null;
  const evaluation = (view: MeasureView) =>
    doing.kind === 'evaluating' && doing.measureId === view.id ? (
      <EvaluateForm
        childId={childId}
        view={view}
        onClose={() => stop()}
        onEvaluated={() => stop(t('measures.evaluate.done'))}
      />
    ) : null;
  const section = (goalId: string | null, group: Omit<GoalGroup, 'goalId'>) => (
    <GoalSection
      key={goalId ?? 'none'}
      {...group}
      startButtonId={`start-measure-${goalId ?? 'none'}`}
      onStart={mayStart ? () => setDoing({ kind: 'starting', goalId }) : undefined}
      onEvaluate={
        mayEvaluate ? (measureId) => setDoing({ kind: 'evaluating', measureId }) : undefined
      }
      evaluation={evaluation}
      startForm={
        doing.kind === 'starting' && doing.goalId === goalId ? (
          <StartMeasureForm
            childId={childId}
            goalId={goalId}
            onClose={() => stop()}
            onStarted={() => stop(t('measures.start.done'))}
          />
        ) : null
      }
    />
  );
  const { attentions, otherGoals, withoutGoal } = plan;
  const hasLoose = withoutGoal.active.length + withoutGoal.ended.length > 0;
  const isEmpty = attentions.length === 0 && otherGoals.length === 0 && !hasLoose;
  return (
    <>
      <PageHeader title={t('measures.title')} />
      <div className={classes.tab}>
        <LogStanding childId={childId} child={child} />
        <VisuallyHidden role="status">{said}</VisuallyHidden>
        {isEmpty && (
          <EmptyState
            drawing="notebook"
            action={
              maySetGoal ? (
                <Button component={Link} href={`/children/${childId}/log`}>
                  {t('measures.empty.toLog')}
                </Button>
              ) : undefined
            }
          >
            {t('measures.empty')}
          </EmptyState>
        )}
        {attentions.map(({ attentionId, attention, goals }) => (
          <section
            key={attentionId}
            className={classes.attention}
            aria-label={firstWords(attention)}
          >
            <div className={classes.attentionHead}>
              <IconEye size={22} aria-hidden />
              <div>
                <p className={classes.eyebrow}>{t('measures.attention')}</p>
                <h2 className={classes.attentionTitle}>{attention}</h2>
              </div>
            </div>
            {goals.map(({ goalId, ...group }) => section(goalId, group))}
            {goalForm(attentionId)}
            {maySetGoal && goalForm(attentionId) === null && (
              <div>
                <Button
                  id={`set-goal-${attentionId}`}
                  variant={goals.length === 0 ? 'light' : 'subtle'}
                  leftSection={<IconPlus size={18} aria-hidden />}
                  onClick={() => setDoing({ kind: 'settingGoal', attentionId })}
                  aria-label={
                    goals.length === 0
                      ? t('measures.goal.buttonOf', { attention: firstWords(attention, 40) })
                      : t('measures.goal.buttonMoreOf', { attention: firstWords(attention, 40) })
                  }
                >
                  {goals.length === 0 ? t('measures.goal.button') : t('measures.goal.buttonMore')}
                </Button>
              </div>
            )}
          </section>
        ))}
        {otherGoals.length > 0 && (
          <section className={classes.attention} aria-label={t('measures.otherGoals')}>
            <h2 className={classes.attentionTitle}>{t('measures.otherGoals')}</h2>
            {otherGoals.map(({ goalId, ...group }) => section(goalId, group))}
          </section>
        )}
        {hasLoose && (
          <section className={classes.attention} aria-label={t('measures.withoutGoal')}>
            {section(null, { goal: t('measures.withoutGoal'), ...withoutGoal })}
          </section>
        )}
      </div>
    </>
  );
}

import { Button, SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import type { MeasureView } from '@contract/measure.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { LogStanding } from '../../ui/log-standing.tsx';
import { withCorrections } from '../../ui/log-wording.ts';
import type { WordedEntry } from '../../ui/log-wording.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useIsOnPaper } from '../../ui/use-is-on-paper.ts';
import { useMay } from '../../ui/use-may.ts';
import { AddGoalForm } from './add-goal-form.tsx';
import { BrightSpots } from './bright-spots.tsx';
import { goalWords, measurePlan } from './goal-groups.ts';
import type { PlanContext } from './measure-table.tsx';
import classes from './measures.module.css';
import { PlanByDue } from './plan-by-due.tsx';
import { PlanByGoal } from './plan-by-goal.tsx';
import { PlanByPerson } from './plan-by-person.tsx';
import { StartMeasureForm } from './start-measure-form.tsx';
import { TriedBeforeSection } from './tried-before-section.tsx';
import { triedBefore } from './tried-before.ts';

const arrangements = ['goal', 'person', 'due'] as const;

/** One form at a time, so a field's address is its own. */
type Doing =
  | { readonly kind: 'reading' }
  | { readonly kind: 'starting'; readonly goalId: string | null }
  | { readonly kind: 'settingGoal'; readonly attentionId: string };

interface Place {
  readonly arranged: (typeof arrangements)[number];
  readonly doing: Doing;
}

const reading: Doing = { kind: 'reading' };
const beginning: Place = { arranged: 'goal', doing: reading };

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
  const [place, setPlace] = useState(beginning);
  // The open form comes back with its words after the vault was locked, and the arrangement with it.
  useDraft(`measuresView/${childId}`, place, setPlace);
  const [said, setSaid] = useState('');
  const worded: readonly WordedEntry[] = useMemo(() => withCorrections(entries), [entries]);
  const groups = useMemo(() => measurePlan(worded, measures), [worded, measures]);
  const tried = useMemo(() => triedBefore(worded, measures), [worded, measures]);
  const isOnPaper = useIsOnPaper(childId);
  const isOpen = child.logStatus === 'open' && !child.holderIsElsewhere && !isOnPaper;
  const maySetGoal = isOpen && may('log.write');
  const plan: PlanContext = {
    childId,
    all: measures,
    goals: useMemo(() => goalWords(worded), [worded]),
    mayEvaluate: isOpen && may('measure.evaluate'),
    mayWrite: isOpen && may('measure.write'),
  };
  const { arranged, doing } = place;
  const turnTo = (next: Doing) => setPlace((now) => ({ ...now, doing: next }));
  const stop = (words = '') => {
    setSaid(words);
    turnTo(reading);
  };
  const { attentions, otherGoals, withoutGoal } = groups;
  const hasPlan = attentions.length + otherGoals.length + withoutGoal.length > 0;
  const hasActive = measures.some(({ status }) => status === 'active');
  return (
    <>
      <PageHeader title={t('measures.title')} />
      <div className={classes.tab}>
        <LogStanding childId={childId} child={child} />
        <VisuallyHidden role="status">{said}</VisuallyHidden>
        <BrightSpots childId={childId} entries={worded} mayWrite={maySetGoal && hasPlan} />
        {hasActive && (
          <SegmentedControl
            aria-label={t('measures.arrange')}
            className={classes.arrange}
            data={arrangements.map((value) => ({ value, label: t(`measures.arrange.${value}`) }))}
            value={arranged}
            onChange={(chosen) => setPlace((now) => ({ ...now, arranged: chosen }))}
          />
        )}
        {!hasPlan && (
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
        {(arranged === 'goal' || !hasActive) && (
          <PlanByGoal
            plan={plan}
            groups={groups}
            onStart={plan.mayWrite ? (goalId) => turnTo({ kind: 'starting', goalId }) : undefined}
            onSetGoal={
              maySetGoal ? (attentionId) => turnTo({ kind: 'settingGoal', attentionId }) : undefined
            }
            startForm={(goalId) =>
              doing.kind === 'starting' && doing.goalId === goalId ? (
                <StartMeasureForm
                  childId={childId}
                  goalId={goalId}
                  onClose={() => stop()}
                  onStarted={() => stop(t('measures.start.done'))}
                />
              ) : null
            }
            goalForm={(attentionId) =>
              doing.kind === 'settingGoal' && doing.attentionId === attentionId ? (
                <AddGoalForm childId={childId} attentionId={attentionId} onClose={() => stop()} />
              ) : null
            }
          />
        )}
        {arranged === 'person' && hasActive && <PlanByPerson plan={plan} />}
        {arranged === 'due' && hasActive && <PlanByDue plan={plan} />}
        {(hasPlan || tried.length > 0) && <TriedBeforeSection plan={plan} tried={tried} />}
      </div>
    </>
  );
}

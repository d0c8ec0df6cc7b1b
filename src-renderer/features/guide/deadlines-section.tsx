import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DeadlineView } from '@contract/deadline.ts';
import { asOperationError } from '../../api/operation-error.ts';
import { useOperationCommand, useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DueBadge } from '../../ui/due-badge.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { FormSection } from '../../ui/form-section.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useMay } from '../../ui/use-may.ts';
import { useUndo } from '../../ui/use-undo.tsx';
import { useWaitingDraft } from '../../ui/use-waiting-draft.ts';
import classes from './guide.module.css';
import { TellForm, tellingKey } from './tell-form.tsx';

/** The deadlines that run, what the family has been told, and the way to say that they have been told. */
export function DeadlinesSection({ childId }: { readonly childId: string }) {
  const t = useT();
  const query = useOperationQuery('deadline.ofChild', { childId });
  const child = useOperationQuery('child.get', { childId });
  const deadlines = query.data?.deadlines ?? [];
  if (child.data === undefined || deadlines.length === 0) return null;
  return (
    <FormSection title={t('deadline.title')} lead={t('deadline.lead')}>
      <ul className={classes.deadlines}>
        {deadlines.map((deadline) => (
          <Deadline
            key={deadline.kind}
            childId={childId}
            deadline={deadline}
            child={child.data.summary}
          />
        ))}
      </ul>
    </FormSection>
  );
}

interface DeadlineProps {
  readonly childId: string;
  readonly deadline: DeadlineView;
  readonly child: Parameters<typeof useMay>[0];
}

function Deadline({ childId, deadline, child }: DeadlineProps) {
  const t = useT();
  const dates = useDates();
  const may = useMay(child);
  const { kind, dueOn, countedDueOn, told } = deadline;
  const offerUndo = useUndo();
  const tell = useOperationCommand('deadline.tell');
  const takeBack = useOperationCommand('deadline.takeBack');
  const hasDraft = useWaitingDraft(tellingKey(childId, kind));
  const [opened, setOpened] = useState<boolean | null>(null);
  const other = opened ?? hasDraft;
  const error = tell.error === null ? null : asOperationError(tell.error);
  const said = () =>
    offerUndo({
      done: t('deadline.kept'),
      undo: () => takeBack.mutateAsync({ childId, kind }),
    });
  const differs = told !== null && countedDueOn !== dueOn;

  return (
    <li className={classes.deadline}>
      <div className={classes.deadlineLine}>
        <span className={classes.deadlineName}>{t(`guide.deadline.${kind}`)}</span>
        <span className={classes.deadlineDay}>{dates.near(dueOn)}</span>
        <DueBadge dueOn={dueOn} />
      </div>
      {told !== null && (
        <p className={classes.told}>
          {t('deadline.told', { date: dates.near(told.on), name: told.byName })}{' '}
          {differs && t('deadline.toldStays', { date: dates.near(countedDueOn) })}
        </p>
      )}
      {error !== null && (
        <ProblemNotice title={t('deadline.notKept')} words={errorWords(error, t)} />
      )}
      {may('child.change') && !other && (
        <div className={classes.deadlineActions}>
          {told === null && (
            <Button
              variant="default"
              size="compact-md"
              loading={tell.isPending}
              aria-label={t('deadline.tellOf', { deadline: t(`guide.deadline.${kind}`) })}
              onClick={() =>
                tell.mutate({ childId, kind, dueOn, toldOn: dates.today }, { onSuccess: said })
              }
            >
              {t('deadline.tell')}
            </Button>
          )}
          <Button
            id={`tell-other-${kind}`}
            variant="subtle"
            size="compact-md"
            aria-label={t('deadline.tellOtherOf', { deadline: t(`guide.deadline.${kind}`) })}
            onClick={() => setOpened(true)}
          >
            {told === null ? t('deadline.tellOther') : t('deadline.tellNew')}
          </Button>
        </div>
      )}
      {other && (
        <TellForm
          childId={childId}
          kind={kind}
          dueOn={countedDueOn}
          openerId={`tell-other-${kind}`}
          onClose={() => setOpened(false)}
          onTold={() => {
            setOpened(false);
            said();
          }}
        />
      )}
    </li>
  );
}

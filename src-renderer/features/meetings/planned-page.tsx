import { Anchor, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { PlannedMeetingView } from '@contract/planned-meeting.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './meetings.module.css';
import { draftOf, planInput } from './plan-draft.ts';
import { PlanFieldsView } from './plan-fields.tsx';
import { mendPlan, problemsOfTimes } from './plan-problems.ts';
import { PlanningLoaded } from './planning-loaded.tsx';
import type { Planning } from './planning-loaded.tsx';
import { StalePlan } from './stale-plan.tsx';

/** One planned meeting, to be moved or changed. */
export default function PlannedPage({ childId }: { readonly childId: string }) {
  const t = useT();
  const { plannedId } = useParams<{ plannedId: string }>();
  return (
    <>
      <PageHeader title={t('meetings.change.title')} />
      <PlanningLoaded childId={childId}>
        {(planning) => {
          const meeting = planning.planned.find(({ id }) => id === plannedId);
          return meeting?.status === 'planned' ? (
            <ChangePlan key={meeting.id} childId={childId} meeting={meeting} planning={planning} />
          ) : (
            <NoLongerPlanned childId={childId} />
          );
        }}
      </PlanningLoaded>
    </>
  );
}

function NoLongerPlanned({ childId }: { readonly childId: string }) {
  const t = useT();
  return (
    <p className={classes.quiet}>
      {t('meetings.change.over')}{' '}
      <Anchor component={Link} href={`/children/${childId}/meetings`}>
        {t('meetings.toMeetings')}
      </Anchor>
    </p>
  );
}

/**
 * What is seen is the meeting as it stood when the page was opened, and after a refusal as somebody else has made it
 * meanwhile. One's own saving never makes it another's.
 */
function useSeeing(
  isStale: boolean,
  meeting: PlannedMeetingView,
  setSeen: (meeting: PlannedMeetingView) => void,
): void {
  useEffect(() => {
    if (isStale) setSeen(meeting);
  }, [isStale, meeting, setSeen]);
}

interface ChangePlanProps {
  readonly childId: string;
  readonly meeting: PlannedMeetingView;
  readonly planning: Planning;
}

function ChangePlan({ childId, meeting, planning }: ChangePlanProps) {
  const t = useT();
  const dates = useDates();
  const [, go] = useLocation();
  const { people, agendas } = planning;
  const [seen, setSeen] = useState(meeting);
  const toMeetings = () => go(`/children/${childId}/meetings`);
  const form = useOperationForm('meeting.changePlan', {
    initial: draftOf(meeting, people, t),
    toInput: (draft) => ({
      childId,
      plannedId: meeting.id,
      // Whatever is newer than the draft stands beside it on the screen.
      revision: seen.revision,
      plan: planInput(draft),
    }),
    mend: mendPlan(t),
    check: (draft) => problemsOfTimes(draft, t),
    draftKey: `meetingChange/${childId}/${meeting.id}`,
    onDone: () => {
      notifications.show({ message: t('meetings.change.done') });
      toMeetings();
    },
  });
  const { values, setValues } = form;
  const isStale = form.error?.code === 'staleRevision';
  useSeeing(isStale, meeting, setSeen);
  // What to do about it stands in the notice with both texts.
  const shown = isStale ? { ...form, problems: [] } : form;
  return (
    <div className={classes.tab}>
      <OperationFormView
        form={shown}
        submitLabel={t('meetings.change.submit')}
        secondary={
          <Button variant="subtle" onClick={toMeetings}>
            {t('meetings.leave')}
          </Button>
        }
      >
        {values.revision !== seen.revision && (
          <StalePlan
            key={seen.revision}
            mine={values}
            theirs={draftOf(seen, people, t)}
            by={{ name: seen.byName, when: dates.moment(seen.at) }}
            onChange={setValues}
          />
        )}
        <PlanFieldsView
          childId={childId}
          values={values}
          setValues={setValues}
          people={people}
          agendas={agendas}
        />
      </OperationFormView>
    </div>
  );
}

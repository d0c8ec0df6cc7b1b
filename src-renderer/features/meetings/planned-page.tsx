import { Anchor, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link, useLocation, useParams } from 'wouter';
import type { PlannedMeetingView } from '@contract/planned-meeting.ts';
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
import type { ChangedPlan } from './stale-plan.tsx';

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

interface ChangePlanProps {
  readonly childId: string;
  readonly meeting: PlannedMeetingView;
  readonly planning: Planning;
}

function ChangePlan({ childId, meeting, planning }: ChangePlanProps) {
  const t = useT();
  const [, go] = useLocation();
  const { people, agendas } = planning;
  const now = draftOf(meeting, people, t);
  const initial: ChangedPlan = { plan: now, basis: now };
  const toMeetings = () => go(`/children/${childId}/meetings`);
  const form = useOperationForm('meeting.changePlan', {
    initial,
    toInput: ({ plan, basis }) => ({
      childId,
      plannedId: meeting.id,
      revision: basis.revision,
      plan: planInput(plan),
    }),
    mend: mendPlan(t),
    check: ({ plan }) => problemsOfTimes(plan, t),
    draftKey: `meetingChange/${childId}/${meeting.id}`,
    onDone: () => {
      notifications.show({ message: t('meetings.change.done') });
      toMeetings();
    },
  });
  return (
    <div className={classes.tab}>
      <StalePlan form={form} now={now} by={{ byName: meeting.byName, at: meeting.at }}>
        <OperationFormView
          form={form}
          submitLabel={t('meetings.change.submit')}
          secondary={
            <Button variant="subtle" onClick={toMeetings}>
              {t('meetings.leave')}
            </Button>
          }
        >
          <PlanFieldsView
            childId={childId}
            values={form.values.plan}
            setValues={(next) =>
              form.setValues((values) => ({ ...values, plan: next(values.plan) }))
            }
            people={people}
            agendas={agendas}
          />
        </OperationFormView>
      </StalePlan>
    </div>
  );
}

import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useLocation, useParams } from 'wouter';
import { meetingTypes } from '@domain/meeting/meeting-terms.ts';
import type { MeetingType } from '@domain/meeting/meeting-terms.ts';
import { useT } from '../../i18n/use-t.ts';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './meetings.module.css';
import { PlanFieldsView } from './plan-fields.tsx';
import { invitedRows, planInput } from './plan-draft.ts';
import type { PlanDraft } from './plan-draft.ts';
import { mendPlan, problemsOfTimes } from './plan-problems.ts';
import { PlanningLoaded } from './planning-loaded.tsx';
import type { Planning } from './planning-loaded.tsx';

/** A new meeting; which kind may stand in the address, where somebody came from a break in follow-up. */
export default function PlanPage({ childId }: { readonly childId: string }) {
  const t = useT();
  const { type: asked } = useParams<{ type?: string }>();
  const type = meetingTypes.find((one) => one === asked) ?? null;
  return (
    <>
      <PageHeader title={t('meetings.plan.title')} lead={t('meetings.plan.lead')} />
      <PlanningLoaded childId={childId}>
        {(planning) => (
          <NewPlan key={type ?? 'any'} childId={childId} type={type} planning={planning} />
        )}
      </PlanningLoaded>
    </>
  );
}

interface NewPlanProps {
  readonly childId: string;
  readonly type: MeetingType | null;
  readonly planning: Planning;
}

function NewPlan({ childId, type, planning }: NewPlanProps) {
  const t = useT();
  const [, go] = useLocation();
  const { people, agendas, planned } = planning;
  const usual = planned.length === 0 ? 'start' : 'coordination';
  const initial: PlanDraft = {
    type: type ?? usual,
    on: null,
    startsAt: null,
    endsAt: null,
    place: '',
    purpose: '',
    agenda: agendas.textOf(type ?? usual),
    rows: invitedRows(null, people, t),
    revision: 0,
  };
  const toMeetings = () => go(`/children/${childId}/meetings`);
  const form = useOperationForm('meeting.plan', {
    initial,
    toInput: (draft) => ({ childId, plan: planInput(draft) }),
    mend: mendPlan(t),
    check: (draft) => problemsOfTimes(draft, t),
    draftKey: `meetingPlan/${childId}/${type ?? 'any'}`,
    onDone: () => {
      notifications.show({ message: t('meetings.plan.done') });
      toMeetings();
    },
  });
  return (
    <div className={classes.tab}>
      <OperationFormView
        form={form}
        submitLabel={t('meetings.plan.submit')}
        secondary={
          <Button variant="subtle" onClick={toMeetings}>
            {t('meetings.leave')}
          </Button>
        }
      >
        <PlanFieldsView
          childId={childId}
          values={form.values}
          setValues={form.setValues}
          people={people}
          agendas={agendas}
        />
      </OperationFormView>
    </div>
  );
}

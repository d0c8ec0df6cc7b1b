import { useLocation } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { LogStanding } from '../../ui/log-standing.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useMay } from '../../ui/use-may.ts';
import { HoldMeetingForm } from './hold-meeting-form.tsx';
import type { AttendanceRow } from './meeting-draft.ts';
import classes from './meetings.module.css';

type Child = OutputOf<'child.get'>;
type Participants = OutputOf<'log.participants'>['participants'];

/** Where a meeting is held: the form is the minutes, and the minutes are the log. */
export default function HoldMeetingPage({ childId }: { readonly childId: string }) {
  const child = useOperationQuery('child.get', { childId });
  const participants = useOperationQuery('log.participants', { childId });
  return (
    <Loaded query={child}>
      {(found) => (
        <Loaded query={participants}>
          {(people) => (
            <Holding childId={childId} child={found} participants={people.participants} />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

function Holding({
  childId,
  child,
  participants,
}: {
  readonly childId: string;
  readonly child: Child;
  readonly participants: Participants;
}) {
  const t = useT();
  const may = useMay(child.summary);
  const [, go] = useLocation();
  const toMeetings = () => go(`/children/${childId}/meetings`);
  const isOpen = child.summary.logStatus === 'open' && !child.summary.holderIsElsewhere;
  return (
    <>
      <PageHeader title={t('meetings.hold.title')} />
      <div className={classes.tab}>
        <LogStanding childId={childId} child={child.summary} />
        {isOpen && may('meeting.write') && (
          <HoldMeetingForm
            childId={childId}
            expected={expected(child, participants, t)}
            onLeave={toMeetings}
            onHeld={toMeetings}
          />
        )}
        {isOpen && !may('meeting.write') && (
          <p className={classes.quiet}>{t('meetings.hold.notYours')}</p>
        )}
      </div>
    </>
  );
}

/** Who is expected at the table: the guardians first, then the holder, then those who take part today. */
function expected(
  child: Child,
  participants: Participants,
  t: ReturnType<typeof useT>,
): readonly AttendanceRow[] {
  const { guardians } = child.fields;
  const people = [
    ...guardians.map(({ name, relation }) => ({
      name,
      service: relation || t('meetings.hold.guardian'),
    })),
    ...(child.holder === null
      ? []
      : [{ name: child.holder.name, service: t('meetings.hold.holder') }]),
    ...participants
      .filter(({ to }) => to === null)
      .map(({ name, roleTitle, serviceType }) => ({
        name,
        service: [roleTitle, t(`service.${serviceType}`)].filter((part) => part !== '').join(', '),
      })),
  ];
  const once = people.filter(
    ({ name }, index) => people.findIndex((other) => other.name === name) === index,
  );
  return once.map((person, index) => ({
    key: index + 1,
    ...person,
    attendance: 'present',
    isNew: false,
  }));
}

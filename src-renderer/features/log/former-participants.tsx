import { Anchor, Button, Group } from '@mantine/core';
import { Link } from 'wouter';
import type { ChildSummary } from '@contract/child.ts';
import type { OutputOf } from '@contract/index.ts';
import { useOperationCommand } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { Fold } from '../../ui/fold.tsx';
import { PrintLink } from '../../ui/print-link.tsx';
import classes from './log.module.css';

type Participant = OutputOf<'log.participants'>['participants'][number];

interface FormerParticipantsProps {
  readonly childId: string;
  readonly child: ChildSummary;
  readonly participants: readonly Participant[];
  readonly mayWrite: boolean;
}

/** Those who took part before; whoever has not been told yet stands open until somebody has told them. */
export function FormerParticipants({
  childId,
  child,
  participants,
  mayWrite,
}: FormerParticipantsProps) {
  const t = useT();
  const dates = useDates();
  if (participants.length === 0) return null;
  const untold = participants.filter(({ notice }) => notice === 'notYet');
  return (
    <>
      {untold.map((participant) => (
        <Untold
          key={participant.id}
          childId={childId}
          participant={participant}
          mayWrite={mayWrite}
        />
      ))}
      <Fold title={t('log.participants.former', { count: participants.length })}>
        <ul className={classes.facts}>
          {participants.map(({ id, name, serviceType, from, to, notice }) => (
            <li key={id}>
              {t('log.participants.formerOne', {
                name,
                service: t(`service.${serviceType}`),
                from: dates.table(from),
                to: dates.table(to ?? from),
              })}
              {notice !== null && ` – ${t(`leavingNotice.${notice}`)}`}{' '}
              <PrintLink
                childId={childId}
                child={child}
                short
                document={`notice/${id}`}
                of={t('log.participants.printNotice', { name })}
              />
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}

function Untold({
  childId,
  participant: { id, name },
  mayWrite,
}: {
  readonly childId: string;
  readonly participant: Participant;
  readonly mayWrite: boolean;
}) {
  const t = useT();
  const tell = useOperationCommand('log.giveNotice');
  const told = (notice: 'spoken' | 'letter') => tell.mutate({ childId, participantId: id, notice });
  return (
    <div className={classes.notice}>
      <p>{t('log.leaving.untold', { name })}</p>
      {mayWrite && (
        <Group gap="sm" mt="xs">
          <Button variant="default" size="compact-md" onClick={() => told('spoken')}>
            {t('log.leaving.toldSpoken')}
          </Button>
          <Button variant="default" size="compact-md" onClick={() => told('letter')}>
            {t('log.leaving.toldLetter')}
          </Button>
          <Anchor component={Link} href={`/children/${childId}/print/notice/${id}`}>
            {t('log.leaving.print')}
          </Anchor>
        </Group>
      )}
    </div>
  );
}

import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import type { OutputOf } from '@contract/index.ts';
import { useOperationCommand } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { Fold } from '../../ui/fold.tsx';
import { PersonBadge } from '../../ui/person-badge.tsx';
import { useUndo } from '../../ui/use-undo.tsx';
import { AddParticipantForm } from './add-participant-form.tsx';
import classes from './log.module.css';

type Participant = OutputOf<'log.participants'>['participants'][number];

interface ParticipantsPanelProps {
  readonly childId: string;
  readonly participants: readonly Participant[];
  readonly mayWrite: boolean;
  readonly adding: boolean;
  readonly onAdd: () => void;
  readonly onClose: () => void;
}

/** Who takes part in the log now, who did before, and the way in and out. */
export function ParticipantsPanel({
  childId,
  participants,
  mayWrite,
  adding,
  onAdd,
  onClose,
}: ParticipantsPanelProps) {
  const t = useT();
  const dates = useDates();
  const isOver = ({ to }: Participant) => to !== null && to <= dates.today;
  const present = participants.filter((participant) => !isOver(participant));
  const former = participants.filter(isOver);
  return (
    <section className={classes.panel} aria-labelledby="log-participants">
      <div className={classes.bar}>
        <h2 id="log-participants" className={classes.panelTitle}>
          {t('log.participants.title')}
        </h2>
        {mayWrite && !adding && (
          <Button
            id="add-participant"
            variant="light"
            leftSection={<IconUserPlus size={18} aria-hidden />}
            onClick={onAdd}
          >
            {t('log.participants.add')}
          </Button>
        )}
      </div>
      {present.length === 0 && <p className={classes.notice}>{t('log.participants.none')}</p>}
      {present.length > 0 && (
        <ul className={classes.people}>
          {present.map((participant) => (
            <li key={participant.id} data-record={participant.id}>
              <PersonBadge
                name={participant.name}
                detail={detailOf(participant, t(`service.${participant.serviceType}`))}
              />
              {mayWrite && <EndParticipation childId={childId} participant={participant} />}
            </li>
          ))}
        </ul>
      )}
      {adding && <AddParticipantForm childId={childId} participants={present} onClose={onClose} />}
      {former.length > 0 && (
        <Fold title={t('log.participants.former', { count: former.length })}>
          <ul className={classes.facts}>
            {former.map((participant) => (
              <li key={participant.id}>
                {t('log.participants.formerOne', {
                  name: participant.name,
                  service: t(`service.${participant.serviceType}`),
                  from: dates.table(participant.from),
                  to: dates.table(participant.to ?? participant.from),
                })}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

function detailOf({ roleTitle, phone }: Participant, service: string): string {
  return [roleTitle, service, phone].filter((part) => part !== '').join(' · ');
}

/** Ends at once; the message that follows offers the way back. */
function EndParticipation({
  childId,
  participant,
}: {
  readonly childId: string;
  readonly participant: Participant;
}) {
  const t = useT();
  const { today } = useDates();
  const end = useOperationCommand('log.endParticipation');
  const add = useOperationCommand('log.addParticipant');
  const offerUndo = useUndo();
  const { name, serviceType, roleTitle, phone, userId } = participant;
  const endNow = () =>
    end.mutate(
      { childId, participantId: participant.id, to: today },
      {
        onSuccess: () =>
          offerUndo({
            done: t('log.participants.ended', { name }),
            undo: () =>
              add.mutateAsync({
                childId,
                name,
                serviceType,
                roleTitle,
                phone,
                userId,
                from: today,
              }),
          }),
      },
    );
  return (
    <Button
      variant="subtle"
      size="compact-md"
      loading={end.isPending}
      onClick={endNow}
      aria-label={t('log.participants.endOf', { name })}
    >
      {t('log.participants.end')}
    </Button>
  );
}

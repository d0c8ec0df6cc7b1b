import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { PersonBadge } from '../../ui/person-badge.tsx';
import { AddParticipantForm } from './add-participant-form.tsx';
import type { Joined } from './add-participant-form.tsx';
import { FormerParticipants } from './former-participants.tsx';
import classes from './log.module.css';
import { OnboardingNote } from './onboarding-note.tsx';

type Participant = OutputOf<'log.participants'>['participants'][number];

interface ParticipantsPanelProps {
  readonly childId: string;
  readonly child: OutputOf<'child.get'>['summary'];
  readonly participants: readonly Participant[];
  readonly mayWrite: boolean;
  readonly adding: boolean;
  readonly onAdd: () => void;
  readonly onClose: () => void;
}

/** Who takes part in the log now, who did before, and the way in and out. */
export function ParticipantsPanel({
  childId,
  child,
  participants,
  mayWrite,
  adding,
  onAdd,
  onClose,
}: ParticipantsPanelProps) {
  const t = useT();
  const dates = useDates();
  const [joined, setJoined] = useState<Joined | null>(null);
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
              {mayWrite && (
                <Button
                  variant="subtle"
                  size="compact-md"
                  component={Link}
                  href={`/children/${childId}/log/leaving/${participant.id}`}
                  aria-label={t('log.participants.endOf', { name: participant.name })}
                >
                  {t('log.participants.end')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {joined !== null && !adding && (
        <OnboardingNote
          childId={childId}
          name={joined.name}
          service={joined.serviceType}
          isColleague={joined.isColleague}
          onClose={() => setJoined(null)}
        />
      )}
      {adding && (
        <AddParticipantForm
          childId={childId}
          participants={present}
          onClose={onClose}
          onJoined={(who) => {
            setJoined(who);
            onClose();
          }}
        />
      )}
      <FormerParticipants
        childId={childId}
        child={child}
        participants={former}
        mayWrite={mayWrite}
      />
    </section>
  );
}

function detailOf({ roleTitle, phone }: Participant, service: string): string {
  return [roleTitle, service, phone].filter((part) => part !== '').join(' · ');
}

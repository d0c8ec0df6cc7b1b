import { ActionIcon, Button, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { AgendaPart } from '@domain/meeting/agenda.ts';
import { useT } from '../../i18n/use-t.ts';
import classes from './meeting-mode.module.css';

interface AgendaColumnProps {
  readonly points: readonly { readonly line: string; readonly part: AgendaPart }[];
  /** That what is written is kept, always in sight. */
  readonly status: ReactNode;
  /** The point one is at, counted from 0. */
  readonly at: number;
  /** `takeFocus`: a point that was chosen takes the focus along to its place; stepping on stays where one is. */
  readonly onGo: (at: number, takeFocus: boolean) => void;
}

/** The agenda, with the point one is at; each point leads to where it is written. */
export function AgendaColumn({ points, status, at, onGo }: AgendaColumnProps) {
  const t = useT();
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => current.current?.scrollIntoView({ block: 'nearest' }), [at]);
  return (
    <nav className={classes.agenda} aria-labelledby="meeting-agenda">
      <h2 id="meeting-agenda" className={classes.agendaTitle}>
        {t('meetings.field.agenda')}
      </h2>
      <ol className={classes.points}>
        {points.map(({ line }, index) => (
          <li
            key={`${index} ${line}`}
            ref={index === at ? current : undefined}
            data-state={index === at ? 'now' : index < at ? 'done' : 'later'}
          >
            <button
              type="button"
              className={classes.point}
              aria-current={index === at ? 'step' : undefined}
              onClick={() => onGo(index, true)}
            >
              <span className={classes.dot} aria-hidden>
                {index < at ? <IconCheck size={18} stroke={3} /> : index + 1}
              </span>
              <span>{line}</span>
              {index < at && <VisuallyHidden>{t('meetings.mode.pointDone')}</VisuallyHidden>}
            </button>
          </li>
        ))}
      </ol>
      <div className={classes.steps}>
        <ActionIcon
          variant="default"
          size={50}
          aria-label={t('meetings.mode.previous')}
          disabled={at === 0}
          onClick={() => onGo(at - 1, false)}
        >
          <IconArrowUp size={24} aria-hidden />
        </ActionIcon>
        <Button
          leftSection={<IconArrowDown size={22} aria-hidden />}
          disabled={at >= points.length - 1}
          onClick={() => onGo(at + 1, false)}
        >
          {t('meetings.mode.following')}
        </Button>
      </div>
      {status}
    </nav>
  );
}

import { VisuallyHidden } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCalendar,
  IconCalendarDue,
  IconClockExclamation,
} from '@tabler/icons-react';
import { daysBetween } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import { useDates } from '../i18n/use-dates.ts';
import { useT } from '../i18n/use-t.ts';
import classes from './due-badge.module.css';
import { usePolicy } from './use-policy.ts';

interface DueBadgeProps {
  readonly dueOn: LocalDate;
  /** Only where a child may be in danger: the one use of red. */
  readonly danger?: boolean;
}

/** When something is due, in words. What has passed is amber and says so; colour is never the only sign. */
export function DueBadge({ dueOn, danger = false }: DueBadgeProps) {
  const dates = useDates();
  const t = useT();
  const { dueSoonDays } = usePolicy();
  const overdue = dueOn < dates.today;
  const tone = danger ? 'danger' : overdue || dueOn === dates.today ? 'due' : 'calm';
  const soon = !overdue && daysBetween(dates.today, dueOn) <= dueSoonDays;
  const Icon = danger
    ? IconAlertTriangle
    : overdue
      ? IconClockExclamation
      : soon
        ? IconCalendarDue
        : IconCalendar;
  return (
    <span className={classes.due} data-tone={tone}>
      <Icon size={16} aria-hidden />
      <time dateTime={dueOn} title={dates.table(dueOn)}>
        {dates.deadline(dueOn)}
      </time>
      {danger && <VisuallyHidden>{t('common.due.danger')}</VisuallyHidden>}
    </span>
  );
}

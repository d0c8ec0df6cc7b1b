import { Button } from '@mantine/core';
import { IconAlertTriangle, IconPuzzleOff } from '@tabler/icons-react';
import { Link } from 'wouter';
import { isDanger } from '@domain/break/follow-up-break.ts';
import type { BreakView } from '@contract/follow-up.ts';
import { useDates } from '../i18n/use-dates.ts';
import { useT } from '../i18n/use-t.ts';
import classes from './break-list.module.css';
import { insideQuotes } from './inside-quotes.ts';
import { mendingPlace } from './mending-place.ts';

interface BreakListProps {
  readonly childId: string;
  /** Said with each button, so that a screen reader tells the buttons of several children apart. */
  readonly childName: string;
  readonly breaks: readonly BreakView[];
}

/** Breaks in the follow-up of one child: what is missing, why it matters, since when, and one button that mends it. */
export function BreakList({ childId, childName, breaks }: BreakListProps) {
  return (
    <ul className={classes.list}>
      {breaks.map((found) => (
        <BreakLine
          key={`${found.rule} ${found.recordId ?? ''}`}
          childId={childId}
          childName={childName}
          found={found}
        />
      ))}
    </ul>
  );
}

interface BreakLineProps extends Omit<BreakListProps, 'breaks'> {
  readonly found: BreakView;
}

function BreakLine({ childId, childName, found }: BreakLineProps) {
  const t = useT();
  const dates = useDates();
  const danger = isDanger(found);
  const Icon = danger ? IconAlertTriangle : IconPuzzleOff;
  const action = found.mayMend ? t(`breakRule.mend.${found.mending}`) : t('breakRule.see');
  return (
    <li className={classes.line} data-danger={danger || undefined}>
      <Icon size={22} className={classes.icon} aria-hidden />
      <div className={classes.words}>
        <p className={classes.what}>
          {t(`breakRule.what.${found.rule}`, {
            face: found.face,
            name: found.name,
            about: insideQuotes(found.about),
            number: found.number ?? 0,
            on: found.on === null ? '' : dates.near(found.on),
            until: found.until === null ? '' : dates.near(found.until),
          })}
        </p>
        <p className={classes.why}>{t(`breakRule.why.${found.rule}`)}</p>
        <p className={classes.since}>
          <time dateTime={found.since}>
            {found.since === dates.today
              ? t('breakRule.sinceToday')
              : t('breakRule.since', {
                  date: dates.near(found.since),
                  ago: dates.relative(found.since),
                })}
          </time>
        </p>
      </div>
      <Button
        component={Link}
        href={mendingPlace(childId, found)}
        variant={danger ? 'filled' : 'light'}
        size="compact-md"
        className={classes.button}
        aria-label={t('breakRule.of', { action, name: childName })}
      >
        {action}
      </Button>
    </li>
  );
}

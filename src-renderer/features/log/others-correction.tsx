import { Button, Group } from '@mantine/core';
import type { LogEntryView } from '@contract/log.ts';
import { directionOf } from '../../i18n/direction-of.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import classes from './others-correction.module.css';

interface OthersCorrectionProps {
  /** What somebody else wrote meanwhile. */
  readonly correction: LogEntryView;
  /** Goes on with one's own words, knowing theirs. */
  readonly onKeep: () => void;
  /** Goes on from their words. */
  readonly onTake: () => void;
}

/** Somebody was faster: their words, beside one's own in the form below, and the choice how to go on. */
export function OthersCorrection({ correction, onKeep, onTake }: OthersCorrectionProps) {
  const t = useT();
  const dates = useDates();
  const { byName, at, body, correctionReason } = correction;
  return (
    <section className={classes.notice} role="alert">
      <p className={classes.what}>
        {t('log.correct.others', { name: byName, when: dates.moment(at) })}
      </p>
      <blockquote className={classes.words} dir={directionOf(body)}>
        {body === '' ? t('log.entry.takenBack') : body}
      </blockquote>
      <p className={classes.reason}>
        {t('log.correct.othersReason', { reason: correctionReason })}
      </p>
      <Group gap="sm">
        <Button variant="default" onClick={onKeep}>
          {t('log.correct.keepMine')}
        </Button>
        <Button variant="default" onClick={onTake}>
          {t('log.correct.takeTheirs')}
        </Button>
      </Group>
    </section>
  );
}

import { Button } from '@mantine/core';
import type { OutputOf } from '@contract/index.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { Fold } from '../../ui/fold.tsx';
import { Quote } from '../../ui/quote.tsx';
import { WrittenFacts } from '../../ui/written-facts.tsx';
import classes from './observation.module.css';

type Entry = OutputOf<'observation.list'>['observations'][number];

interface NoteCardProps {
  readonly entry: Entry;
  /** Left out while another note is being written. */
  readonly onNewVersion?: () => void;
}

/** One kept note: the child's words first, what was seen, and the interpretation folded away. */
export function NoteCard({ entry, onNewVersion }: NoteCardProps) {
  const t = useT();
  const dates = useDates();
  const { note } = entry;
  const day = dates.near(note.observedOn);
  const title =
    note.observedAt === null
      ? day
      : t('observation.note.dayAndTime', { day, time: note.observedAt.replace(':', '.') });
  const body = <NoteBody note={note} />;
  if (entry.supersededBy !== null) {
    return (
      <Fold title={title} note={t('observation.note.superseded')}>
        <div data-record={entry.id}>{body}</div>
      </Fold>
    );
  }
  return (
    <article className={classes.note} aria-label={title} data-record={entry.id}>
      <div className={classes.noteHead}>
        <h3 className={classes.noteTitle}>{title}</h3>
        <p className={classes.quiet}>
          {t('observation.note.by', { name: entry.byName, when: dates.moment(entry.at) })}
        </p>
      </div>
      {body}
      {onNewVersion !== undefined && (
        <div>
          <Button variant="default" onClick={onNewVersion}>
            {t('observation.note.newVersion')}
          </Button>
        </div>
      )}
    </article>
  );
}

function NoteBody({ note }: { readonly note: Entry['note'] }) {
  const t = useT();
  const dates = useDates();
  const often = [
    note.frequency === null ? '' : t(`frequency.${note.frequency}`),
    note.durationNote,
  ];
  const discussed =
    note.discussedOn === null
      ? note.discussedWith
      : t('observation.note.discussed', {
          name: note.discussedWith,
          day: dates.near(note.discussedOn),
        });
  const facts: readonly (readonly [string, string])[] = [
    [t('observation.strengths'), note.strengths],
    [t('observation.worksWellWhen'), note.worksWellWhen],
    [t('observation.seenAndHeard'), note.seenAndHeard],
    [t('observation.place'), note.place],
    [t('observation.present'), note.present],
    [t('observation.beforeAndAfter'), note.beforeAndAfter],
    [t('observation.frequency'), often.filter(Boolean).join('. ')],
    [t('observation.themes'), note.themes.map((theme) => t(`theme.${theme}`)).join(', ')],
    [t('observation.earlierConcerns'), note.earlierConcerns],
    [t('observation.nextSteps'), note.nextSteps.map((step) => t(`nextStep.${step}`)).join(', ')],
    [t('observation.discussedWith'), discussed],
  ];
  return (
    <>
      {note.childWords !== '' && <Quote>{note.childWords}</Quote>}
      <WrittenFacts facts={facts} />
      {note.interpretation !== '' && (
        <Fold title={t('observation.interpretation')} note={t('observation.note.apart')}>
          <p className={classes.quiet}>{note.interpretation}</p>
        </Fold>
      )}
    </>
  );
}

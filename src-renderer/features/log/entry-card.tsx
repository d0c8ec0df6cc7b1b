import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { writtenEntryKinds } from '@domain/case/log-entry-kind.ts';
import { directionOf } from '../../i18n/direction-of.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { ArrivalLink } from '../../ui/arrival.tsx';
import { firstWords } from '../../ui/first-words.ts';
import { insideQuotes } from '../../ui/inside-quotes.ts';
import { LaneIcon } from '../../ui/lane.tsx';
import type { WordedEntry } from '../../ui/log-wording.ts';
import { Quote } from '../../ui/quote.tsx';
import { useEntryWords } from '../../ui/use-entry-words.ts';
import classes from './entry-card.module.css';
import { EntryKindIcon } from './entry-kind-icon.tsx';

interface EntryCardProps {
  readonly childId: string;
  readonly worded: WordedEntry;
  /** The attention point that the entry belongs to, when it does. */
  readonly about: WordedEntry | undefined;
  /** Left out where nothing may be written now. */
  readonly onCorrect?: (() => void) | undefined;
  /** The correction form, while this entry is being corrected. */
  readonly children?: ReactNode;
}

/** One entry: what it is, the words that count now, and openly what was corrected and why. */
export function EntryCard({ childId, worded, about, onCorrect, children }: EntryCardProps) {
  const { entry, corrections, wording } = worded;
  const t = useT();
  const dates = useDates();
  const source = [entry.byName, entry.byOffice].filter((part) => part !== '').join(', ');
  const canBeCorrected = writtenEntryKinds.some((kind) => kind === entry.kind);
  return (
    <li className={classes.entry} data-record={entry.id}>
      <LaneIcon lane={entry.lane} />
      <article
        className={classes.card}
        data-kind={entry.kind}
        aria-label={t(`entryKind.${entry.kind}`)}
      >
        <header className={classes.head}>
          <h3 className={classes.kind}>
            <EntryKindIcon kind={entry.kind} size={18} />
            {t(`entryKind.${entry.kind}`)}
          </h3>
          {onCorrect !== undefined && canBeCorrected && children === undefined && (
            <Button
              id={`correct-${entry.id}`}
              variant="subtle"
              size="compact-md"
              leftSection={<IconPencil size={16} aria-hidden />}
              onClick={onCorrect}
              aria-label={t('log.correct.buttonOf', {
                words: firstWords(wording === '' ? entry.body : wording, 40),
              })}
            >
              {t('log.correct.button')}
            </Button>
          )}
        </header>
        {corrections.length > 0 && <OldWords worded={worded} />}
        <Words worded={worded} />
        {about !== undefined && (
          <p className={classes.source}>
            <ArrivalLink href={`/children/${childId}/log`} recordId={about.entry.id}>
              {t('log.entry.about', { words: insideQuotes(firstWords(about.wording)) })}
            </ArrivalLink>
          </p>
        )}
        <p className={classes.source}>
          {t('log.entry.by', { source, when: dates.moment(entry.at) })}
        </p>
        {children}
      </article>
    </li>
  );
}

function Words({ worded }: { readonly worded: WordedEntry }) {
  const t = useT();
  const { sentence, words } = useEntryWords()(worded);
  const isCorrected = worded.corrections.length > 0;
  if (worded.entry.kind === 'childVoice' && words !== '') return <Quote>{words}</Quote>;
  if (isCorrected && words === '')
    return <p className={classes.takenBack}>{t('log.entry.takenBack')}</p>;
  return (
    <>
      {sentence !== '' && <p className={classes.words}>{sentence}</p>}
      {words !== '' &&
        (isCorrected ? (
          <ins className={classes.words} dir={directionOf(words)}>
            {words}
          </ins>
        ) : (
          <p className={classes.words} dir={directionOf(words)}>
            {words}
          </p>
        ))}
    </>
  );
}

/** What was written before, struck through, and with each correction why. */
function OldWords({ worded }: { readonly worded: WordedEntry }) {
  const t = useT();
  const dates = useDates();
  const before = [worded.entry.body, ...worded.corrections.map(({ body }) => body)];
  return (
    <ul className={classes.corrections} aria-label={t('log.entry.corrections')}>
      {worded.corrections.map((correction, index) => (
        <li key={correction.id}>
          <del className={classes.old} dir={directionOf(before[index] ?? '')}>
            {before[index]}
          </del>
          <p className={classes.source}>
            {t('log.entry.corrected', {
              name: correction.byName,
              when: dates.moment(correction.at),
              reason: correction.correctionReason,
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}

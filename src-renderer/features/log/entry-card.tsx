import { Button } from '@mantine/core';
import { IconPencil, IconSun } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { writtenEntryKinds } from '@domain/case/log-entry-kind.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { firstWords } from '../../ui/first-words.ts';
import { LaneIcon } from '../../ui/lane.tsx';
import type { WordedEntry } from '../../ui/log-wording.ts';
import { Quote } from '../../ui/quote.tsx';
import classes from './entry-card.module.css';

interface EntryCardProps {
  readonly worded: WordedEntry;
  /** Left out where nothing may be written now. */
  readonly onCorrect?: (() => void) | undefined;
  /** The correction form, while this entry is being corrected. */
  readonly children?: ReactNode;
}

/** One entry: what it is, the words that count now, and openly what was corrected and why. */
export function EntryCard({ worded, onCorrect, children }: EntryCardProps) {
  const { entry, corrections, wording } = worded;
  const t = useT();
  const dates = useDates();
  const source = [entry.byName, entry.byOffice].filter((part) => part !== '').join(', ');
  const canBeCorrected = writtenEntryKinds.some((kind) => kind === entry.kind);
  return (
    <li className={classes.entry}>
      <LaneIcon lane={entry.lane} />
      <article
        className={classes.card}
        data-kind={entry.kind}
        aria-label={t(`entryKind.${entry.kind}`)}
      >
        <header className={classes.head}>
          <h3 className={classes.kind}>
            {entry.kind === 'brightSpot' && <IconSun size={18} aria-hidden />}
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
        <Words kind={entry.kind} wording={wording} corrected={corrections.length > 0} />
        <p className={classes.source}>
          {t('log.entry.by', { source, when: dates.moment(entry.at) })}
        </p>
        {children}
      </article>
    </li>
  );
}

function Words({
  kind,
  wording,
  corrected,
}: {
  readonly kind: string;
  readonly wording: string;
  readonly corrected: boolean;
}) {
  const t = useT();
  if (wording === '')
    return corrected ? <p className={classes.takenBack}>{t('log.entry.takenBack')}</p> : null;
  if (kind === 'childVoice') return <Quote>{wording}</Quote>;
  if (kind === 'paperMilestone')
    return <p className={classes.words}>{t(`paperMilestone.${wording}`)}</p>;
  return corrected ? (
    <ins className={classes.words}>{wording}</ins>
  ) : (
    <p className={classes.words}>{wording}</p>
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
          <del className={classes.old}>{before[index]}</del>
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

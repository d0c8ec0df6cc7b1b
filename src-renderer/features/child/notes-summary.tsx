import type { ChildSummary } from '@contract/child.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { Quote } from '../../ui/quote.tsx';
import { useMay } from '../../ui/use-may.ts';
import classes from './summary.module.css';

interface NotesSummaryProps {
  readonly childId: string;
  readonly child: ChildSummary;
}

/** Before there is a log: what the child has said and what is strong, from the newest wondering notes. */
export function NotesSummary({ childId, child }: NotesSummaryProps) {
  const t = useT();
  const dates = useDates();
  const may = useMay(child);
  const query = useOperationQuery(
    'observation.list',
    { childId },
    { enabled: may('observation.read') },
  );
  const notes = (query.data?.observations ?? [])
    .filter(({ supersededBy }) => supersededBy === null)
    .toSorted((a, b) => b.note.observedOn.localeCompare(a.note.observedOn));
  const voice = notes.find(({ note }) => note.childWords.trim() !== '');
  const strength = notes.find(({ note }) => note.strengths.trim() !== '');
  const latest = notes[0];
  if (query.isLoading) return null;
  if (latest === undefined)
    return <EmptyState drawing="notebook">{t('child.summary.emptyNotes')}</EmptyState>;
  return (
    <>
      {voice !== undefined && (
        <Quote
          source={t('child.summary.voiceSource', {
            name: child.givenName,
            date: dates.near(voice.note.observedOn),
          })}
        >
          {voice.note.childWords}
        </Quote>
      )}
      {strength !== undefined && (
        <FormSection title={t('child.summary.strengths')} warm>
          <p className={classes.text}>{strength.note.strengths}</p>
        </FormSection>
      )}
      <FormSection title={t('child.summary.lastNote')} lead={t('child.summary.internal')}>
        <p className={classes.text}>{latest.note.seenAndHeard}</p>
        <p className={classes.quiet}>
          {t('child.summary.by', {
            name: latest.byName,
            date: dates.near(latest.note.observedOn),
          })}
        </p>
      </FormSection>
    </>
  );
}

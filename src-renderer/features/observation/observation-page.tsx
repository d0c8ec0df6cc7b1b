import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPencilPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { useUndo } from '../../ui/use-undo.tsx';
import { useWaitingDraft } from '../../ui/use-waiting-draft.ts';
import { NoteCard } from './note-card.tsx';
import { ObservationForm } from './observation-form.tsx';
import classes from './observation.module.css';
import { emptyObservation } from './observation-values.ts';
import type { ObservationValues } from './observation-values.ts';

/** Wondering notes about one child: the form, and what was written before. */
export default function ObservationPage({ childId }: { readonly childId: string }) {
  const t = useT();
  const dates = useDates();
  const offerUndo = useUndo();
  const list = useOperationQuery('observation.list', { childId });
  const draftKey = `observation/${childId}`;
  const hasDraft = useWaitingDraft(draftKey);
  const [start, setStart] = useState<ObservationValues | null>(null);
  const [closed, setClosed] = useState(false);
  const notesHeading = useRef<HTMLHeadingElement>(null);

  const notes = [...(list.data?.observations ?? [])].sort((a, b) => b.at.localeCompare(a.at));
  const writing =
    start !== null || (!closed && (hasDraft || (list.isSuccess && notes.length === 0)));
  const open = (values: ObservationValues) => {
    setStart(values);
    setClosed(false);
  };
  const close = () => {
    setStart(null);
    setClosed(true);
  };

  return (
    <div className={classes.page}>
      <PageHeader
        title={t('observation.title')}
        lead={t('observation.lead')}
        actions={
          !writing && (
            <Button
              leftSection={<IconPencilPlus size={18} aria-hidden />}
              onClick={() => open(emptyObservation(dates.today))}
            >
              {t('observation.write')}
            </Button>
          )
        }
      />
      {writing && (
        <ObservationForm
          childId={childId}
          draftKey={draftKey}
          initial={start ?? emptyObservation(dates.today)}
          onKept={() => {
            close();
            notifications.show({ message: t('observation.kept') });
            notesHeading.current?.focus();
          }}
          onPutAway={
            notes.length === 0
              ? undefined
              : (values) => {
                  close();
                  offerUndo({ done: t('observation.putAway'), undo: async () => open(values) });
                }
          }
        />
      )}
      {notes.length > 0 && (
        <section aria-labelledby="observation-notes" className={classes.notes}>
          <h2 id="observation-notes" ref={notesHeading} tabIndex={-1} className={classes.heading}>
            {t('observation.notes')}
          </h2>
          {notes.map((entry) => (
            <NoteCard
              key={entry.id}
              entry={entry}
              onNewVersion={
                writing ? undefined : () => open({ ...entry.note, supersedes: entry.id })
              }
            />
          ))}
        </section>
      )}
    </div>
  );
}

import { Checkbox } from '@mantine/core';
import { handoverChecklist } from '@domain/baton/handover-checklist.ts';
import type { HandoverChecklistItem } from '@domain/baton/handover-checklist.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { LongTextField } from '../../ui/fields.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import classes from './checklist.module.css';
import { HandoverFact } from './handover-fact.tsx';
import type { HandoverNotes } from './handover-fact.tsx';

interface ChecklistFieldsProps {
  readonly childId: string;
  readonly talkedAbout: readonly HandoverChecklistItem[];
  readonly onTalkedAbout: (items: readonly HandoverChecklistItem[]) => void;
  readonly notes: HandoverNotes;
  readonly onNotes: (notes: HandoverNotes) => void;
}

/** The checklist to talk by: each point with what the log knows, and room for what it does not. */
export function ChecklistFields({
  childId,
  talkedAbout,
  onTalkedAbout,
  notes,
  onNotes,
}: ChecklistFieldsProps) {
  const t = useT();
  const facts = useOperationQuery('baton.handoverFacts', { childId });
  const tick = (item: HandoverChecklistItem, isTalked: boolean) =>
    onTalkedAbout(
      handoverChecklist.filter((one) => (one === item ? isTalked : talkedAbout.includes(one))),
    );
  return (
    <fieldset className={classes.list}>
      <legend className={classes.title}>{t('baton.checklist.title')}</legend>
      <p className={classes.help}>{t('baton.checklist.help')}</p>
      <Loaded query={facts}>
        {(known) =>
          handoverChecklist.map((item) => (
            <div key={item} className={classes.item}>
              <Checkbox
                label={t(`baton.checklist.${item}`)}
                checked={talkedAbout.includes(item)}
                onChange={(event) => tick(item, event.currentTarget.checked)}
              />
              <div className={classes.fact}>
                <HandoverFact item={item} facts={known} notes={null} />
                {item === 'childContact' && (
                  <LongTextField
                    path="notes.childContact"
                    label={t('baton.note.childContact')}
                    minRows={1}
                    value={notes.childContact}
                    onChange={(childContact) => onNotes({ ...notes, childContact })}
                  />
                )}
                {item === 'avoid' && (
                  <LongTextField
                    path="notes.avoid"
                    label={t('baton.note.avoid')}
                    minRows={1}
                    value={notes.avoid}
                    onChange={(avoid) => onNotes({ ...notes, avoid })}
                  />
                )}
                {item === 'jointMeeting' && (
                  <DateField
                    path="notes.jointMeetingOn"
                    label={t('baton.note.jointMeetingOn')}
                    value={notes.jointMeetingOn}
                    onChange={(jointMeetingOn) => onNotes({ ...notes, jointMeetingOn })}
                  />
                )}
              </div>
            </div>
          ))
        }
      </Loaded>
    </fieldset>
  );
}

import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { mapViewOwners } from '@domain/network-map/network-map.ts';
import type { MapViewOwner } from '@domain/network-map/network-map.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { CheckField, SelectField, TextField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { documentInput } from './document-input.ts';
import type { MapEditor } from './use-map-editor.ts';

interface SaveVersionFormProps {
  readonly childId: string;
  readonly editor: MapEditor;
  readonly onSaved: (versionId: string) => void;
  /** Somebody else has saved a version since this drawing began. */
  readonly onStale: () => void;
  readonly onLeave: () => void;
}

interface Values {
  readonly drawnOn: LocalDate | null;
  readonly viewOwner: MapViewOwner;
  readonly present: string;
  readonly consentGiven: boolean;
  readonly mayBeInLog: boolean;
}

/** Keeps the map as a dated version: whose view it is, who was there, and what they said yes to. */
export function SaveVersionForm(props: SaveVersionFormProps) {
  const { childId, editor, onSaved, onStale, onLeave } = props;
  const t = useT();
  const { today } = useDates();
  const form = useOperationForm('networkMap.save', {
    // Nothing is said yes to beforehand: third people are named in a map.
    initial: {
      drawnOn: today,
      viewOwner: 'child',
      present: '',
      consentGiven: false,
      mayBeInLog: false,
    } as Values,
    draftKey: `networkMap/${childId}/save`,
    mend: { 'metadata.drawnOn': t('common.mend.date') },
    toInput: ({ drawnOn, ...metadata }) => ({
      childId,
      map: documentInput(editor.map),
      metadata: { ...metadata, drawnOn: drawnOn ?? '' },
      basedOnVersionId: editor.basedOnVersionId,
    }),
    onDone: ({ id }) => onSaved(id),
  });
  const isStale = form.error?.code === 'staleRevision';
  useEffect(() => {
    if (isStale) onStale();
  }, [isStale, onStale]);
  const { values, set } = form;
  return (
    <FormSection title={t('map.save.title')} lead={t('map.save.lead')}>
      <OperationFormView
        form={form}
        submitLabel={t('map.save.submit')}
        secondary={
          <Button variant="subtle" onClick={onLeave}>
            {t('map.save.leave')}
          </Button>
        }
      >
        <SelectField
          path="metadata.viewOwner"
          label={t('map.save.viewOwner')}
          value={values.viewOwner}
          onChange={(viewOwner) => set('viewOwner', viewOwner)}
          choices={mapViewOwners.map((one) => ({ value: one, label: t(`viewOwner.${one}`) }))}
        />
        <DateField
          path="metadata.drawnOn"
          label={t('map.save.drawnOn')}
          value={values.drawnOn}
          onChange={(drawnOn) => set('drawnOn', drawnOn)}
        />
        <TextField
          path="metadata.present"
          label={t('map.save.present')}
          help={t('map.save.presentHelp')}
          value={values.present}
          onChange={(present) => set('present', present)}
          maxLength={200}
        />
        <CheckField
          path="metadata.consentGiven"
          label={t('map.save.consentGiven')}
          help={t('map.save.consentHelp')}
          value={values.consentGiven}
          onChange={(consentGiven) => set('consentGiven', consentGiven)}
        />
        <CheckField
          path="metadata.mayBeInLog"
          label={t('map.save.mayBeInLog')}
          help={t('map.save.mayBeInLogHelp')}
          value={values.mayBeInLog}
          onChange={(mayBeInLog) => set('mayBeInLog', mayBeInLog)}
        />
      </OperationFormView>
    </FormSection>
  );
}

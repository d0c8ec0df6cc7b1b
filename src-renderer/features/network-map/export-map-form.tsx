import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { LongTextField } from '../../ui/fields.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './map-tab.module.css';

interface ExportMapFormProps {
  readonly childId: string;
  readonly version: {
    readonly id: string;
    readonly people: number;
    readonly consentGiven: boolean;
  };
  readonly onDone: (words: string) => void;
  readonly onLeave: () => void;
}

/** Writes a version as a picture; without a yes from the drawer, somebody stands for the reason. */
export function ExportMapForm({ childId, version, onDone, onLeave }: ExportMapFormProps) {
  const t = useT();
  const [initial] = useState({ reason: '' });
  const form = useOperationForm('networkMap.exportSvg', {
    initial,
    mend: { reason: t('map.export.reasonMissing') },
    check: ({ reason }) =>
      version.consentGiven || reason.trim() !== ''
        ? []
        : [{ path: 'reason', message: t('map.export.reasonMissing') }],
    toInput: ({ reason }) => ({ childId, versionId: version.id, reason }),
    onDone: ({ saved }) => onDone(saved ? t('map.export.done') : ''),
  });
  return (
    <div className={classes.export}>
      <p className={classes.words}>{t('map.export.what', { people: version.people })}</p>
      <OperationFormView
        form={form}
        submitLabel={t('map.export.submit')}
        secondary={
          <Button variant="subtle" onClick={onLeave}>
            {t('map.export.leave')}
          </Button>
        }
      >
        {!version.consentGiven && (
          <LongTextField
            path="reason"
            label={t('map.export.reason')}
            help={t('map.export.reasonHelp')}
            minRows={2}
            value={form.values.reason}
            onChange={(reason) => form.set('reason', reason)}
          />
        )}
      </OperationFormView>
    </div>
  );
}

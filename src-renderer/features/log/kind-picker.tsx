import type { WrittenEntryKind } from '@domain/case/log-entry-kind.ts';
import { useT } from '../../i18n/use-t.ts';
import { EntryKindIcon } from './entry-kind-icon.tsx';
import classes from './kind-picker.module.css';

/** Strengths and the child's own words first. */
const offered: readonly WrittenEntryKind[] = [
  'brightSpot',
  'childVoice',
  'guardianView',
  'attention',
  'commonUnderstanding',
  'goal',
  'triedBefore',
  'note',
];

interface KindPickerProps {
  readonly value: WrittenEntryKind;
  readonly onChange: (kind: WrittenEntryKind) => void;
}

/** What one is about to write, as friendly buttons; the platform's radio group, so arrow keys move between them. */
export function KindPicker({ value, onChange }: KindPickerProps) {
  const t = useT();
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('log.write.kind')}</legend>
      <div className={classes.kinds}>
        {offered.map((kind) => (
          <label key={kind} className={classes.kind} data-kind={kind}>
            <input
              type="radio"
              name="log-entry-kind"
              value={kind}
              checked={kind === value}
              onChange={() => onChange(kind)}
            />
            <EntryKindIcon kind={kind} />
            {t(`entryKind.${kind}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { logOrigins } from '@domain/case/log-status-change.ts';
import type { LogOrigin } from '@domain/case/log-status-change.ts';
import { useT } from '../i18n/use-t.ts';
import { ChoiceField } from './fields.tsx';

interface OriginFieldProps {
  readonly value: LogOrigin | null;
  readonly onChange: (value: LogOrigin) => void;
}

/** Who asked for the log: parents and youth may themselves (Tysvær), and then it is theirs from the start. */
export function OriginField({ value, onChange }: OriginFieldProps) {
  const t = useT();
  return (
    <ChoiceField
      path="origin"
      label={t('log.origin')}
      help={t('log.origin.help')}
      value={value}
      onChange={(origin) => origin !== null && onChange(origin)}
      choices={logOrigins.map((origin) => ({ value: origin, label: t(`logOrigin.${origin}`) }))}
    />
  );
}

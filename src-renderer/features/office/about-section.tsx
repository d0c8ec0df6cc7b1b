import { bridge } from '../../api/bridge.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { FormSection } from '../../ui/form-section.tsx';
import classes from './office.module.css';

/** What the program is and which edition; IT asks for it. */
export function AboutSection() {
  const t = useT();
  const { data } = useOperationQuery('settings.handshake', { contractHash: bridge().contractHash });
  return (
    <FormSection title={t('office.about.title')}>
      <p className={classes.plain}>{t('office.about.words')}</p>
      {data !== undefined && (
        <p className={classes.quiet}>
          {t('office.about.version', { version: data.version, electron: data.electron })}
        </p>
      )}
    </FormSection>
  );
}

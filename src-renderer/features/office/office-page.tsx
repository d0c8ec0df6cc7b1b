import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { FormSection } from '../../ui/form-section.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { AboutSection } from './about-section.tsx';
import { AbsenceSection } from './absence-section.tsx';
import { AuditCheck } from './audit-check.tsx';
import { ColleaguesSection } from './colleagues-section.tsx';
import classes from './office.module.css';
import { SettingsSection } from './settings-section.tsx';

/** The office: what it is, who works here, one's own choices, and whether the trail is whole. */
export default function OfficePage() {
  const t = useT();
  const query = useOperationQuery('office.get', {});
  return (
    <Loaded query={query}>
      {(office) => (
        <>
          <PageHeader
            title={office.name}
            lead={t('office.lead', {
              service: t(`service.${office.serviceType}`),
              municipality: office.municipality,
            })}
          />
          <div className={classes.page}>
            <ColleaguesSection />
            <AbsenceSection />
            <SettingsSection />
            <FormSection title={t('office.policy.title')} lead={t('office.policy.lead')}>
              <div>
                <Anchor component={Link} href="/office/policy">
                  {t('office.policy.open')}
                </Anchor>
              </div>
            </FormSection>
            <AuditCheck />
            <AboutSection />
          </div>
        </>
      )}
    </Loaded>
  );
}

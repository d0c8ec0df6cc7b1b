import { notifications } from '@mantine/notifications';
import { useLocation } from 'wouter';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ConsentForm } from './consent-form.tsx';
import classes from './consent.module.css';

/** Where a consent or a refusal is written down, together with the family. */
export default function RecordConsentPage({ childId }: { readonly childId: string }) {
  const t = useT();
  const [, go] = useLocation();
  const child = useOperationQuery('child.get', { childId });
  const consents = useOperationQuery('consent.list', { childId });
  const toList = () => go(`/children/${childId}/consent`);
  return (
    <div className={classes.page}>
      <PageHeader title={t('consent.form.title')} lead={t('consent.form.lead')} />
      <Loaded query={child}>
        {(found) => (
          <Loaded query={consents}>
            {({ gdprBasis }) => (
              <ConsentForm
                child={found}
                gdprBasis={gdprBasis}
                onLeave={toList}
                onRecorded={() => {
                  notifications.show({ message: t('consent.recorded') });
                  toList();
                }}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

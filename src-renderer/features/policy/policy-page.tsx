import { notifications } from '@mantine/notifications';
import { useRef } from 'react';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { FormSection } from '../../ui/form-section.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useMay } from '../../ui/use-may.ts';
import { PolicyForm } from './policy-form.tsx';
import { PolicyHistory } from './policy-history.tsx';
import { PolicyTable } from './policy-table.tsx';
import classes from './policy.module.css';

const noChild = { relation: 'none', logStatus: 'none', holderIsElsewhere: false } as const;
const stays = ['told', 'agreed', 'sent'] as const;
const moves = ['untold', 'proposed', 'reminders'] as const;

/** «Frister og grenser»: every number the municipality decides, what it does, and every version of it. */
export default function PolicyPage() {
  const t = useT();
  const may = useMay(noChild);
  const query = useOperationQuery('policy.get', {});
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('policy.title')}
        back={{ place: '/office', label: t('policy.back') }}
        lead={t('policy.lead')}
      />
      <Loaded query={query}>
        {({ policy, version, history }) => (
          <>
            <FormSection title={t('policy.change.title')}>
              <div className={classes.columns}>
                <div>
                  <h3 className={classes.small}>{t('policy.change.moves')}</h3>
                  <ul className={classes.list}>
                    {moves.map((one) => (
                      <li key={one}>{t(`policy.moves.${one}`)}</li>
                    ))}
                  </ul>
                </div>
                <div>
                  <h3 className={classes.small}>{t('policy.change.stays')}</h3>
                  <ul className={classes.list}>
                    {stays.map((one) => (
                      <li key={one}>{t(`policy.stays.${one}`)}</li>
                    ))}
                  </ul>
                </div>
              </div>
            </FormSection>
            {may('office.administer') ? (
              <PolicyForm
                key={version}
                policy={policy}
                version={version}
                onKept={() => {
                  notifications.show({ message: t('policy.kept') });
                  heading.current?.focus();
                }}
              />
            ) : (
              <>
                <p className={classes.quiet}>{t('policy.leaderChanges')}</p>
                <PolicyTable policy={policy} />
              </>
            )}
            <section aria-labelledby="policy-history" className={classes.section}>
              <h2 id="policy-history" ref={heading} tabIndex={-1} className={classes.heading}>
                {t('policy.history')}
              </h2>
              <PolicyHistory history={history} />
            </section>
          </>
        )}
      </Loaded>
    </div>
  );
}

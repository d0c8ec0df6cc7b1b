import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import { mayHoldBaton } from '@domain/permission/may-hold-baton.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { SelectField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './consent.module.css';

/** What the role is not (Risør); said when somebody is appointed, so that nobody is asked for it later. */
const notTheRole = ['responsibility', 'respite', 'company', 'lawyer'] as const;

interface OpenLogSectionProps {
  readonly child: OutputOf<'child.get'>;
  readonly hasConsent: boolean;
  readonly onOpened: () => void;
}

function Ready({ met, words }: { readonly met: boolean; readonly words: string }) {
  const Icon = met ? IconCircleCheck : IconCircleDashed;
  return (
    <li data-met={met || undefined}>
      <Icon size={20} aria-hidden />
      {words}
    </li>
  );
}

/** What stands between the child and an open log, and the appointment of the holder when nothing does. */
export function OpenLogSection({ child, hasConsent, onOpened }: OpenLogSectionProps) {
  const t = useT();
  const { level, logStatus } = child.summary;
  const hasLevel = level > 0;
  if (logStatus === 'paused') {
    return (
      <FormSection title={t('consent.paused.title')}>
        <p className={classes.plain}>{t('consent.paused.words')}</p>
        <div>
          <Button component={Link} href={`/children/${child.id}/log/paper`} variant="default">
            {t('paper.keep.button')}
          </Button>
        </div>
      </FormSection>
    );
  }
  return (
    <FormSection
      title={logStatus === 'none' ? t('consent.open.title') : t('consent.open.titleAgain')}
      lead={t('consent.open.lead')}
    >
      <ul className={classes.ready}>
        <Ready
          met={hasLevel}
          words={hasLevel ? t('consent.open.has.level') : t('consent.open.lacks.level')}
        />
        <Ready
          met={hasConsent}
          words={hasConsent ? t('consent.open.has.consent') : t('consent.open.lacks.consent')}
        />
      </ul>
      {!hasLevel && (
        <div>
          <Button component={Link} href={`/children/${child.id}/decision`} variant="default">
            {t('consent.open.toDecision')}
          </Button>
        </div>
      )}
      {hasLevel && (
        <div>
          <Button component={Link} href={`/children/${child.id}/log/paper`} variant="default">
            {t('paper.keep.button')}
          </Button>
        </div>
      )}
      {hasLevel && hasConsent && <OpenLogForm child={child} onOpened={onOpened} />}
    </FormSection>
  );
}

function OpenLogForm({ child, onOpened }: Pick<OpenLogSectionProps, 'child' | 'onOpened'>) {
  const t = useT();
  const users = useOperationQuery('office.users', {});
  const colleagues = (users.data?.users ?? []).filter(
    ({ status, role }) => status === 'active' && mayHoldBaton(role),
  );
  const form = useOperationForm('log.open', {
    initial: { holderUserId: '' },
    toInput: ({ holderUserId }: { holderUserId: string }) => ({ childId: child.id, holderUserId }),
    mend: { holderUserId: t('consent.mend.holder') },
    onDone: onOpened,
  });
  return (
    <OperationFormView form={form} submitLabel={t('consent.open.submit')}>
      <SelectField
        path="holderUserId"
        label={t('consent.open.holder')}
        help={t('consent.open.holder.help')}
        value={form.values.holderUserId}
        onChange={(holderUserId) => form.set('holderUserId', holderUserId)}
        choices={[
          { value: '', label: t('consent.open.holder.choose') },
          ...colleagues.map(({ id, name, role }) => ({
            value: id as string,
            label: `${name} (${t(`role.${role}`)})`,
          })),
        ]}
      />
      <p className={classes.plain}>{t('consent.open.does')}</p>
      <div className={classes.not}>
        <p>{t('consent.open.not.title')}</p>
        <ul>
          {notTheRole.map((what) => (
            <li key={what}>{t(`consent.open.not.${what}`)}</li>
          ))}
        </ul>
      </div>
    </OperationFormView>
  );
}

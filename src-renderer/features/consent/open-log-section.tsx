import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import type { LogOrigin } from '@domain/case/log-status-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { SelectField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { LogStanding } from '../../ui/log-standing.tsx';
import { NotTheRole } from '../../ui/not-the-role.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { OriginField } from '../../ui/origin-field.tsx';
import { unanswered } from '../../ui/unanswered.ts';
import { useColleagueChoices, useColleagues } from '../../ui/use-colleagues.ts';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './consent.module.css';

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
  // Why it rests otherwise is said where it was agreed; only a missing consent is mended here.
  if (logStatus === 'paused') {
    return child.summary.pauseCause === 'consent' ? (
      <FormSection title={t('consent.paused.title')}>
        <p className={classes.plain}>{t('consent.paused.words')}</p>
        <div>
          <Button component={Link} href={`/children/${child.id}/log/paper`} variant="default">
            {t('paper.keep.button')}
          </Button>
        </div>
      </FormSection>
    ) : (
      <LogStanding childId={child.id} child={child.summary} />
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

interface Opening {
  readonly holderUserId: string;
  readonly origin: LogOrigin | null;
}

function OpenLogForm({ child, onOpened }: Pick<OpenLogSectionProps, 'child' | 'onOpened'>) {
  const t = useT();
  const colleagues = useColleagues() ?? [];
  const choices = useColleagueChoices(colleagues);
  const initial: Opening = { holderUserId: '', origin: null };
  const form = useOperationForm('log.open', {
    initial,
    toInput: ({ holderUserId, origin }) => ({
      childId: child.id,
      holderUserId,
      origin: origin ?? unanswered,
    }),
    mend: { holderUserId: t('consent.mend.holder'), origin: t('log.mend.origin') },
    onDone: onOpened,
  });
  return (
    <OperationFormView form={form} submitLabel={t('consent.open.submit')}>
      <OriginField value={form.values.origin} onChange={(origin) => form.set('origin', origin)} />
      <SelectField
        path="holderUserId"
        label={t('consent.open.holder')}
        help={t('consent.open.holder.help')}
        value={form.values.holderUserId}
        onChange={(holderUserId) => form.set('holderUserId', holderUserId)}
        choices={choices}
      />
      <p className={classes.plain}>{t('consent.open.does')}</p>
      <NotTheRole />
    </OperationFormView>
  );
}

import { IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import { useOperationQuery } from '../../api/queries.ts';
import { asOperationError } from '../../api/operation-error.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DueBadge } from '../../ui/due-badge.tsx';
import { Emblem } from '../../ui/emblem.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { AcceptForm } from './accept-form.tsx';
import type { PackageAnswer } from './answered-package.tsx';
import { DeclineForm } from './decline-form.tsx';
import { HandoverProblem } from './handover-problem.tsx';
import classes from './handover.module.css';
import { PackageItems } from './package-items.tsx';
import type { PackageView } from './package-next.ts';
import type { Previewed } from './previewed.ts';
import { useMayHere } from './use-may-here.ts';

interface PackagePreviewProps {
  readonly packageId: PackageView['id'];
  readonly onAnswered: (answer: PackageAnswer) => void;
}

/** A package in quarantine: who sent it, what is in it, and yes or no. Nothing of it is in the office yet. */
export function PackagePreview({ packageId, onAnswered }: PackagePreviewProps) {
  const t = useT();
  const query = useOperationQuery('handover.previewPackage', { packageId });
  if (query.data === undefined && query.error !== null)
    return (
      <>
        <PageHeader title={t('handover.notOpened')} />
        <HandoverProblem title={t('handover.notOpened')} error={asOperationError(query.error)} />
      </>
    );
  return (
    <Loaded query={query}>
      {(preview) => <Preview preview={preview} onAnswered={onAnswered} />}
    </Loaded>
  );
}

interface PreviewProps {
  readonly preview: Previewed;
  readonly onAnswered: (answer: PackageAnswer) => void;
}

function Preview({ preview, onAnswered }: PreviewProps) {
  const t = useT();
  const dates = useDates();
  const may = useMayHere();
  const { child, fromOffice, message, basis } = preview;
  const isLate = preview.package.expiresOn < dates.today;
  return (
    <>
      <PageHeader
        figure={<Emblem level={child.level} baton="between" size={72} decorative />}
        title={t('handover.preview.title', { child: child.name, office: fromOffice.name })}
        lead={[
          child.birthDate === null
            ? ''
            : t('handover.born', { date: dates.table(child.birthDate) }),
          t(`level.${child.level}`),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      />
      <div className={classes.page}>
        <p className={classes.note}>{t('handover.quarantine')}</p>
        <FormSection title={t('handover.from', { office: fromOffice.name })}>
          {fromOffice.verified ? (
            <p className={classes.trust} data-verified="yes">
              <IconCircleCheck size={20} aria-hidden />
              {t('handover.from.verified')}
            </p>
          ) : (
            <p className={classes.trust} data-verified="no">
              <IconHelpCircle size={20} aria-hidden />
              {t('handover.from.notVerified')}
            </p>
          )}
          <dl className={classes.facts}>
            <dt>{t('handover.from.office')}</dt>
            <dd>
              {[fromOffice.name, t(`service.${fromOffice.serviceType}`), fromOffice.municipality]
                .filter((part) => part !== '')
                .join(' · ')}
            </dd>
            <dt>{t('handover.from.basis')}</dt>
            <dd>{basis === 'consent' ? t('handover.from.consent') : t(`legalBasis.${basis}`)}</dd>
            <dt>{t('handover.answerBy')}</dt>
            <dd>
              <DueBadge dueOn={preview.package.expiresOn} />
            </dd>
          </dl>
          {message !== '' && (
            <figure className={classes.letter}>
              <blockquote className={classes.letterWords}>{message}</blockquote>
              <figcaption className={classes.quiet}>
                {t('handover.from.message', { office: fromOffice.name })}
              </figcaption>
            </figure>
          )}
        </FormSection>

        <PackageItems items={preview.items} childName={child.name} mapSvg={preview.mapSvg} />

        {!may('handover.decide') && <p className={classes.plain}>{t('handover.notYours')}</p>}
        {may('handover.decide') && (
          <>
            {isLate ? (
              <p className={classes.note}>{t('handover.late', { office: fromOffice.name })}</p>
            ) : (
              <AcceptForm preview={preview} onAnswered={onAnswered} />
            )}
            <DeclineForm preview={preview} onAnswered={onAnswered} />
          </>
        )}
      </div>
    </>
  );
}

import { useDebouncedValue } from '@mantine/hooks';
import type { ContactView } from '@contract/handover.ts';
import { asOperationError } from '../../api/operation-error.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { FormSection } from '../../ui/form-section.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { ConsentMissing } from './consent-missing.tsx';
import { canPreview, releaseChoice } from './hand-over-values.ts';
import type { HandOverValues } from './hand-over-values.ts';
import classes from './handover.module.css';
import { HeldBack } from './held-back.tsx';
import { LeavingLines } from './leaving-lines.tsx';
import { releaseLines } from './release-lines.ts';

/** A pause in the writing this long asks main what would leave; every question is in the audit trail. */
const pauseMs = 500;

interface ReleasePreviewProps {
  readonly childId: string;
  readonly values: HandOverValues;
  readonly receiver: ContactView | undefined;
  readonly onStrike: (struckOut: readonly string[]) => void;
  readonly onChooseLaw: () => void;
}

/** Exactly what leaves, line by line with a stroke for each, and what is held back and why. */
export function ReleasePreview(props: ReleasePreviewProps) {
  const { childId, values, receiver, onStrike, onChooseLaw } = props;
  const t = useT();
  const [reason] = useDebouncedValue(values.reason, pauseMs);
  const asked = { ...values, reason };
  const enabled = receiver !== undefined && canPreview(asked);
  const choice = releaseChoice(childId, asked);
  const all = useOperationQuery(
    'handover.previewExport',
    { ...choice, struckOut: [] },
    { enabled, keepPrevious: true },
  );
  const leaving = useOperationQuery('handover.previewExport', choice, {
    enabled,
    keepPrevious: true,
  });
  const isWithoutConsent =
    values.ground === 'consent' &&
    all.error !== null &&
    asOperationError(all.error).code === 'consentMissing';
  return (
    <FormSection
      title={t('handover.step.preview')}
      lead={isWithoutConsent || values.ground === 'law' ? undefined : t('handover.preview.lead')}
    >
      {!enabled && (
        <p className={classes.quiet}>
          {values.ground === 'law' ? t('handover.preview.lawFirst') : t('handover.preview.first')}
        </p>
      )}
      {enabled && isWithoutConsent && (
        <ConsentMissing childId={childId} receiver={receiver} onChooseLaw={onChooseLaw} />
      )}
      {enabled && !isWithoutConsent && (
        <Loaded query={all}>
          {({ items, heldBack, excludedByFamily, basis }) => (
            <>
              {excludedByFamily !== '' && (
                <div className={classes.reminder}>
                  <p className={classes.strong}>{t('handover.preview.excluded')}</p>
                  <p className={classes.said}>{excludedByFamily}</p>
                  <p className={classes.quiet}>{t('handover.preview.excludedHelp')}</p>
                </div>
              )}
              <p className={classes.quiet}>
                {basis === null || basis === 'consent'
                  ? t('handover.basis.consent')
                  : t('handover.basis.law', { basis: t(`legalBasis.${basis}`) })}
              </p>
              <div className={classes.releaseFrame}>
                <div className={classes.release}>
                  <LeavingLines
                    lines={releaseLines(items, leaving.data?.items ?? items, values.struckOut)}
                    struckOut={values.struckOut}
                    onStrike={onStrike}
                  />
                  <HeldBack heldBack={heldBack} />
                </div>
              </div>
            </>
          )}
        </Loaded>
      )}
    </FormSection>
  );
}

import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { useOperationCommand } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { usePolicy } from '../../ui/use-policy.ts';
import { HandoverProblem } from './handover-problem.tsx';
import classes from './handover.module.css';
import { packageNext } from './package-next.ts';
import type { PackageView } from './package-next.ts';

/** What became of a package that cannot be looked at any more, or that went out from here. */
export function PackageStory({ pack }: { readonly pack: PackageView }) {
  const t = useT();
  const dates = useDates();
  const policy = usePolicy();
  return (
    <>
      <PageHeader
        title={pack.childName}
        lead={t(`handover.office.${pack.direction}`, { office: pack.officeName })}
      />
      <div className={classes.page}>
        <dl className={classes.facts}>
          <dt>{t('handover.column.status')}</dt>
          <dd>{t(`packageStatus.${pack.status}`)}</dd>
          <dt>{t('handover.column.sent')}</dt>
          <dd>{dates.near(pack.createdOn)}</dd>
          <dt>{t('handover.answerBy')}</dt>
          <dd>{dates.near(pack.expiresOn)}</dd>
          {pack.answeredOn !== null && (
            <>
              <dt>{t('handover.answeredOn')}</dt>
              <dd>{dates.near(pack.answeredOn)}</dd>
            </>
          )}
          {pack.answerReason !== '' && (
            <>
              <dt>{t('handover.reason')}</dt>
              <dd>{pack.answerReason}</dd>
            </>
          )}
        </dl>
        {packageNext(pack, dates.today, policy) === 'saveReceipt' && (
          <SaveReceiptAgain packageId={pack.id} />
        )}
        {pack.childId !== null && (
          <Anchor component={Link} href={`/children/${pack.childId}/summary`}>
            {t('handover.toChild')}
          </Anchor>
        )}
      </div>
    </>
  );
}

interface SaveReceiptAgainProps {
  readonly packageId: PackageView['id'];
  /** The first file was never written, so this is what has to be done now. */
  readonly isMissing?: boolean;
}

/** Writes the receipt once more, if the first file was lost or could not be written. */
export function SaveReceiptAgain({ packageId, isMissing = false }: SaveReceiptAgainProps) {
  const t = useT();
  const save = useOperationCommand('handover.saveReceiptAgain');
  const [said, setSaid] = useState('');
  const saveAgain = () =>
    save.mutate(
      { packageId },
      {
        onSuccess: ({ receiptSaved }) =>
          setSaid(receiptSaved ? t('handover.receipt.saved') : t('handover.receipt.notSaved')),
      },
    );
  return (
    <div className={classes.stack}>
      {save.error !== null && (
        <HandoverProblem title={t('handover.receipt.notSaved')} error={save.error} />
      )}
      <div>
        <Button
          variant={isMissing ? 'filled' : 'default'}
          loading={save.isPending}
          onClick={saveAgain}
        >
          {isMissing ? t('handover.receipt.save') : t('handover.receipt.saveAgain')}
        </Button>
      </div>
      <p role="status" className={classes.said}>
        {said}
      </p>
    </div>
  );
}

import { Anchor } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { BatonIcon } from '../../ui/baton-icon.tsx';
import { HandoverProblem } from './handover-problem.tsx';
import classes from './handover.module.css';
import type { ReadReceipt } from './use-read-receipt.ts';

/** What a receipt changed: where the baton is now, and why if the answer was no. */
export function ReceiptOutcome({ receipt }: { readonly receipt: ReadReceipt }) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const { error, answered } = receipt;
  const ledger = useOperationQuery('handover.packages', {}, { enabled: answered !== null });
  useEffect(() => {
    if (answered !== null) heading.current?.focus();
  }, [answered]);
  if (error !== null)
    return <HandoverProblem title={t('handover.receipt.refused')} error={error} />;
  if (answered === null) return null;
  const pack = ledger.data?.packages.find(({ id }) => id === answered.packageId);
  return (
    <section className={classes.outcome} aria-labelledby="receipt-outcome">
      <BatonIcon size={40} />
      <div className={classes.stack}>
        <h2 id="receipt-outcome" ref={heading} tabIndex={-1} className={classes.outcomeTitle}>
          {t(`handover.receipt.${answered.answer}`, {
            child: pack?.childName ?? '',
            office: pack?.officeName ?? '',
          })}
        </h2>
        <p className={classes.plain}>{t(`handover.receipt.means.${answered.answer}`)}</p>
        {pack !== undefined && pack.answerReason !== '' && (
          <p className={classes.plain}>
            {t('handover.answerReason', { reason: pack.answerReason })}
          </p>
        )}
        {pack?.childId != null && (
          <Anchor component={Link} href={`/children/${pack.childId}/baton`}>
            {t('handover.toChild')}
          </Anchor>
        )}
      </div>
    </section>
  );
}

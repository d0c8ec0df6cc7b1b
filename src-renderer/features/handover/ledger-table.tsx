import { Anchor, Button } from '@mantine/core';
import { Link } from 'wouter';
import { assertNever } from '@domain/assert-never.ts';
import { asOperationError } from '../../api/operation-error.ts';
import { useOperationCommand } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { usePolicy } from '../../ui/use-policy.ts';
import { HandoverProblem } from './handover-problem.tsx';
import classes from './handover.module.css';
import { packageNext } from './package-next.ts';
import type { PackageView } from './package-next.ts';

interface LedgerTableProps {
  readonly packages: readonly PackageView[];
  readonly onReadReceipt: (() => void) | undefined;
  readonly onReclaim: (pack: PackageView) => void;
  readonly onSaid: (words: string) => void;
}

/** Every package out and in, what became of it, and what can be done now. */
export function LedgerTable({ packages, onReadReceipt, onReclaim, onSaid }: LedgerTableProps) {
  const t = useT();
  const dates = useDates();
  const policy = usePolicy();
  const save = useOperationCommand('handover.saveReceiptAgain');
  const saveAgain = (packageId: PackageView['id']) =>
    save.mutate(
      { packageId },
      {
        onSuccess: ({ receiptSaved }) =>
          onSaid(t(receiptSaved ? 'handover.receipt.saved' : 'handover.receipt.notSaved')),
      },
    );

  const action = (pack: PackageView) => {
    const next = packageNext(pack, dates.today, policy);
    const named = (label: string) => ({
      variant: 'default' as const,
      size: 'compact-md' as const,
      'aria-label': `${label}: ${pack.childName}, ${pack.officeName}`,
    });
    switch (next) {
      case 'answer':
        return (
          <Button {...named(t('handover.answer'))} component={Link} href={`/handover/${pack.id}`}>
            {t('handover.answer')}
          </Button>
        );
      case 'readReceipt':
        return (
          onReadReceipt !== undefined && (
            <Button {...named(t('handover.readReceipt'))} onClick={onReadReceipt}>
              {t('handover.readReceipt')}
            </Button>
          )
        );
      case 'reclaim':
        return (
          <Button {...named(t('handover.reclaim'))} onClick={() => onReclaim(pack)}>
            {t('handover.reclaim')}
          </Button>
        );
      case 'saveReceipt':
        return (
          <Button {...named(t('handover.receipt.saveAgain'))} onClick={() => saveAgain(pack.id)}>
            {t('handover.receipt.saveAgain')}
          </Button>
        );
      case null:
        return null;
      default:
        return assertNever(next);
    }
  };

  return (
    <>
      {save.error !== null && (
        <HandoverProblem
          title={t('handover.receipt.notSaved')}
          error={asOperationError(save.error)}
        />
      )}
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={t('handover.ledger.title')}>
          <thead>
            <tr>
              <th scope="col">{t('handover.column.child')}</th>
              <th scope="col">{t('handover.column.office')}</th>
              <th scope="col">{t('handover.column.answerBy')}</th>
              <th scope="col">{t('handover.column.status')}</th>
              <th scope="col">{t('handover.column.next')}</th>
            </tr>
          </thead>
          <tbody>
            {packages.map((pack) => (
              <tr key={pack.id}>
                <th scope="row">
                  {pack.childId === null ? (
                    pack.childName
                  ) : (
                    <Anchor component={Link} href={`/children/${pack.childId}/summary`}>
                      {pack.childName}
                    </Anchor>
                  )}
                </th>
                <td>
                  {pack.officeName}
                  <span className={classes.under}>{t(`packageDirection.${pack.direction}`)}</span>
                </td>
                <td>
                  {dates.table(pack.expiresOn)}
                  <span className={classes.under}>
                    {t('handover.sentOn', { date: dates.table(pack.createdOn) })}
                  </span>
                </td>
                <td>
                  <span className={pack.isOverdue ? classes.late : undefined}>
                    {pack.isOverdue
                      ? dates.deadline(pack.expiresOn)
                      : t(`packageStatus.${pack.status}`)}
                  </span>
                  {pack.answeredOn !== null && (
                    <span className={classes.under}>{dates.table(pack.answeredOn)}</span>
                  )}
                  {pack.answerReason !== '' && (
                    <span className={classes.under}>{pack.answerReason}</span>
                  )}
                </td>
                <td>{action(pack)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

import { Button } from '@mantine/core';
import { IconFileImport, IconReceipt } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useOperationCommand, useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ContactsSection } from './contacts-section.tsx';
import { HandoverProblem } from './handover-problem.tsx';
import classes from './handover.module.css';
import { LedgerTable } from './ledger-table.tsx';
import type { PackageView } from './package-next.ts';
import { ReceiptOutcome } from './receipt-outcome.tsx';
import { ReclaimDialog } from './reclaim-dialog.tsx';
import { useMayHere } from './use-may-here.ts';
import { useReadReceipt } from './use-read-receipt.ts';
import { WaitingSection } from './waiting-section.tsx';

/** Handover: what waits for an answer, every package that came and went, and whom we exchange with. */
export default function HandoverPage() {
  const t = useT();
  const may = useMayHere();
  const [, navigate] = useLocation();
  const receive = useOperationCommand('handover.receive');
  const receipt = useReadReceipt();
  const openFile = () =>
    receive.mutate(
      {},
      {
        onSuccess: ({ packageId }) => {
          if (packageId !== null) navigate(`/handover/${packageId}`);
        },
      },
    );
  const mayImport = may('handover.import');
  return (
    <>
      <PageHeader
        title={t('handover.title')}
        lead={t('handover.lead')}
        actions={
          mayImport && (
            <>
              <Button
                leftSection={<IconFileImport size={20} aria-hidden />}
                loading={receive.isPending}
                onClick={openFile}
              >
                {t('handover.open')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconReceipt size={20} aria-hidden />}
                loading={receipt.isBusy}
                onClick={receipt.read}
              >
                {t('handover.readReceipt')}
              </Button>
            </>
          )
        }
      />
      <div className={classes.page}>
        {receive.error !== null && (
          <HandoverProblem title={t('handover.notOpened')} error={receive.error} />
        )}
        <ReceiptOutcome receipt={receipt} />
        {may('handover.read') ? (
          <Packages onReadReceipt={mayImport ? receipt.read : undefined} />
        ) : (
          <p className={classes.quiet}>{t('handover.notYours')}</p>
        )}
        <ContactsSection />
      </div>
    </>
  );
}

function Packages({ onReadReceipt }: { readonly onReadReceipt: (() => void) | undefined }) {
  const t = useT();
  const ledger = useOperationQuery('handover.packages', {});
  const [reclaiming, setReclaiming] = useState<PackageView | null>(null);
  const [said, setSaid] = useState('');
  return (
    <Loaded query={ledger}>
      {({ packages }) => (
        <>
          <p role="status" className={classes.said}>
            {said}
          </p>
          <WaitingSection
            packages={packages}
            onReadReceipt={onReadReceipt}
            onReclaim={setReclaiming}
          />
          <FormSection title={t('handover.ledger.title')} lead={t('handover.ledger.lead')}>
            {packages.length === 0 ? (
              <EmptyState drawing="letter">{t('handover.ledger.empty')}</EmptyState>
            ) : (
              <LedgerTable
                packages={packages}
                onReadReceipt={onReadReceipt}
                onReclaim={setReclaiming}
                onSaid={setSaid}
              />
            )}
          </FormSection>
          {reclaiming !== null && (
            <ReclaimDialog
              pack={reclaiming}
              onClose={() => setReclaiming(null)}
              onReclaimed={() => {
                setReclaiming(null);
                setSaid(t('handover.reclaim.said', { office: reclaiming.officeName }));
              }}
            />
          )}
        </>
      )}
    </Loaded>
  );
}

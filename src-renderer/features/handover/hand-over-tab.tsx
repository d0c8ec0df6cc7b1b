import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { LogStanding } from '../../ui/log-standing.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useMay } from '../../ui/use-may.ts';
import { HandOverForm } from './hand-over-form.tsx';
import classes from './handover.module.css';
import type { PackageView } from './package-next.ts';
import { ReceiptOutcome } from './receipt-outcome.tsx';
import { SentStanding } from './sent-standing.tsx';
import { useReadReceipt } from './use-read-receipt.ts';

/** Hands one child over to another office: prepares the package, or says where things stand. */
export default function HandOverTab({ childId }: { readonly childId: string }) {
  const child = useOperationQuery('child.get', { childId });
  return <Loaded query={child}>{(found) => <HandOver child={found} />}</Loaded>;
}

type Child = OutputOf<'child.get'>;

function HandOver({ child }: { readonly child: Child }) {
  const t = useT();
  const may = useMay(child.summary);
  const receipt = useReadReceipt();
  const isOpenHere = child.summary.logStatus === 'open' && !child.summary.holderIsElsewhere;
  const mayExport = may('handover.export');
  return (
    <>
      <PageHeader title={t('handover.child.title')} lead={t('handover.child.lead')} />
      <div className={classes.page}>
        <ReceiptOutcome receipt={receipt} />
        <LogStanding childId={child.id} child={child.summary} />
        {isOpenHere && !mayExport && (
          <p className={classes.plain}>{t('handover.child.holderOnly')}</p>
        )}
        {isOpenHere && mayExport && <Prepare child={child} onReadReceipt={receipt.read} />}
      </div>
    </>
  );
}

interface PrepareProps {
  readonly child: Child;
  readonly onReadReceipt: () => void;
}

function Prepare({ child, onReadReceipt }: PrepareProps) {
  const t = useT();
  const ledger = useOperationQuery('handover.packages', {});
  const baton = useOperationQuery('baton.state', { childId: child.id });
  const contacts = useOperationQuery('handover.contacts', {});
  return (
    <Loaded query={ledger}>
      {({ packages }) => {
        const ofChild = packages.filter(
          ({ childId, direction }) => childId === child.id && direction === 'out',
        );
        const waiting = ofChild.find(({ status }) => status === 'sent');
        if (waiting !== undefined)
          return (
            <SentStanding
              pack={waiting}
              level={child.summary.level}
              onReadReceipt={onReadReceipt}
            />
          );
        return (
          <Loaded query={baton}>
            {({ offers }) => {
              const offered = offers.find(({ status }) => status === 'open');
              if (offered !== undefined)
                return (
                  <div>
                    <p className={classes.plain}>
                      {t('handover.child.offered', { name: offered.toName })}
                    </p>
                    <Anchor component={Link} href={`/children/${child.id}/baton`}>
                      {t('handover.toChild')}
                    </Anchor>
                  </div>
                );
              return (
                <Loaded query={contacts}>
                  {(book) => (
                    <>
                      <LastAnswer pack={ofChild[0]} />
                      {book.contacts.length === 0 ? (
                        <EmptyState
                          drawing="letter"
                          action={
                            <Anchor component={Link} href="/handover">
                              {t('handover.toContacts')}
                            </Anchor>
                          }
                        >
                          {t('handover.child.noContacts')}
                        </EmptyState>
                      ) : (
                        <HandOverForm child={child} contacts={book.contacts} />
                      )}
                    </>
                  )}
                </Loaded>
              );
            }}
          </Loaded>
        );
      }}
    </Loaded>
  );
}

/** The last time somebody was asked and did not take over; the next try starts from there. */
function LastAnswer({ pack }: { readonly pack: PackageView | undefined }) {
  const t = useT();
  const dates = useDates();
  if (pack?.status !== 'declined') return null;
  return (
    <p className={classes.note}>
      {t('handover.child.declined', {
        office: pack.officeName,
        date: dates.near(pack.answeredOn ?? pack.createdOn),
        reason: pack.answerReason,
      })}
    </p>
  );
}

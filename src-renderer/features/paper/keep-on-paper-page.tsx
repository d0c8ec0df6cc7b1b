import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link, useLocation } from 'wouter';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useMay } from '../../ui/use-may.ts';
import { KeepOnPaperForm } from './keep-on-paper-form.tsx';

/** Registers a log that the family keeps on paper: from here the program has the holder and the dates, and no words. */
export default function KeepOnPaperPage({ childId }: { readonly childId: string }) {
  const t = useT();
  const [, go] = useLocation();
  const child = useOperationQuery('child.get', { childId });
  const paper = useOperationQuery('paper.ofChild', { childId });
  return (
    <Loaded query={child}>
      {(found) => (
        <Loaded query={paper}>
          {({ keeping, printedCodes }) => (
            <>
              <PageHeader title={t('paper.keep.title')} lead={t('paper.keep.lead')} />
              <Content
                child={found}
                isOnPaper={keeping === 'paper' && found.summary.logStatus !== 'closed'}
                printedCodes={printedCodes}
                onKept={() => {
                  notifications.show({ message: t('paper.keep.done') });
                  go(`/children/${childId}/log`);
                }}
              />
            </>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface ContentProps {
  readonly child: Parameters<typeof KeepOnPaperForm>[0]['child'];
  readonly isOnPaper: boolean;
  readonly printedCodes: readonly string[];
  readonly onKept: () => void;
}

function Content({ child, isOnPaper, printedCodes, onKept }: ContentProps) {
  const t = useT();
  const may = useMay(child.summary);
  const way = (href: string, words: string) => (
    <Button component={Link} href={`/children/${child.id}/${href}`}>
      {words}
    </Button>
  );
  if (isOnPaper)
    return (
      <EmptyState drawing="notebook" action={way('log', t('paper.keep.toLog'))}>
        {t('error.alreadyOnPaper')}
      </EmptyState>
    );
  if (child.summary.level === 0)
    return (
      <EmptyState drawing="notebook" action={way('decision', t('paper.keep.toDecision'))}>
        {t('paper.keep.noLevel')}
      </EmptyState>
    );
  if (!may('baton.give'))
    return (
      <EmptyState drawing="notebook" action={way('log', t('paper.keep.toLog'))}>
        {t('paper.keep.mayNot')}
      </EmptyState>
    );
  return <KeepOnPaperForm child={child} printedCodes={printedCodes} onKept={onKept} />;
}

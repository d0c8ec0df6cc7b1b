import { Button, Group } from '@mantine/core';
import { Link } from 'wouter';
import { isDanger } from '@domain/break/follow-up-break.ts';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PrintLink } from '../../ui/print-link.tsx';
import { useMay } from '../../ui/use-may.ts';
import { BreaksOfChild } from './breaks-of-child.tsx';
import { LogSummary } from './log-summary.tsx';
import { NotesSummary } from './notes-summary.tsx';
import { PeopleCard } from './people-card.tsx';
import { SiblingsCard } from './siblings-card.tsx';
import classes from './summary.module.css';
import { UnbornCard } from './unborn-card.tsx';

/** The child at a glance: own words and bright spots first, then what we work with. */
export default function SummaryTab({ childId }: { readonly childId: string }) {
  const query = useOperationQuery('child.get', { childId });
  return <Loaded query={query}>{(child) => <Summary childId={childId} child={child} />}</Loaded>;
}

interface SummaryProps {
  readonly childId: string;
  readonly child: OutputOf<'child.get'>;
}

function Summary({ childId, child: { fields, summary } }: SummaryProps) {
  const t = useT();
  const mayChange = useMay(summary)('child.change');
  const followUp = useOperationQuery('followUp.ofChild', { childId });
  const breaks = followUp.data?.breaks ?? [];
  // Strengths and the child's own words come first, unless the child may be in danger.
  const danger = breaks.filter(isDanger);
  const others = breaks.filter((found) => !isDanger(found));
  return (
    <>
      <PageHeader
        title={t('child.tab.summary')}
        actions={
          <Group gap="xs">
            {summary.logStatus !== 'none' && (
              <PrintLink childId={childId} child={summary} document="summary" />
            )}
            {mayChange && (
              <Button component={Link} href={`/children/${childId}/edit`} variant="default">
                {t('child.edit.open')}
              </Button>
            )}
          </Group>
        }
      />
      <div className={classes.summary}>
        <BreaksOfChild child={summary} breaks={danger} />
        {fields.isUnborn && <UnbornCard childId={childId} fields={fields} mayChange={mayChange} />}
        {summary.logStatus === 'none' ? (
          <NotesSummary childId={childId} child={summary} />
        ) : (
          <LogSummary childId={childId} child={summary}>
            <BreaksOfChild child={summary} breaks={others} />
          </LogSummary>
        )}
        <PeopleCard fields={fields} />
        <SiblingsCard childId={childId} mayChange={mayChange} />
      </div>
    </>
  );
}

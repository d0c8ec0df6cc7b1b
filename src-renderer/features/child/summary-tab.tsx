import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { isDanger } from '@domain/break/follow-up-break.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useMay } from '../../ui/use-may.ts';
import { BreaksOfChild } from './breaks-of-child.tsx';
import { LogSummary } from './log-summary.tsx';
import { NotesSummary } from './notes-summary.tsx';
import { PeopleCard } from './people-card.tsx';
import classes from './summary.module.css';

/** The child at a glance: own words and bright spots first, then what we work with. */
export default function SummaryTab({ childId }: { readonly childId: string }) {
  const t = useT();
  const query = useOperationQuery('child.get', { childId });
  const followUp = useOperationQuery('followUp.ofChild', { childId });
  const breaks = followUp.data?.breaks ?? [];
  // Strengths and the child's own words come first, unless the child may be in danger.
  const danger = breaks.filter(isDanger);
  const others = breaks.filter((found) => !isDanger(found));
  return (
    <Loaded query={query}>
      {(child) => (
        <>
          <PageHeader
            title={t('child.tab.summary')}
            actions={<EditButton childId={childId} child={child.summary} />}
          />
          <div className={classes.summary}>
            <BreaksOfChild child={child.summary} breaks={danger} />
            {child.summary.logStatus === 'none' ? (
              <NotesSummary childId={childId} child={child.summary} />
            ) : (
              <LogSummary childId={childId} child={child.summary}>
                <BreaksOfChild child={child.summary} breaks={others} />
              </LogSummary>
            )}
            <PeopleCard fields={child.fields} />
          </div>
        </>
      )}
    </Loaded>
  );
}

function EditButton(props: {
  readonly childId: string;
  readonly child: Parameters<typeof useMay>[0];
}) {
  const t = useT();
  const may = useMay(props.child);
  if (!may('child.change')) return null;
  return (
    <Button component={Link} href={`/children/${props.childId}/edit`} variant="default">
      {t('child.edit.open')}
    </Button>
  );
}

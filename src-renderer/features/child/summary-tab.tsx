import { Button, Group } from '@mantine/core';
import { Link } from 'wouter';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PrintLink } from '../../ui/print-link.tsx';
import { useMay } from '../../ui/use-may.ts';
import { LogSummary } from './log-summary.tsx';
import { NotesSummary } from './notes-summary.tsx';
import { PeopleCard } from './people-card.tsx';
import classes from './summary.module.css';

/** The child at a glance: own words and bright spots first, then what we work with. */
export default function SummaryTab({ childId }: { readonly childId: string }) {
  const t = useT();
  const query = useOperationQuery('child.get', { childId });
  return (
    <Loaded query={query}>
      {(child) => (
        <>
          <PageHeader
            title={t('child.tab.summary')}
            actions={
              <Group gap="xs">
                {child.summary.logStatus !== 'none' && (
                  <PrintLink childId={childId} child={child.summary} document="summary" />
                )}
                <EditButton childId={childId} child={child.summary} />
              </Group>
            }
          />
          <div className={classes.summary}>
            {child.summary.logStatus === 'none' ? (
              <NotesSummary childId={childId} child={child.summary} />
            ) : (
              <LogSummary childId={childId} child={child.summary} />
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

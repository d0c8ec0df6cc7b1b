import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { IconListCheck, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ToolList } from '../../ui/tool-list.tsx';

/** The tools of the model: choose the child first, since every tool belongs to one. */
export default function ToolsPage() {
  const t = useT();
  const children = useOperationQuery('child.list', {});
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <>
      <PageHeader
        title={t('shell.section.tools')}
        lead={t('tools.lead')}
        actions={
          <Group gap="sm">
            <Button
              variant="default"
              component={Link}
              href="/tools/guide"
              leftSection={<IconListCheck size={20} aria-hidden />}
            >
              {t('tools.guide')}
            </Button>
            <Button
              variant="default"
              component={Link}
              href="/tools/blank-log"
              leftSection={<IconPrinter size={20} aria-hidden />}
            >
              {t('tools.blankLog')}
            </Button>
          </Group>
        }
      />
      <Loaded query={children}>
        {({ children: all }) => {
          const [first] = all;
          if (first === undefined) {
            return (
              <EmptyState
                drawing="notebook"
                action={
                  <Button component={Link} href="/children/new">
                    {t('tools.registerChild')}
                  </Button>
                }
              >
                {t('tools.empty')}
              </EmptyState>
            );
          }
          const childId = chosen ?? first.id;
          return (
            <Stack gap="lg">
              <NativeSelect
                maw={420}
                label={t('tools.child')}
                value={childId}
                onChange={(event) => setChosen(event.currentTarget.value)}
                data={all.map(({ id, givenName, familyName }) => ({
                  value: id,
                  label: `${givenName} ${familyName}`.trim(),
                }))}
              />
              <ToolList childId={childId} />
            </Stack>
          );
        }}
      </Loaded>
    </>
  );
}

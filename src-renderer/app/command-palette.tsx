import { Kbd } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { PaletteContext } from './palette-actions.ts';
import type { PaletteAction } from './palette-actions.ts';

/** Everything the program can do from here, by typing. Opens with Ctrl or Cmd + K. */
export function CommandPalette({ children }: { readonly children: ReactNode }) {
  const t = useT();
  const [registered, setRegistered] = useState<readonly (readonly PaletteAction[])[]>([]);
  const register = useCallback((actions: readonly PaletteAction[]) => {
    setRegistered((lists) => [...lists, actions]);
    return () => setRegistered((lists) => lists.filter((list) => list !== actions));
  }, []);

  const groups = useMemo(() => {
    const actions = registered.flat();
    const names = [...new Set(actions.map((action) => action.group))];
    return names.map((group) => ({
      group,
      actions: actions
        .filter((action) => action.group === group)
        .map(({ id, label, icon, shortcut, keywords, run }) => ({
          id,
          label,
          keywords: [...(keywords ?? [])],
          leftSection: icon,
          rightSection: shortcut === undefined ? undefined : <Kbd>{shortcut}</Kbd>,
          onClick: run,
        })),
    }));
  }, [registered]);

  return (
    <PaletteContext value={register}>
      {children}
      <Spotlight
        actions={groups}
        shortcut="mod + K"
        tagsToIgnore={[]}
        nothingFound={t('shell.palette.nothing')}
        highlightQuery
        scrollable
        maxHeight={420}
        transitionProps={{ duration: 120 }}
        searchProps={{
          leftSection: <IconSearch size={20} aria-hidden />,
          placeholder: t('shell.palette.search'),
          'aria-label': t('shell.palette.search'),
        }}
      />
    </PaletteContext>
  );
}

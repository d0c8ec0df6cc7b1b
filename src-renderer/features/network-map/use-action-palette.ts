import { createElement, useEffect, useMemo, useRef } from 'react';
import { usePaletteActions } from '../../app/palette-actions.ts';
import { useT } from '../../i18n/use-t.ts';
import { keyWords, mapActions } from './map-actions.ts';
import type { MapActionReach } from './map-actions.ts';

/** What can be done with the map now, in the command palette. */
export function useActionPalette(reach: MapActionReach): void {
  const t = useT();
  const latest = useRef(reach);
  useEffect(() => {
    latest.current = reach;
  });
  const possible = mapActions
    .filter((action) => action.when(reach))
    .map(({ id }) => id)
    .join(' ');
  const actions = useMemo(() => {
    const ids = possible.split(' ');
    return mapActions
      .filter(({ id }) => ids.includes(id))
      .map((action) => ({
        id: `map-${action.id}`,
        label: t(action.textId),
        group: t('map.title'),
        icon: createElement(action.icon, { size: 20, 'aria-hidden': true }),
        shortcut: keyWords(action, navigator.platform),
        run: () => action.run(latest.current),
      }));
  }, [possible, t]);
  usePaletteActions(actions);
}

import { ActionIcon, Tooltip } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import { keyWords, mapActions } from './map-actions.ts';
import type { MapAction, MapActionReach } from './map-actions.ts';
import classes from './map-editor.module.css';

interface MapToolbarProps {
  readonly reach: MapActionReach;
  readonly isEditable: boolean;
}

/** The action list as buttons with a name; all stay where they are, also when they can do nothing. */
export function MapToolbar({ reach, isEditable }: MapToolbarProps) {
  const t = useT();
  const group = (button: MapAction['button']) =>
    mapActions.filter((action) => action.button === button && (isEditable || !action.changes));
  const icon = (action: MapAction) => (
    <Tooltip
      key={action.id}
      label={[t(action.textId), keyWords(action, navigator.platform)].filter(Boolean).join(' · ')}
      openDelay={400}
    >
      <ActionIcon
        variant="subtle"
        color="pine"
        size="lg"
        className={classes.tool}
        aria-label={t(action.textId)}
        // Kept in the tab order, so that the focus is not lost at the last undo.
        aria-disabled={!action.when(reach)}
        data-disabled={!action.when(reach) || undefined}
        onClick={() => {
          if (action.when(reach)) action.run(reach);
        }}
      >
        <action.icon size={22} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={t('map.toolbar')}>
      <div className={classes.toolGroup}>{group('history').map(icon)}</div>
      <div className={classes.toolGroup}>{group('selection').map(icon)}</div>
      <div className={classes.toolGroup}>{group('view').map(icon)}</div>
    </div>
  );
}

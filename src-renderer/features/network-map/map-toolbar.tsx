import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import { keyWords, mapActions } from './map-actions.ts';
import type { MapAction, MapActionReach } from './map-actions.ts';
import classes from './map-editor.module.css';

interface MapToolbarProps {
  readonly reach: MapActionReach;
  readonly isEditable: boolean;
}

/** The action list as buttons. Those for what is selected carry words; the others an icon with a name. */
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
        aria-label={t(action.textId)}
        // Kept in the tab order when it can do nothing, so that focus is not lost at the last undo.
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
  const possible = group('selection').filter((action) => action.when(reach));
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={t('map.toolbar')}>
      <div className={classes.toolGroup}>{group('history').map(icon)}</div>
      <div className={classes.toolGroup}>
        {possible.map((action) => (
          <Button
            key={action.id}
            variant="light"
            size="compact-md"
            leftSection={<action.icon size={18} aria-hidden />}
            onClick={() => action.run(reach)}
          >
            {t(action.textId)}
          </Button>
        ))}
      </div>
      <div className={classes.toolGroup}>{group('view').map(icon)}</div>
    </div>
  );
}

import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { NetworkMap } from '@domain/network-map/network-map.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { MapCanvas } from './map-canvas.tsx';
import editorClasses from './map-editor.module.css';
import { MapList } from './map-list.tsx';
import { MapSummary } from './map-summary.tsx';
import classes from './map-tab.module.css';

interface VersionViewProps {
  readonly childId: string;
  readonly versionId: string;
  readonly onLeave: () => void;
  /** Left out for those who only read. */
  readonly onGoOnWith?: (map: NetworkMap) => void;
}

/** One saved version, to read: versions are never changed, but a new one can begin from it. */
export function VersionView({ childId, versionId, onLeave, onGoOnWith }: VersionViewProps) {
  const t = useT();
  const dates = useDates();
  const heading = useRef<HTMLHeadingElement>(null);
  const query = useOperationQuery('networkMap.get', { childId, versionId });
  const isThere = query.data !== undefined;
  useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [isThere]);
  return (
    <Loaded query={query}>
      {({ version }) =>
        version === null ? null : (
          <>
            <div className={classes.reading}>
              <div>
                <h2 ref={heading} tabIndex={-1} className={classes.readingTitle}>
                  {t('map.version.title', {
                    number: version.number,
                    owner: t(`viewOwner.${version.viewOwner}`),
                  })}
                </h2>
                <p className={classes.quiet}>
                  {t('map.version.reading', { day: dates.near(version.drawnOn) })}
                </p>
              </div>
              <div className={classes.buttons}>
                {onGoOnWith !== undefined && (
                  <Button onClick={() => onGoOnWith(version.map)}>{t('map.version.goOn')}</Button>
                )}
                <Button variant="default" onClick={onLeave}>
                  {t('map.version.leave')}
                </Button>
              </div>
            </div>
            <ReadOnlyMap map={version.map} />
          </>
        )
      }
    </Loaded>
  );
}

/** Drawing and list without anything to change. */
export function ReadOnlyMap({ map }: { readonly map: NetworkMap }) {
  const t = useT();
  return (
    <div className={editorClasses.editor}>
      <div className={editorClasses.panes} data-shown="both">
        <div className={editorClasses.drawing}>
          <MapCanvas
            map={map}
            label={t('map.canvas.label', { name: map.centreLabel })}
            isEditable={false}
          />
        </div>
        <div className={editorClasses.side}>
          <div className={editorClasses.list}>
            <MapSummary map={map} />
            <MapList map={map} isEditable={false} />
          </div>
        </div>
      </div>
    </div>
  );
}

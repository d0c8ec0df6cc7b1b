import { useState } from 'react';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useT } from '../../i18n/use-t.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useMay } from '../../ui/use-may.ts';
import { MapAids } from './map-aids.tsx';
import { MapWork } from './map-work.tsx';
import type { NewestVersion } from './map-work.tsx';
import classes from './map-tab.module.css';
import { VersionList } from './version-list.tsx';
import type { MapVersion } from './version-list.tsx';
import { ReadOnlyMap, VersionView } from './version-view.tsx';

/** The network map of a child: the people around them, drawn together with them. */
export default function MapTab({ childId }: { readonly childId: string }) {
  const child = useOperationQuery('child.get', { childId });
  const newest = useOperationQuery('networkMap.get', { childId, versionId: null });
  const versions = useOperationQuery('networkMap.versions', { childId });
  return (
    <Loaded query={child}>
      {({ fields, summary }) => (
        <Loaded query={newest}>
          {({ version }) => (
            <Loaded query={versions}>
              {(list) => (
                <Tab
                  key={childId}
                  childId={childId}
                  childName={fields.givenName}
                  summary={summary}
                  newest={version}
                  versions={list.versions}
                />
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface TabProps {
  readonly childId: string;
  readonly childName: string;
  readonly summary: OutputOf<'child.get'>['summary'];
  readonly newest: NewestVersion;
  readonly versions: readonly MapVersion[];
}

function Tab({ summary, ...props }: TabProps) {
  const may = useMay(summary);
  const status = useOperationQuery('vault.status', {});
  return (
    // Who may draw is known a moment later; the working copy must not begin as something to read.
    <Loaded query={status}>
      {() => (may('networkMap.write') ? <MapWork {...props} /> : <MapReading {...props} />)}
    </Loaded>
  );
}

/** For those who may read the map but not draw in it. */
function MapReading({ childId, newest, versions }: Omit<TabProps, 'summary'>) {
  const t = useT();
  const [looking, setLooking] = useState<string | null>(null);
  return (
    <div className={classes.tab}>
      <PageHeader title={t('map.title')} lead={t('map.readOnly')} />
      {newest === null && <EmptyState drawing="map">{t('map.empty')}</EmptyState>}
      {looking !== null && (
        <VersionView childId={childId} versionId={looking} onLeave={() => setLooking(null)} />
      )}
      {looking === null && newest !== null && <ReadOnlyMap map={newest.map} />}
      <MapAids
        versionList={
          <VersionList
            childId={childId}
            versions={versions}
            onLook={setLooking}
            onSay={() => undefined}
          />
        }
        versions={versions.length}
      />
    </div>
  );
}

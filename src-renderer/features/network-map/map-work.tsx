import { Button, VisuallyHidden } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { OutputOf } from '@contract/index.ts';
import type { NetworkMap } from '@domain/network-map/network-map.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { firstMap } from './first-map.ts';
import { HelpQuestions, MapAids } from './map-aids.tsx';
import { MapEditor } from './map-editor.tsx';
import classes from './map-tab.module.css';
import { SaveVersionForm } from './save-version-form.tsx';
import { SectionNames } from './section-names.tsx';
import { StaleNotice } from './stale-notice.tsx';
import { useMapEditor } from './use-map-editor.ts';
import type { MapBase } from './use-map-editor.ts';
import { VersionList } from './version-list.tsx';
import type { MapVersion } from './version-list.tsx';
import { VersionView } from './version-view.tsx';

export type NewestVersion = OutputOf<'networkMap.get'>['version'];

interface MapWorkProps {
  readonly childId: string;
  readonly childName: string;
  readonly newest: NewestVersion;
  readonly versions: readonly MapVersion[];
}

/** Drawing: the working copy, saving it as a version, and going back to earlier ones. */
export function MapWork({ childId, childName, newest, versions }: MapWorkProps) {
  const t = useT();
  const [start] = useState<MapBase>(() =>
    newest === null
      ? { versionId: null, map: firstMap(childName, t) }
      : { versionId: newest.id, map: newest.map },
  );
  const editor = useMapEditor(`networkMap/${childId}`, start);
  const again = useOperationQuery('networkMap.get', { childId, versionId: null });
  const [isSaving, setSaving] = useState(false);
  const [looking, setLooking] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const top = useRef<HTMLDivElement>(null);
  const saveButton = useRef<HTMLButtonElement>(null);

  const isStale = newest !== null && newest.id !== editor.basedOnVersionId && editor.isUnsaved;
  const mayBeSaved = editor.isUnsaved || (newest === null && editor.map.people.length > 0);
  const closeForm = () => {
    setSaving(false);
    saveButton.current?.focus();
  };
  const goOnWith = (map: NetworkMap) => {
    editor.goOnWith(map);
    setLooking(null);
    saveButton.current?.focus();
  };

  return (
    <div className={classes.tab} ref={top}>
      <PageHeader
        title={t('map.title')}
        lead={t('map.lead')}
        actions={
          looking === null ? (
            <Button
              ref={saveButton}
              leftSection={<IconDeviceFloppy size={20} aria-hidden />}
              aria-expanded={isSaving}
              aria-disabled={!mayBeSaved}
              data-disabled={!mayBeSaved || undefined}
              onClick={() => {
                if (mayBeSaved) setSaving(!isSaving);
              }}
            >
              {t('map.save.open')}
            </Button>
          ) : undefined
        }
      />
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {isStale && !isSaving && (
        <StaleNotice
          byName={newest.byName}
          onLook={() => setLooking(newest.id)}
          onKeep={() => editor.standOn({ versionId: newest.id, map: newest.map })}
          onTake={() => {
            editor.standOn({ versionId: newest.id, map: newest.map });
            editor.goOnWith(newest.map);
          }}
        />
      )}
      {isSaving && (
        <SaveVersionForm
          childId={childId}
          editor={editor}
          onLeave={closeForm}
          onStale={() => {
            void again.refetch().then(closeForm);
          }}
          onSaved={(versionId) => {
            editor.standOn({ versionId, map: editor.map });
            setSaid(t('map.save.done'));
            closeForm();
          }}
        />
      )}
      {looking === null ? (
        <MapEditor editor={editor} />
      ) : (
        <VersionView
          childId={childId}
          versionId={looking}
          onLeave={() => setLooking(null)}
          onGoOnWith={goOnWith}
        />
      )}
      <MapAids
        questions={<HelpQuestions />}
        names={
          looking === null ? <SectionNames map={editor.map} perform={editor.perform} /> : undefined
        }
        versions={versions.length}
        versionList={
          <VersionList
            childId={childId}
            versions={versions}
            onSay={setSaid}
            onLook={(versionId) => {
              setLooking(versionId);
              top.current?.scrollIntoView({ block: 'start' });
            }}
          />
        }
      />
    </div>
  );
}

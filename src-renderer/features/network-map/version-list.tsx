import { Button } from '@mantine/core';
import { IconDownload, IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import type { OutputOf } from '@contract/index.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { ExportMapForm } from './export-map-form.tsx';
import classes from './map-tab.module.css';

export type MapVersion = OutputOf<'networkMap.versions'>['versions'][number];

interface VersionListProps {
  readonly childId: string;
  readonly versions: readonly MapVersion[];
  readonly onLook: (versionId: string) => void;
  readonly onSay: (words: string) => void;
}

/** The saved versions, newest first; each can be looked at and written as a picture. */
export function VersionList({ childId, versions, onLook, onSay }: VersionListProps) {
  const t = useT();
  const dates = useDates();
  const [exporting, setExporting] = useState<string | null>(null);
  return (
    <ul className={classes.versions}>
      {versions.map((version) => (
        <li key={version.id} className={classes.version}>
          <div className={classes.versionWords}>
            <strong>
              {t('map.version.title', {
                number: version.number,
                owner: t(`viewOwner.${version.viewOwner}`),
              })}
            </strong>
            <span className={classes.quiet}>
              {[
                dates.table(version.drawnOn),
                t('map.version.people', { people: version.people }),
                version.present === '' ? '' : t('map.version.present', { who: version.present }),
                t('map.version.by', { name: version.byName }),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
            <span className={classes.quiet}>
              {[
                version.consentGiven ? t('map.version.consent') : t('map.version.noConsent'),
                version.mayBeInLog ? t('map.version.inLog') : t('map.version.notInLog'),
              ].join(' · ')}
            </span>
          </div>
          <div className={classes.buttons}>
            <Button
              variant="subtle"
              leftSection={<IconEye size={18} aria-hidden />}
              aria-label={t('map.version.lookAt', { number: version.number })}
              onClick={() => onLook(version.id)}
            >
              {t('map.version.look')}
            </Button>
            <Button
              variant="subtle"
              leftSection={<IconDownload size={18} aria-hidden />}
              aria-label={t('map.version.exportOf', { number: version.number })}
              aria-expanded={exporting === version.id}
              onClick={() => setExporting(exporting === version.id ? null : version.id)}
            >
              {t('map.version.export')}
            </Button>
          </div>
          {exporting === version.id && (
            <ExportMapForm
              childId={childId}
              version={version}
              onLeave={() => setExporting(null)}
              onDone={(words) => {
                setExporting(null);
                onSay(words);
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

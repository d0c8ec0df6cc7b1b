import { maxNameLength } from '@domain/network-map/map-command.ts';
import type { MapCommand } from '@domain/network-map/map-command.ts';
import type { NetworkMap } from '@domain/network-map/network-map.ts';
import { useT } from '../../i18n/use-t.ts';
import { LiveText } from './live-text.tsx';
import classes from './map-editor.module.css';

interface SectionNamesProps {
  readonly map: NetworkMap;
  readonly perform: (command: MapCommand, joining?: string) => boolean;
}

/** The words of the map itself: who stands in the middle, the rings, the sectors. */
export function SectionNames({ map, perform }: SectionNamesProps) {
  const t = useT();
  const mend = t('map.refused.nameMissing');
  return (
    <div className={classes.names}>
      <LiveText
        label={t('map.names.centre')}
        value={map.centreLabel}
        maxLength={maxNameLength}
        mend={mend}
        onWrite={(label, joining) => perform({ kind: 'renameCentre', label }, joining)}
      />
      {map.rings.map(({ id, label }, ring) => (
        <LiveText
          key={id}
          label={t('map.names.ring', { number: ring + 1 })}
          value={label}
          maxLength={maxNameLength}
          mend={mend}
          onWrite={(written, joining) =>
            perform({ kind: 'renameRing', ring, label: written }, joining)
          }
        />
      ))}
      {map.sectors.map(({ id, label }, sector) => (
        <LiveText
          key={id}
          label={t('map.names.sector', { number: sector + 1 })}
          value={label}
          maxLength={maxNameLength}
          mend={mend}
          onWrite={(written, joining) =>
            perform({ kind: 'renameSector', sector, label: written }, joining)
          }
        />
      ))}
    </div>
  );
}

import { describeMap } from '@domain/network-map/describe.ts';
import { personFlags } from '@domain/network-map/network-map.ts';
import type { NetworkMap } from '@domain/network-map/network-map.ts';
import { useT } from '../../i18n/use-t.ts';
import classes from './map-list.module.css';

/** The map in a few sentences: who is close, who is not, and who is important. */
export function MapSummary({ map }: { readonly map: NetworkMap }) {
  const t = useT();
  const { centreLabel, people, relations, rings, flags } = describeMap(map);
  return (
    <div className={classes.summary}>
      <p className={classes.sentence}>
        {t('map.summary.count', { name: centreLabel, people, relations })}
      </p>
      {people > 0 && (
        <ul className={classes.rings}>
          {rings.map(({ label, count, people: here }) => (
            <li key={label}>
              <strong>{t('map.summary.ring', { ring: label, count })}</strong>{' '}
              {here.map(({ name }) => name).join(', ')}
            </li>
          ))}
        </ul>
      )}
      {personFlags.some((flag) => flags[flag] > 0) && (
        <p className={classes.more}>
          {personFlags
            .filter((flag) => flags[flag] > 0)
            .map((flag) =>
              t('map.summary.flag', { flag: t(`personFlag.${flag}`), count: flags[flag] }),
            )
            .join(' · ')}
        </p>
      )}
    </div>
  );
}

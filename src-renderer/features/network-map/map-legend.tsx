import {
  contactFrequencies,
  personFlags,
  personSymbols,
  relationQualities,
} from '@domain/network-map/network-map.ts';
import { useT } from '../../i18n/use-t.ts';
import classes from './map-legend.module.css';
import { flagIcons, PersonSymbolShape } from './person-symbol.tsx';
import { RelationStroke } from './relation-edge.tsx';
import { relationShape } from './relation-shape.ts';

const ends = { from: { x: 4, y: 18 }, to: { x: 106, y: 18 }, fromRadius: 0, toRadius: 0 };

/** What the forms of the drawing mean. */
export function MapLegend() {
  const t = useT();
  return (
    <div className={classes.legend}>
      <section>
        <h2 className={classes.title}>{t('map.legend.relations')}</h2>
        <ul className={classes.list}>
          {relationQualities.map((quality) => (
            <li key={quality} className={classes.item}>
              <svg className={classes.line} viewBox="0 0 110 36" aria-hidden>
                <RelationStroke quality={quality} {...relationShape(quality, ends, 10)} />
              </svg>
              {t(`relationQuality.${quality}`)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className={classes.title}>{t('map.legend.frequency')}</h2>
        <ul className={classes.list}>
          {contactFrequencies.map((frequency) => (
            <li key={frequency} className={classes.item}>
              <span className={classes.symbol}>
                <PersonSymbolShape symbol="circle" frequency={frequency} />
              </span>
              {t(`contactFrequency.${frequency}`)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className={classes.title}>{t('map.legend.people')}</h2>
        <ul className={classes.list}>
          {personSymbols.map((symbol) => (
            <li key={symbol} className={classes.item}>
              <span className={classes.symbol}>
                <PersonSymbolShape symbol={symbol} frequency="notKnown" />
              </span>
              {t(`personSymbol.${symbol}`)}
            </li>
          ))}
          {personFlags.map((flag) => {
            const Icon = flagIcons[flag];
            return (
              <li key={flag} className={classes.item}>
                <span className={classes.symbol} aria-hidden>
                  <Icon size={20} />
                </span>
                {t(`personFlag.${flag}`)}
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}

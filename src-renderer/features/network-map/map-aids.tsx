import type { ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { Fold } from '../../ui/fold.tsx';
import { MapLegend } from './map-legend.tsx';
import classes from './map-tab.module.css';

interface MapAidsProps {
  readonly versions: number;
  readonly versionList: ReactNode;
  /** Questions are for drawing, not for reading. */
  readonly questions?: ReactNode;
  readonly names?: ReactNode;
}

/** What lies under the map and is there when asked for. */
export function MapAids({ versions, versionList, questions, names }: MapAidsProps) {
  const t = useT();
  return (
    <div className={classes.aids}>
      {questions !== undefined && <Fold title={t('map.questions.title')}>{questions}</Fold>}
      <Fold title={t('map.legend.title')}>
        <MapLegend />
      </Fold>
      {names !== undefined && <Fold title={t('map.names.title')}>{names}</Fold>}
      {versions > 0 && (
        <Fold title={t('map.versions.title')} note={t('map.versions.count', { count: versions })}>
          {versionList}
        </Fold>
      )}
    </div>
  );
}

/**
 * What one can ask while drawing; the person's own words decide where somebody stands (docs/model.md 4.1).
 */
export function HelpQuestions() {
  const t = useT();
  return (
    <>
      <p className={classes.words}>{t('map.questions.lead')}</p>
      <ul className={classes.questions}>
        <li>{t('map.questions.important')}</li>
        <li>{t('map.questions.talk')}</li>
        <li>{t('map.questions.help')}</li>
        <li>{t('map.questions.miss')}</li>
        <li>{t('map.questions.place')}</li>
      </ul>
    </>
  );
}

import { Button } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import classes from './map-tab.module.css';

interface StaleNoticeProps {
  readonly byName: string;
  /** Looks at what the other one saved. */
  readonly onLook: () => void;
  /** Keeps this drawing; it will be saved after the other one. */
  readonly onKeep: () => void;
  /** Goes on from what the other one saved. */
  readonly onTake: () => void;
}

/** Somebody saved a version meanwhile: nothing is lost, and the person chooses how to go on. */
export function StaleNotice({ byName, onLook, onKeep, onTake }: StaleNoticeProps) {
  const t = useT();
  return (
    <section className={classes.stale} role="alert">
      <h2 className={classes.staleTitle}>{t('map.stale.title', { name: byName })}</h2>
      <p className={classes.words}>{t('map.stale.words')}</p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onLook}>
          {t('map.stale.look')}
        </Button>
        <Button variant="default" onClick={onKeep}>
          {t('map.stale.keep')}
        </Button>
        <Button variant="default" onClick={onTake}>
          {t('map.stale.take')}
        </Button>
      </div>
    </section>
  );
}

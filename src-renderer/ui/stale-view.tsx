import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useDates } from '../i18n/use-dates.ts';
import { useT } from '../i18n/use-t.ts';
import classes from './stale-view.module.css';
import type { Stale } from './use-stale.ts';

/** One thing that somebody else wrote meanwhile. */
export interface TheirWords {
  readonly key: string;
  /** What it is about, for example the name of a field. */
  readonly label: string;
  readonly words: string;
  /** What stood there before; left out where they added something new. */
  readonly before?: string;
  /** Takes their words in place of one's own, where one has written something else. */
  readonly onTake?: (() => void) | undefined;
}

interface StaleViewProps {
  readonly stale: Stale;
  /** Who wrote last, and when; null when that is not known. */
  readonly by: { readonly byName: string; readonly at: string } | null;
  readonly theirs: readonly TheirWords[];
  /** The form. */
  readonly children: ReactNode;
}

/**
 * A form, and beside it what somebody else wrote while one was writing: both texts are kept, and the person decides
 * when to go on. Nothing is stored over anybody's words, because the other side refuses what stands on old ground.
 */
export function StaleView({ stale, by, theirs, children }: StaleViewProps) {
  const t = useT();
  const { isStale } = stale;
  const form = useRef<HTMLDivElement>(null);
  const notice = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isStale) notice.current?.focus();
  }, [isStale]);
  const goOn = () => {
    stale.goOn();
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  };
  return (
    <div className={classes.both} data-stale={isStale || undefined}>
      {isStale && (
        <section
          ref={notice}
          className={classes.theirs}
          tabIndex={-1}
          aria-labelledby="stale-title"
        >
          <h2 id="stale-title" className={classes.title}>
            {by === null
              ? t('common.stale.titleNobody')
              : t('common.stale.title', { name: by.byName })}
          </h2>
          <Words by={by} theirs={theirs} />
          <p className={classes.safe}>{t('common.stale.safe')}</p>
          <Button onClick={goOn}>{t('common.stale.goOn')}</Button>
        </section>
      )}
      <div ref={form} className={classes.own}>
        {children}
      </div>
    </div>
  );
}

function Words({ by, theirs }: Pick<StaleViewProps, 'by' | 'theirs'>) {
  const t = useT();
  const dates = useDates();
  return (
    <>
      {by !== null && <p className={classes.when}>{dates.moment(by.at)}</p>}
      <dl className={classes.list}>
        {theirs.map(({ key, label, words, before, onTake }) => (
          <div key={key} className={classes.item}>
            <dt>{label}</dt>
            {before !== undefined && (
              <dd className={classes.before}>
                <span className={classes.quiet}>{t('common.stale.before')}</span>{' '}
                {before === '' ? t('common.stale.empty') : <del>{before}</del>}
              </dd>
            )}
            <dd className={classes.words}>{words === '' ? t('common.stale.empty') : words}</dd>
            {onTake !== undefined && (
              <dd>
                <span className={classes.quiet}>{t('common.stale.contested')}</span>{' '}
                <Button
                  variant="default"
                  size="compact-sm"
                  onClick={onTake}
                  aria-label={t('common.stale.takeOf', { label })}
                >
                  {t('common.stale.take')}
                </Button>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}

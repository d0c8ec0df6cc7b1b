import { levels } from '@domain/level/level.ts';
import type { Level } from '@domain/level/level.ts';
import { useT } from '../i18n/use-t.ts';
import { batonPiecePath, levelPiecePath } from './emblem-shape.ts';
import classes from './emblem.module.css';

interface EmblemProps {
  /** Filled up to and including this level; `null` fills none, `all` is the sign of the program itself. */
  readonly level: Level | null | 'all';
  /** `none`: nobody holds the baton; `between`: offered to another office, not yet accepted. */
  readonly baton?: 'held' | 'between' | 'none';
  /** Height in pixels. */
  readonly size?: number;
  /** Left out for screen readers where the words stand beside it. */
  readonly decorative?: boolean;
}

const box = 96;
const betweenBox = 208;

/** The puzzle and the baton: how high the level is, and whether somebody has the baton, in one figure. */
export function Emblem({ level, baton = 'held', size = 40, decorative = false }: EmblemProps) {
  const t = useT();
  const label =
    `${level === null || level === 'all' ? t('common.emblem.name') : t('common.emblem.level', { level })} ${
      level === 'all' ? '' : t(`common.emblem.baton.${baton}`)
    }`.trim();
  const width = baton === 'between' ? betweenBox : box;
  const filledUpTo = level === 'all' ? 3 : (level ?? -1);
  return (
    <svg
      className={classes.emblem}
      viewBox={`0 0 ${width} ${box}`}
      width={(size * width) / box}
      height={size}
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {levels.map((step) => (
        <path
          key={step}
          d={levelPiecePath(step)}
          className={step <= filledUpTo ? classes.filled : classes.empty}
        />
      ))}
      {baton === 'held' && <path d={batonPiecePath()} className={classes.baton} />}
      {baton === 'none' && <path d={batonPiecePath()} className={classes.placeless} />}
      {baton === 'between' && (
        <>
          <path d={batonPiecePath()} className={classes.baton} transform="translate(24.5 0)" />
          <g transform="translate(208 0) scale(-1 1)">
            {levels.map((step) => (
              <path key={step} d={levelPiecePath(step)} className={classes.empty} />
            ))}
          </g>
        </>
      )}
    </svg>
  );
}

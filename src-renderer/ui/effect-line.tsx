import { assertNever } from '@domain/assert-never.ts';
import { drawLine, heightOf } from '@domain/measure/draw-line.ts';
import type { DrawingSize, DrawnEvent } from '@domain/measure/draw-line.ts';
import { lineFrom, lineTo } from '@domain/measure/effect-line.ts';
import type { EffectLine, LineEvent } from '@domain/measure/line-of-measure.ts';
import { useT } from '../i18n/use-t.ts';
import classes from './effect-line.module.css';
import { useLineWords } from './line-words.ts';

const small: DrawingSize = { width: 176, height: 60, margin: 10 };
const large: DrawingSize = { width: 640, height: 200, margin: 38 };

/** The line at a glance, beside a measure; screen readers hear every point of it. */
export function SmallEffectLine({ line }: { readonly line: EffectLine }) {
  const { summary } = useLineWords(line);
  return (
    <span className={classes.small}>
      <Drawing line={line} size={small} name={summary} />
    </span>
  );
}

/** The line large, with every point of it in words in the table below. */
export function LargeEffectLine({ line }: { readonly line: EffectLine }) {
  const t = useT();
  const { rows } = useLineWords(line);
  return (
    <figure className={classes.figure}>
      <div>
        <Drawing line={line} size={large} name={t('measures.line.picture')} numbers />
        <Legend line={line} />
      </div>
      <table className={classes.rows}>
        <caption className={classes.caption}>{t('measures.line.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('measures.line.column.day')}</th>
            <th scope="col">{t('measures.line.column.what')}</th>
            <th scope="col">{t('measures.line.column.mark')}</th>
            <th scope="col">{t('measures.line.column.said')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, day, what, mark, said }) => (
            <tr key={key}>
              <td>{day}</td>
              <th scope="row">{what}</th>
              <td className={classes.mark}>{mark}</td>
              <td>{said}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

const signs = ['start', 'point', 'missing', 'change', 'aim'] as const;
type Sign = (typeof signs)[number];

function isOnLine(sign: Sign, { events, aim }: EffectLine): boolean {
  const has = (kind: LineEvent['kind'], isSet: boolean) =>
    events.some(
      (event) =>
        event.kind === kind && (event.kind === 'change' || (event.value !== null) === isSet),
    );
  switch (sign) {
    case 'start':
      return has('start', true);
    case 'point':
      return has('mark', true);
    case 'missing':
      return has('mark', false) || has('start', false);
    case 'change':
      return has('change', true);
    case 'aim':
      return aim.value !== null;
    default:
      return assertNever(sign);
  }
}

/** What the shapes mean, for those who see the drawing; the table says the same with no shapes at all. */
function Legend({ line }: { readonly line: EffectLine }) {
  const t = useT();
  return (
    <ul className={classes.legend} aria-hidden>
      {signs
        .filter((sign) => isOnLine(sign, line))
        .map((sign) => (
          <li key={sign}>
            <svg className={classes.sign} viewBox="0 0 24 16" data-numbers>
              {sign === 'start' && (
                <rect className={classes.start} x="7" y="3" width="10" height="10" />
              )}
              {sign === 'point' && <circle className={classes.point} cx="12" cy="8" r="6" />}
              {sign === 'missing' && (
                <line className={classes.missing} x1="6" x2="18" y1="8" y2="8" />
              )}
              {sign === 'change' && (
                <line className={classes.change} x1="12" x2="12" y1="0" y2="16" />
              )}
              {sign === 'aim' && <line className={classes.aim} x1="0" x2="24" y1="8" y2="8" />}
            </svg>
            {t(`measures.line.sign.${sign}`)}
          </li>
        ))}
    </ul>
  );
}

interface DrawingProps {
  readonly line: EffectLine;
  readonly size: DrawingSize;
  readonly name: string;
  /** Writes the values beside their marks. */
  readonly numbers?: boolean;
}

/**
 * Kinds are told apart by shape: an open square where it began, dots for marks, a short stroke below the line where
 * a mark is missing, a dotted upright where the measure was changed, a broken level line for the aim.
 */
function Drawing({ line, size, name, numbers = false }: DrawingProps) {
  const { events, runs, aimY } = drawLine(line, size);
  const { width, height, margin } = size;
  const edge = margin / 2;
  return (
    <svg
      className={classes.drawing}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={name}
      data-numbers={numbers || undefined}
    >
      {[lineFrom, lineTo].map((value) => {
        const y = heightOf(value, size);
        return (
          <g key={value}>
            <line className={classes.level} x1={edge} x2={width - edge} y1={y} y2={y} />
            {numbers && (
              <text className={classes.axis} x={edge - 5} y={y + 5}>
                {value}
              </text>
            )}
          </g>
        );
      })}
      {aimY !== null && (
        <g>
          <line className={classes.aim} x1={edge} x2={width - edge} y1={aimY} y2={aimY} />
          {numbers && (
            <text className={classes.aimValue} x={width - edge + 9} y={aimY + 5}>
              {line.aim.value}
            </text>
          )}
        </g>
      )}
      {runs.map((run) => (
        <polyline
          key={`${run[0]?.x}`}
          className={classes.run}
          points={run.map(({ x, y }) => `${x},${y}`).join(' ')}
        />
      ))}
      {events.map((drawn, index) => (
        <Event key={index} drawn={drawn} size={size} aimY={aimY} numbers={numbers} />
      ))}
    </svg>
  );
}

interface EventProps {
  readonly drawn: DrawnEvent;
  readonly size: DrawingSize;
  readonly aimY: number | null;
  readonly numbers: boolean;
}

function Event({ drawn: { event, x, y }, size, aimY, numbers }: EventProps) {
  const radius = numbers ? 7 : 4;
  const { height, margin } = size;
  if (event.kind === 'change')
    return (
      <line className={classes.change} x1={x} x2={x} y1={margin / 2} y2={height - margin / 2} />
    );
  if (y === null) {
    const below = height - margin + (numbers ? 16 : 5);
    return (
      <line className={classes.missing} x1={x - radius} x2={x + radius} y1={below} y2={below} />
    );
  }
  // Above its mark, but below where the top or the aim would run through it.
  const isCrossed = y <= margin + 24 || (aimY !== null && y - aimY > 4 && y - aimY < 32);
  const value = numbers && (
    <text className={classes.value} x={x} y={isCrossed ? y + 25 : y - 13}>
      {event.value}
    </text>
  );
  switch (event.kind) {
    case 'start':
      return (
        <g>
          <rect
            className={classes.start}
            x={x - radius}
            y={y - radius}
            width={radius * 2}
            height={radius * 2}
          />
          {value}
        </g>
      );
    case 'mark':
      return (
        <g>
          <circle className={classes.point} cx={x} cy={y} r={radius} />
          {value}
        </g>
      );
    default:
      return assertNever(event);
  }
}

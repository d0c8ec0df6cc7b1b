import { useResizeObserver } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { lanes } from '@domain/case/log-entry-kind.ts';
import type { Lane } from '@domain/case/log-entry-kind.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { LaneBadge } from '../../ui/lane.tsx';
import type { WordedEntry } from '../../ui/log-wording.ts';
import { matching } from './chronology.ts';
import type { ChronologyFilter } from './chronology.ts';
import { marksOf, spanOf, stretchOf } from './lane-marks.ts';
import type { LaneMark } from './lane-marks.ts';
import classes from './lane-picture.module.css';
import { dayAtPlace, placeOfDay, ticksOf, unitFor, wholeUnits } from './time-scale.ts';
import { useBands } from './use-bands.ts';
import { useDragPeriod } from './use-drag-period.ts';
import { keyOfMark, useMarkKeys } from './use-mark-keys.ts';
import { useMarkWords } from './use-mark-words.ts';

/** A mark is a button, so it has the room that a finger needs. */
const markPixels = 26;
const tickPixels = 76;
/** Until the width is known. */
const firstColumns = 24;

interface LanePictureProps {
  readonly childId: string;
  readonly entries: readonly WordedEntry[];
  readonly filter: ChronologyFilter;
  readonly onChange: (filter: ChronologyFilter) => void;
  /** Brings a day into view in the list below. */
  readonly onGo: (day: LocalDate) => void;
}

/**
 * The log over time: a line for each lane, a mark for what happened, bands for what lasted. The lane's name narrows to
 * it, a mark leads to its day, and a stretch that is drawn becomes the period.
 */
export function LanePicture({ childId, entries, filter, onChange, onGo }: LanePictureProps) {
  const t = useT();
  const dates = useDates();
  const words = useMarkWords();
  const bands = useBands(childId);
  const [line, { width }] = useResizeObserver<HTMLDivElement>();
  const present = useMemo(() => new Set(entries.map(({ entry }) => entry.lane)), [entries]);
  const shownLanes = lanes.filter((lane) => present.has(lane) || (bands[lane] ?? []).length > 0);
  const { span, marks, ticks } = useMemo(() => {
    const columns = width === 0 ? firstColumns : Math.floor(width / markPixels);
    const all = spanOf(entries, dates.today);
    const wanted = { from: filter.from ?? all.from, to: filter.to ?? all.to };
    const asked = wanted.from <= wanted.to ? wanted : { from: wanted.to, to: wanted.from };
    const unit = unitFor(asked, columns);
    const shown = wholeUnits(asked, unit);
    return {
      span: shown,
      marks: marksOf(matching(entries, filter), shown, unit),
      // The last word must not reach beyond the line.
      ticks: ticksOf(shown, Math.max(2, (columns * markPixels) / tickPixels)).filter(
        ({ day }) => placeOfDay(day, shown) <= 1 - tickPixels / (columns * markPixels),
      ),
    };
  }, [entries, filter, width, dates.today]);
  const inOrder = shownLanes.flatMap((lane) => marks.filter((mark) => mark.lane === lane));
  const keys = useMarkKeys(inOrder);
  const [told, setTold] = useState<LaneMark | null>(null);
  const drawing = useDragPeriod((start, end) =>
    onChange({ ...filter, from: dayAtPlace(start, span), to: dayAtPlace(end, span) }),
  );
  const toggle = (lane: Lane) =>
    onChange({
      ...filter,
      lanes: filter.lanes.includes(lane)
        ? filter.lanes.filter((other) => other !== lane)
        : [...filter.lanes, lane],
    });

  return (
    <section className={classes.picture} aria-labelledby="log-picture">
      <h2 id="log-picture" className={classes.title}>
        {t('log.picture.title')}
      </h2>
      <p className={classes.help}>{t('log.picture.help')}</p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys between the buttons inside, as in a toolbar */}
      <div
        className={classes.lanes}
        role="group"
        aria-label={t('log.picture.marks')}
        onKeyDown={keys.onKeyDown}
      >
        {shownLanes.map((lane) => (
          <div key={lane} className={classes.lane} data-lane={lane}>
            <button
              type="button"
              className={classes.name}
              aria-pressed={filter.lanes.includes(lane)}
              onClick={() => toggle(lane)}
            >
              <LaneBadge lane={lane} />
            </button>
            <div className={classes.time} data-banded={bands[lane] !== undefined || undefined}>
              {bands[lane]?.map((band) => {
                const stretch = stretchOf(band, span);
                return (
                  stretch !== null && (
                    <span
                      key={band.key}
                      className={classes.band}
                      title={band.words}
                      dir="auto"
                      style={{
                        insetInlineStart: percent(stretch.start),
                        width: percent(stretch.end - stretch.start),
                      }}
                    >
                      {band.words}
                    </span>
                  )
                );
              })}
              {marks
                .filter((mark) => mark.lane === lane)
                .map((mark) => (
                  <button
                    key={keyOfMark(mark)}
                    type="button"
                    className={classes.mark}
                    data-mark={keyOfMark(mark)}
                    data-many={mark.count > 1 || undefined}
                    aria-label={words.ofMark(mark)}
                    tabIndex={keyOfMark(mark) === keys.stop ? 0 : -1}
                    style={{ insetInlineStart: percent(mark.place) }}
                    onClick={() => onGo(mark.newest)}
                    onFocus={() => {
                      keys.remember(keyOfMark(mark));
                      setTold(mark);
                    }}
                    onBlur={() => setTold(null)}
                    onPointerEnter={() => setTold(mark)}
                    onPointerLeave={() => setTold(null)}
                  >
                    {mark.count > 1 && <span aria-hidden>{mark.count}</span>}
                  </button>
                ))}
            </div>
          </div>
        ))}
      </div>
      <div className={classes.axis}>
        {/* The name of the day is in every mark, so the line is for eyes and pointers only. */}
        <div ref={line} className={classes.line} aria-hidden {...drawing.handlers}>
          {drawing.drawn !== null && (
            <span
              className={classes.drawn}
              style={{
                insetInlineStart: percent(drawing.drawn.start),
                width: percent(drawing.drawn.end - drawing.drawn.start),
              }}
            />
          )}
          {ticks.map((tick) => (
            <span
              key={tick.day}
              className={classes.tick}
              style={{ insetInlineStart: percent(placeOfDay(tick.day, span)) }}
            >
              {words.ofTick(tick)}
            </span>
          ))}
        </div>
      </div>
      <p className={classes.told} aria-hidden>
        {told === null ? '' : words.ofMark(told)}
      </p>
    </section>
  );
}

function percent(place: number): string {
  return `${(place * 100).toFixed(3)}%`;
}

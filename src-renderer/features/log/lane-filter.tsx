import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { lanes } from '@domain/case/log-entry-kind.ts';
import type { Lane } from '@domain/case/log-entry-kind.ts';
import { useT } from '../../i18n/use-t.ts';
import { LaneBadge } from '../../ui/lane.tsx';
import type { ChronologyFilter } from './chronology.ts';
import classes from './lane-filter.module.css';

interface LaneFilterProps {
  readonly filter: ChronologyFilter;
  readonly onChange: (filter: ChronologyFilter) => void;
  /** Lanes that have something in them. */
  readonly present: ReadonlySet<Lane>;
}

/** Narrows the chronology to lanes and to words; no lane pressed shows all. */
export function LaneFilter({ filter, onChange, present }: LaneFilterProps) {
  const t = useT();
  const toggle = (lane: Lane) =>
    onChange({
      ...filter,
      lanes: filter.lanes.includes(lane)
        ? filter.lanes.filter((other) => other !== lane)
        : [...filter.lanes, lane],
    });
  return (
    <div className={classes.filter}>
      <TextInput
        label={t('log.filter.text')}
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
        leftSection={<IconSearch size={18} aria-hidden />}
        autoComplete="off"
        className={classes.text}
      />
      <div className={classes.lanes} role="group" aria-label={t('log.filter.lanes')}>
        {lanes
          .filter((lane) => present.has(lane))
          .map((lane) => (
            <button
              key={lane}
              type="button"
              className={classes.lane}
              aria-pressed={filter.lanes.includes(lane)}
              onClick={() => toggle(lane)}
            >
              <LaneBadge lane={lane} />
            </button>
          ))}
      </div>
    </div>
  );
}

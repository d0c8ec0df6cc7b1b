import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { isLocalDate } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { noFilter } from './chronology.ts';
import type { ChronologyFilter } from './chronology.ts';
import classes from './filter-bar.module.css';

interface FilterBarProps {
  readonly filter: ChronologyFilter;
  readonly onChange: (filter: ChronologyFilter) => void;
  readonly authors: readonly string[];
  readonly count: number;
  readonly all: number;
}

/** Narrows the chronology to words, a person and a period; lanes are chosen in the picture. What is chosen shows as chips. */
export function FilterBar({ filter, onChange, authors, count, all }: FilterBarProps) {
  const t = useT();
  return (
    <div className={classes.bar}>
      <div className={classes.fields}>
        <TextInput
          className={classes.text}
          label={t('log.filter.text')}
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
          leftSection={<IconSearch size={18} aria-hidden />}
          autoComplete="off"
        />
        {(authors.length > 1 || filter.person !== '') && (
          <NativeSelect
            className={classes.person}
            label={t('log.filter.person')}
            value={filter.person}
            onChange={(event) => onChange({ ...filter, person: event.currentTarget.value })}
            data={[
              { value: '', label: t('log.filter.everybody') },
              ...authors.map((name) => ({ value: name, label: name })),
            ]}
          />
        )}
        <Day
          path="filterFrom"
          label={t('log.filter.from')}
          value={filter.from}
          onChange={(from) => onChange({ ...filter, from })}
        />
        <Day
          path="filterTo"
          label={t('log.filter.to')}
          value={filter.to}
          onChange={(to) => onChange({ ...filter, to })}
        />
      </div>
      <Chips filter={filter} onChange={onChange} />
      <p className={classes.count} role="status">
        {count === all ? t('log.list.all', { count: all }) : t('log.list.some', { count, all })}
      </p>
    </div>
  );
}

interface DayProps {
  readonly path: string;
  readonly label: string;
  readonly value: LocalDate | null;
  readonly onChange: (value: LocalDate | null) => void;
}

/** One end of the period; what cannot be read as a day yet narrows nothing. */
function Day({ value, onChange, ...rest }: DayProps) {
  return (
    <div className={classes.date}>
      <DateField
        {...rest}
        value={value}
        onChange={(day) => onChange(day !== null && isLocalDate(day) ? day : null)}
      />
    </div>
  );
}

/** What the log is narrowed to, each with the way out of it. */
function Chips({
  filter,
  onChange,
}: {
  readonly filter: ChronologyFilter;
  readonly onChange: (filter: ChronologyFilter) => void;
}) {
  const t = useT();
  const dates = useDates();
  const { lanes, person, from, to, text } = filter;
  const period =
    from !== null && to !== null
      ? t('log.filter.period', { from: dates.table(from), to: dates.table(to) })
      : from !== null
        ? t('log.filter.since', { from: dates.table(from) })
        : to !== null && t('log.filter.until', { to: dates.table(to) });
  const chips = [
    ...lanes.map((lane) => ({
      key: lane as string,
      words: t(`lane.${lane}`),
      without: { ...filter, lanes: lanes.filter((other) => other !== lane) },
    })),
    ...(person === ''
      ? []
      : [
          {
            key: 'person',
            words: t('log.filter.by', { name: person }),
            without: { ...filter, person: '' },
          },
        ]),
    ...(period === false
      ? []
      : [{ key: 'period', words: period, without: { ...filter, from: null, to: null } }]),
    ...(text.trim() === ''
      ? []
      : [
          {
            key: 'text',
            words: t('common.quote', { words: text.trim() }),
            without: { ...filter, text: '' },
          },
        ]),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={t('log.filter.chosen')}>
      {chips.map(({ key, words, without }) => (
        <li key={key}>
          <Button
            variant="light"
            size="compact-md"
            className={classes.chip}
            rightSection={<IconX size={16} aria-hidden />}
            aria-label={t('log.filter.remove', { what: words })}
            onClick={() => onChange(without)}
          >
            {words}
          </Button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Button variant="subtle" size="compact-md" onClick={() => onChange(noFilter)}>
            {t('log.filter.removeAll')}
          </Button>
        </li>
      )}
    </ul>
  );
}

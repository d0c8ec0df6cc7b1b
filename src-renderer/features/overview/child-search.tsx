import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useOperationQuery } from '../../api/queries.ts';
import { useSearchWords } from '../../app/search-words.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import classes from './overview.module.css';

const pauseMs = 300;
const fewestLetters = 2;
const mostShown = 8;
/** The last choice: not a child, but the search in everything. */
const everything = 'everything';

/** Finds a child from anywhere on the first screen; Enter opens. */
export function ChildSearch() {
  const t = useT();
  const dates = useDates();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [, setSearchWords] = useSearchWords();
  const [asked] = useDebouncedValue(text.trim(), pauseMs);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const isAsked = asked.length >= fewestLetters;
  const { data } = useOperationQuery(
    'child.search',
    { text: asked, birthDate: null },
    { enabled: isAsked, keepPrevious: true },
  );
  const matches = isAsked ? (data?.matches ?? []).slice(0, mostShown) : [];
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(chosen) => {
        combobox.closeDropdown();
        if (chosen === everything) setSearchWords(text.trim());
        navigate(chosen === everything ? '/search' : `/children/${chosen}/summary`);
      }}
    >
      <Combobox.Target>
        <TextInput
          aria-label={t('overview.search')}
          placeholder={t('overview.search')}
          leftSection={<IconSearch size={20} aria-hidden />}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          autoComplete="off"
          maxLength={120}
          className={classes.search}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!isAsked || data === undefined}>
        <Combobox.Options aria-label={t('overview.search')}>
          {matches.map((match) => (
            <Combobox.Option key={match.id} value={match.id} disabled={!match.mayOpen}>
              <span className={classes.name}>
                {`${match.givenName} ${match.familyName}`.trim()}
              </span>
              <span className={classes.quiet}>
                {match.birthDate !== null && dates.table(match.birthDate)}
                {!match.mayOpen && ` ${t('overview.search.notMine')}`}
              </span>
            </Combobox.Option>
          ))}
          {matches.length === 0 && <Combobox.Empty>{t('overview.search.none')}</Combobox.Empty>}
          <Combobox.Option value={everything}>
            {t('search.allFor', { words: text.trim() })}
          </Combobox.Option>
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

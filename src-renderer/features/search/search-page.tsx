import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { soughtWords } from '@domain/search/sought-words.ts';
import { useSearchWords } from '../../app/search-words.ts';
import { useT } from '../../i18n/use-t.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Results } from './results.tsx';
import classes from './search.module.css';
import { useHitKeys } from './use-hit-keys.ts';

const pauseMs = 250;
const mostLetters = 200;

/** Searches everything that one may read. The words stay in memory: never in the address, never in the trail. */
export default function SearchPage() {
  const t = useT();
  const [words, setWords] = useSearchWords();
  const [asked] = useDebouncedValue(words.trim(), pauseMs);
  const field = useRef<HTMLInputElement>(null);
  const onKeyDown = useHitKeys(field);
  useHotkeys(
    [
      [
        'mod+F',
        () => {
          field.current?.focus();
          field.current?.select();
        },
      ],
    ],
    [],
  );
  // One comes here to write in this field, so it takes the focus from the heading.
  useEffect(() => field.current?.focus(), []);
  const isEnough = soughtWords(asked).length > 0;
  return (
    <>
      <PageHeader title={t('search.title')} lead={t('search.lead')} />
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys are an addition; field and links are what is operated */}
      <div className={classes.frame} onKeyDown={onKeyDown}>
        <TextInput
          ref={field}
          type="search"
          label={t('search.field')}
          description={t('search.help')}
          leftSection={<IconSearch size={20} aria-hidden />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
          maxLength={mostLetters}
          maw="38rem"
        />
        {words.trim() !== '' && asked === words.trim() && !isEnough && (
          <p className={classes.quiet} role="status">
            {t('search.tooShort')}
          </p>
        )}
        {isEnough && (
          <Results
            words={asked}
            empty={
              <Button variant="default" onClick={() => setWords('')}>
                {t('search.clear')}
              </Button>
            }
          />
        )}
      </div>
    </>
  );
}

import { Anchor, Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useOperationQuery } from '../../api/queries.ts';
import { useSearchWords } from '../../app/search-words.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ChildList } from './child-list.tsx';
import classes from './child-list.module.css';
import { fullName } from './full-name.ts';
import { LookAlikes } from './look-alikes.tsx';

const pauseMs = 300;
const fewestLetters = 2;
/** How many are shown first, and how many more with each «show more». */
const page = 100;

/** The children one works with; a search also finds those of others, by name and birth date only. */
export default function ChildrenPage() {
  const t = useT();
  const [text, setText] = useState('');
  const [most, setMost] = useState(page);
  const [, setSearchWords] = useSearchWords();
  const [asked] = useDebouncedValue(text.trim(), pauseMs);
  const list = useOperationQuery('child.list', {});
  const search = useOperationQuery(
    'child.search',
    { text: asked, birthDate: null },
    { enabled: asked.length >= fewestLetters, keepPrevious: true },
  );
  const register = (
    <Button component={Link} href="/children/new" leftSection={<IconPlus size={20} aria-hidden />}>
      {t('child.register.title')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('child.list.title')} actions={register} />
      <Loaded query={list}>
        {({ children }) => {
          if (children.length === 0)
            return (
              <EmptyState drawing="children" action={register}>
                {t('child.list.empty')}
              </EmptyState>
            );
          const wanted = text.trim().toLocaleLowerCase('nb');
          const shown = children.filter((child) =>
            fullName(child).toLocaleLowerCase('nb').includes(wanted),
          );
          const isSearching = asked.length >= fewestLetters && wanted !== '';
          const others = isSearching
            ? (search.data?.matches ?? []).filter(
                (match) => !children.some((child) => child.id === match.id),
              )
            : [];
          return (
            <div className={classes.page}>
              <TextInput
                label={t('child.list.search')}
                leftSection={<IconSearch size={20} aria-hidden />}
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
                autoComplete="off"
                maxLength={120}
                maw="30rem"
              />
              <p className={classes.count} role="status">
                {t('child.list.count', { count: shown.length })}
              </p>
              <ChildList items={shown.slice(0, most)} />
              {shown.length > most && (
                <Button
                  variant="default"
                  className={classes.more}
                  onClick={() => setMost(most + page)}
                >
                  {t('child.list.more')}
                </Button>
              )}
              {wanted !== '' && (
                <Anchor component={Link} href="/search" onClick={() => setSearchWords(text.trim())}>
                  {t('search.allFor', { words: text.trim() })}
                </Anchor>
              )}
              {others.length > 0 && (
                <FormSection title={t('child.list.others')} lead={t('child.list.othersLead')}>
                  <LookAlikes matches={others} />
                </FormSection>
              )}
            </div>
          );
        }}
      </Loaded>
    </>
  );
}

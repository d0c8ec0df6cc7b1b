import { Button, Group, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { OutputOf } from '@contract/index.ts';
import { useOperationCommand, useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { errorWords } from '../../ui/error-words.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useFocusInto } from '../../ui/use-focus-into.ts';
import { useUndo } from '../../ui/use-undo.tsx';
import { whenDone } from '../../ui/when-done.ts';
import { fullName } from './full-name.ts';
import classes from './siblings.module.css';

const pauseMs = 300;
const fewestLetters = 2;

interface LinkSiblingProps {
  readonly childId: string;
  /** Children that are linked already, and are not proposed again. */
  readonly linked: readonly string[];
  readonly onClose: () => void;
}

/** Looks for the sibling among the children that are registered here. */
export function LinkSibling({ childId, linked, onClose }: LinkSiblingProps) {
  const t = useT();
  const dates = useDates();
  const opened = useFocusInto<HTMLDivElement>('link-sibling');
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), pauseMs);
  const search = useOperationQuery(
    'child.search',
    { text: asked, birthDate: null },
    { enabled: asked.length >= fewestLetters, keepPrevious: true },
  );
  const link = useOperationCommand('sibling.link');
  const unlink = useOperationCommand('sibling.unlink');
  const offerUndo = useUndo();
  const isSearching = asked.length >= fewestLetters;
  const found = isSearching
    ? (search.data?.matches ?? []).filter(({ id }) => id !== childId && !linked.includes(id))
    : [];
  const choose = (match: OutputOf<'child.search'>['matches'][number]) =>
    whenDone(link.mutateAsync({ childId, siblingId: match.id }), ({ id }) => {
      offerUndo({
        done: t('child.siblings.added', { name: fullName(match) }),
        undo: () => unlink.mutateAsync({ childId, linkId: id }),
      });
      onClose();
    });
  return (
    <div ref={opened} className={classes.linking}>
      <TextInput
        label={t('child.siblings.search')}
        description={t('child.siblings.searchHelp')}
        leftSection={<IconSearch size={20} aria-hidden />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autoComplete="off"
        maxLength={120}
        maw="30rem"
      />
      <p role="status" className={classes.quiet}>
        {isSearching && search.data !== undefined
          ? t('child.siblings.found', { count: found.length })
          : ''}
      </p>
      {found.length > 0 && (
        <ul className={classes.siblings}>
          {found.map((match) => (
            <li key={match.id} className={classes.sibling}>
              <span className={classes.name}>{fullName(match)}</span>
              <span className={classes.quiet}>
                {match.birthDate === null
                  ? t('child.age.unknown')
                  : t('child.header.born', { date: dates.table(match.birthDate) })}
              </span>
              <Button
                variant="light"
                size="compact-md"
                loading={link.isPending}
                onClick={() => choose(match)}
                aria-label={t('child.siblings.chooseOf', { name: fullName(match) })}
              >
                {t('child.siblings.choose')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {link.error !== null && (
        <ProblemNotice
          title={t('child.siblings.notAdded')}
          words={errorWords(link.error, t)}
          code={link.error.incidentId}
        />
      )}
      <Group>
        <Button variant="subtle" onClick={onClose}>
          {t('child.siblings.leave')}
        </Button>
      </Group>
    </div>
  );
}

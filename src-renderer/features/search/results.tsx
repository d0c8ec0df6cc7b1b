import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { ChildId } from '@contract/fields.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { ResultPage } from './result-page.tsx';
import classes from './search.module.css';

/** While the index is being made. */
const lookAgainMs = 3000;

interface ResultsProps {
  readonly words: string;
  /** What is offered when nothing was found. */
  readonly empty: ReactNode;
}

interface Only {
  readonly childId: ChildId;
  readonly name: string;
}

/** The hits for some words, a page at a time, everywhere or for one child. */
export function Results({ words, empty }: ResultsProps) {
  const t = useT();
  const [only, setOnly] = useState<Only | null>(null);
  return (
    <>
      {only !== null && (
        <div>
          <Button
            variant="light"
            size="compact-md"
            rightSection={<IconX size={16} aria-hidden />}
            aria-label={t('search.everywhereAgain', { name: only.name })}
            onClick={() => setOnly(null)}
          >
            {t('search.onlyNow', { name: only.name })}
          </Button>
        </div>
      )}
      <Pages
        key={only?.childId}
        words={words}
        only={only?.childId ?? null}
        onOnly={only === null ? (childId, name) => setOnly({ childId, name }) : undefined}
        empty={empty}
      />
    </>
  );
}

interface PagesProps extends ResultsProps {
  readonly only: ChildId | null;
  readonly onOnly?: ((childId: ChildId, name: string) => void) | undefined;
}

function Pages({ words, only, onOnly, empty }: PagesProps) {
  // Other words begin with their first page again.
  const [asked, setAsked] = useState<{ words: string; starts: readonly (number | null)[] }>({
    words,
    starts: [null],
  });
  const starts = asked.words === words ? asked.starts : [null];
  return (
    <div className={classes.results}>
      {starts.map((after, index) => (
        <Page
          key={after ?? 'first'}
          words={words}
          only={only}
          after={after}
          isLast={index === starts.length - 1}
          onMore={(next) => setAsked({ words, starts: [...starts, next] })}
          onOnly={onOnly}
          empty={empty}
        />
      ))}
    </div>
  );
}

interface PageProps extends PagesProps {
  readonly after: number | null;
  readonly isLast: boolean;
  readonly onMore: (next: number) => void;
}

function Page({ words, only, after, isLast, onMore, onOnly, empty }: PageProps) {
  const t = useT();
  const isFirst = after === null;
  const query = useOperationQuery(
    'search.find',
    { words, onlyChild: only, after },
    // While one goes on writing, the hits so far stay.
    { keepPrevious: isFirst },
  );
  const isBeingMade = (query.data?.waiting ?? 0) > 0;
  const { refetch } = query;
  useEffect(() => {
    if (!isBeingMade) return;
    const again = setInterval(() => void refetch(), lookAgainMs);
    return () => clearInterval(again);
  }, [isBeingMade, refetch]);
  return (
    <Loaded query={query}>
      {(found) => {
        const { hits, next, waiting } = found;
        const isNamedOnce = new Set(hits.map(({ childId }) => childId)).size === 1;
        return (
          <>
            {isFirst && (
              <p className={classes.quiet} role="status">
                {next === null
                  ? t('search.count', { count: hits.length })
                  : t('search.newest', { count: hits.length })}
                {waiting > 0 && ` ${t('search.waiting', { count: waiting })}`}
              </p>
            )}
            {hits.length === 0 && isFirst ? (
              <EmptyState drawing="notebook" action={empty}>
                {t('search.none')}
              </EmptyState>
            ) : (
              <ResultPage
                found={found}
                takesFocus={!isFirst}
                onOnly={isNamedOnce && isFirst && next === null ? undefined : onOnly}
              />
            )}
            {isLast && next !== null && (
              <div>
                <Button variant="default" onClick={() => onMore(next)}>
                  {t('search.more')}
                </Button>
              </div>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

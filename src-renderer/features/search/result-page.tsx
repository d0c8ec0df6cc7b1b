import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { ChildId } from '@contract/fields.ts';
import type { OutputOf } from '@contract/index.ts';
import { useT } from '../../i18n/use-t.ts';
import { byChild } from './by-child.ts';
import { Hit } from './search-hit.tsx';
import classes from './search.module.css';

interface ResultPageProps {
  readonly found: OutputOf<'search.find'>;
  /** True for a page that was asked for: its first hit takes the focus that the button had. */
  readonly takesFocus: boolean;
  /** Narrows the search to one child; left out when it is narrowed already. */
  readonly onOnly?: ((childId: ChildId, name: string) => void) | undefined;
}

/** One page of hits, child by child. */
export function ResultPage({ found, takesFocus, onOnly }: ResultPageProps) {
  const t = useT();
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) page.current?.querySelector<HTMLElement>('[data-search-hit]')?.focus();
  }, [takesFocus]);
  return (
    <div ref={page} className={classes.page}>
      {byChild(found.hits).map(({ childId, childName, hits }) => (
        <section key={childId} aria-label={childName}>
          <div className={classes.childHead}>
            <h2 className={classes.child} dir="auto">
              <Link href={`/children/${childId}/summary`}>{childName}</Link>
            </h2>
            {onOnly !== undefined && (
              <Button
                variant="subtle"
                size="compact-md"
                aria-label={t('search.onlyOf', { name: childName })}
                onClick={() => onOnly(childId as ChildId, childName)}
              >
                {t('search.only')}
              </Button>
            )}
          </div>
          <ul className={classes.hits}>
            {hits.map((hit) => (
              <Hit key={`${hit.source} ${hit.recordId}`} hit={hit} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

import { Button, VisuallyHidden } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link, useParams } from 'wouter';
import { writtenEntryKinds } from '@domain/case/log-entry-kind.ts';
import type { WrittenEntryKind } from '@domain/case/log-entry-kind.ts';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { LogStanding } from '../../ui/log-standing.tsx';
import { withCorrections } from '../../ui/log-wording.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useMay } from '../../ui/use-may.ts';
import { ChronologySection } from './chronology-section.tsx';
import { noFilter } from './chronology.ts';
import { CorrectEntryForm } from './correct-entry-form.tsx';
import classes from './log.module.css';
import { ParticipantsPanel } from './participants-panel.tsx';
import { WriteBox } from './write-box.tsx';

/** One form at a time: the view has one strong thing, and a field's address is its own. */
type Doing =
  | { readonly kind: 'writing' }
  | { readonly kind: 'correcting'; readonly entryId: string }
  | { readonly kind: 'adding' };

const writing: Doing = { kind: 'writing' };

/**
 * The shared log of one child: write at the top, who takes part, and the chronology newest first. `log/write/:kind`
 * is the same with the write box on that kind and the focus in it.
 */
export default function LogTab({ childId }: { readonly childId: string }) {
  const { kind: asked } = useParams<{ kind?: string }>();
  const kind = writtenEntryKinds.find((known) => known === asked) ?? null;
  const child = useOperationQuery('child.get', { childId });
  return (
    <Loaded query={child}>
      {(found) => <LogOf key={kind} childId={childId} child={found} askedKind={kind} />}
    </Loaded>
  );
}

interface LogOfProps {
  readonly childId: string;
  readonly child: OutputOf<'child.get'>;
  readonly askedKind: WrittenEntryKind | null;
}

function LogOf({ childId, child, askedKind }: LogOfProps) {
  const t = useT();
  const entries = useOperationQuery('log.entries', { childId });
  const participants = useOperationQuery('log.participants', { childId });
  const may = useMay(child.summary);
  const [doing, setDoing] = useState(writing);
  // The open form comes back with its words after the vault was locked.
  useDraft(askedKind === null ? `logPlace/${childId}` : null, doing, setDoing);
  const [written, setWritten] = useState({ count: 0, words: '' });
  const [filter, setFilter] = useState(noFilter);
  const all = useMemo(() => withCorrections(entries.data?.entries ?? []), [entries.data]);

  if (child.summary.logStatus === 'none') {
    return (
      <>
        <PageHeader title={t('log.title')} />
        <EmptyState
          drawing="notebook"
          action={
            <Button component={Link} href={`/children/${childId}/consent`}>
              {t('log.none.toConsent')}
            </Button>
          }
        >
          {t('log.none')}
        </EmptyState>
      </>
    );
  }
  const isOpen = child.summary.logStatus === 'open' && !child.summary.holderIsElsewhere;
  const mayWrite = isOpen && may('log.write');
  const mayClose =
    (child.summary.logStatus === 'open' || child.summary.logStatus === 'paused') &&
    may('level.decide');
  const stop = () => setDoing(writing);
  return (
    <>
      <PageHeader
        title={t('log.title')}
        actions={
          mayClose ? (
            <Button variant="subtle" component={Link} href={`/children/${childId}/log/close`}>
              {t('log.close.button')}
            </Button>
          ) : undefined
        }
      />
      <div className={classes.tab}>
        <LogStanding childId={childId} child={child.summary} />
        {mayWrite && doing.kind === 'writing' && (
          <WriteBox
            key={written.count}
            takesFocus={askedKind !== null || written.count > 0}
            childId={childId}
            child={child.fields}
            askedKind={askedKind}
            attentions={all.filter(
              ({ entry, wording }) => entry.kind === 'attention' && wording !== '',
            )}
            onWritten={(kind) => {
              const done = t('log.write.done', { kind: t(`entryKind.${kind}`) });
              const words = filter === noFilter ? done : `${done} ${t('log.write.doneFiltered')}`;
              setWritten(({ count }) => ({ count: count + 1, words }));
            }}
          />
        )}
        {mayWrite && doing.kind !== 'writing' && (
          <div>
            <Button variant="default" onClick={stop}>
              {t('log.write.open')}
            </Button>
          </div>
        )}
        <VisuallyHidden role="status">{written.words}</VisuallyHidden>
        <Loaded query={participants}>
          {({ participants: people }) => (
            <ParticipantsPanel
              childId={childId}
              participants={people}
              mayWrite={mayWrite}
              adding={doing.kind === 'adding'}
              onAdd={() => setDoing({ kind: 'adding' })}
              onClose={stop}
            />
          )}
        </Loaded>
        <Loaded query={entries}>
          {() =>
            all.length === 0 ? (
              <EmptyState drawing="notebook">{t('log.empty')}</EmptyState>
            ) : (
              <ChronologySection
                childId={childId}
                entries={all}
                filter={filter}
                onFilter={setFilter}
                correctingId={doing.kind === 'correcting' ? doing.entryId : null}
                onCorrect={
                  mayWrite ? (entryId) => setDoing({ kind: 'correcting', entryId }) : undefined
                }
                correction={(worded) => (
                  <CorrectEntryForm childId={childId} worded={worded} onClose={stop} />
                )}
              />
            )
          }
        </Loaded>
      </div>
    </>
  );
}

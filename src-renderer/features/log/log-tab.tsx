import { Button, Group, VisuallyHidden } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { writtenEntryKinds } from '@domain/case/log-entry-kind.ts';
import type { WrittenEntryKind } from '@domain/case/log-entry-kind.ts';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { DropZone } from '../../ui/drop-zone.tsx';
import { leadToDocuments } from '../../ui/dropped-files.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { LogStanding } from '../../ui/log-standing.tsx';
import { withCorrections } from '../../ui/log-wording.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { PrintLink } from '../../ui/print-link.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useMay } from '../../ui/use-may.ts';
import { ChronologySection } from './chronology-section.tsx';
import { noFilter } from './chronology.ts';
import { CorrectEntryForm } from './correct-entry-form.tsx';
import classes from './log.module.css';
import { LogLifeActions } from './log-life-actions.tsx';
import { LogStory } from './log-story.tsx';
import { PaperPanel } from './paper-panel.tsx';
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
  const paper = useOperationQuery('paper.ofChild', { childId });
  const [, go] = useLocation();
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
            <Group gap="sm" justify="center">
              <Button component={Link} href={`/children/${childId}/consent`}>
                {t('log.none.toConsent')}
              </Button>
              <Button variant="subtle" component={Link} href={`/children/${childId}/log/paper`}>
                {t('paper.keep.button')}
              </Button>
            </Group>
          }
        >
          {t('log.none')}
        </EmptyState>
      </>
    );
  }
  const isOpen = child.summary.logStatus === 'open' && !child.summary.holderIsElsewhere;
  const onPaper = paper.data?.keeping === 'paper' ? paper.data : null;
  const mayTakePart = isOpen && may('log.write');
  const mayWrite = mayTakePart && onPaper === null;
  const stop = () => setDoing(writing);
  return (
    <DropZone
      words={t('documents.dropHere')}
      onFiles={
        mayWrite && may('attachment.write')
          ? (files) => {
              leadToDocuments(childId, files);
              go(`/children/${childId}/documents`);
            }
          : undefined
      }
    >
      <PageHeader
        title={t('log.title')}
        actions={
          <Group gap="xs">
            <PrintLink childId={childId} child={child.summary} document="log" />
            <LogLifeActions childId={childId} child={child.summary} />
          </Group>
        }
      />
      <div className={classes.tab}>
        {/* The panel says the same of a log on paper, and more. */}
        {(onPaper === null || !isOpen) && <LogStanding childId={childId} child={child.summary} />}
        {onPaper !== null && child.summary.logStatus !== 'closed' && (
          <PaperPanel
            childId={childId}
            child={child.summary}
            paper={onPaper}
            mayWrite={mayTakePart}
            mayEnd={isOpen && may('baton.give')}
          />
        )}
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
              child={child.summary}
              participants={people}
              mayWrite={mayTakePart}
              adding={doing.kind === 'adding'}
              onAdd={() => setDoing({ kind: 'adding' })}
              onClose={stop}
            />
          )}
        </Loaded>
        <LogStory childId={childId} />
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
    </DropZone>
  );
}

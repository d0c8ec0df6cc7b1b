import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import type { MeasureView } from '@contract/measure.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { firstWords } from '../../ui/first-words.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { LogStanding } from '../../ui/log-standing.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useMay } from '../../ui/use-may.ts';
import classes from './measures.module.css';

/** One measure among those of its log, and what the person who is on may do with it now. */
export interface FoundMeasure {
  readonly childId: string;
  readonly child: OutputOf<'child.get'>;
  readonly view: MeasureView;
  readonly all: readonly MeasureView[];
  readonly mayWrite: boolean;
  readonly mayEvaluate: boolean;
}

interface MeasureFrameProps {
  readonly childId: string;
  /** What is done here; left out where the page is about the measure itself and is called what it is called. */
  readonly title?: string;
  readonly children: (found: FoundMeasure) => ReactNode;
}

/** The page of one measure: its heading, the way back, and why nothing can be written when that is so. */
export function MeasureFrame({ childId, title, children }: MeasureFrameProps) {
  const t = useT();
  const { measureId } = useParams<{ measureId: string }>();
  const child = useOperationQuery('child.get', { childId });
  const measures = useOperationQuery('measure.list', { childId });
  const named = measures.data?.measures.find(({ id }) => id === measureId)?.measure.what;
  return (
    <>
      <PageHeader
        title={title ?? (named === undefined ? t('measures.one.title') : measureTitle(named))}
        back={{ place: `/children/${childId}/measures`, label: t('measures.back') }}
      />
      <div className={classes.page}>
        <Loaded query={child}>
          {(found) => (
            <Loaded query={measures}>
              {({ measures: all }) => {
                const view = all.find(({ id }) => id === measureId);
                return view === undefined ? (
                  <p>{t('measures.notFound')}</p>
                ) : (
                  <Found key={measureId} childId={childId} child={found} view={view} all={all}>
                    {children}
                  </Found>
                );
              }}
            </Loaded>
          )}
        </Loaded>
      </div>
    </>
  );
}

/** What a measure is called where there is room for one heading. */
export function measureTitle(what: string): string {
  return firstWords(what, 90);
}

interface FoundProps extends Pick<FoundMeasure, 'childId' | 'child' | 'view' | 'all'> {
  readonly children: MeasureFrameProps['children'];
}

function Found({ children, ...found }: FoundProps) {
  const { summary } = found.child;
  const may = useMay(summary);
  const isOpen = summary.logStatus === 'open' && !summary.holderIsElsewhere;
  return (
    <>
      <LogStanding childId={found.childId} child={summary} />
      {children({
        ...found,
        mayWrite: isOpen && may('measure.write'),
        mayEvaluate: isOpen && may('measure.evaluate'),
      })}
    </>
  );
}

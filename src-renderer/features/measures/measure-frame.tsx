import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import type { MeasureView } from '@contract/measure.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
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
  readonly title: string;
  readonly children: (found: FoundMeasure) => ReactNode;
}

/** The page of one measure: its heading, the way back, and why nothing can be written when that is so. */
export function MeasureFrame({ childId, title, children }: MeasureFrameProps) {
  const t = useT();
  const { measureId } = useParams<{ measureId: string }>();
  const child = useOperationQuery('child.get', { childId });
  const measures = useOperationQuery('measure.list', { childId });
  return (
    <>
      <PageHeader title={title} />
      <div className={classes.page}>
        <Anchor component={Link} href={`/children/${childId}/measures`}>
          {t('measures.back')}
        </Anchor>
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

import { Anchor, Button } from '@mantine/core';
import { Link } from 'wouter';
import { hasLine } from '@domain/measure/line-of-measure.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DueBadge } from '../../ui/due-badge.tsx';
import { LargeEffectLine } from '../../ui/effect-line.tsx';
import { MeasureFrame, measureTitle } from './measure-frame.tsx';
import type { FoundMeasure } from './measure-frame.tsx';
import { MeasureHistoryList } from './measure-history-list.tsx';
import { lineOfChain } from '@domain/measure/line-of-measure.ts';
import { chainTo } from '@domain/measure/measure-chain.ts';
import { Responsible } from './measure-table.tsx';
import classes from './measures.module.css';

/** One measure: what it is, how it has gone on the line, and everything that has happened to it. */
export default function MeasurePage({ childId }: { readonly childId: string }) {
  return <MeasureFrame childId={childId}>{(found) => <Measure {...found} />}</MeasureFrame>;
}

function Measure({ childId, view, all, mayWrite, mayEvaluate }: FoundMeasure) {
  const t = useT();
  const dates = useDates();
  const { id, measure, status } = view;
  const isActive = status === 'active';
  const place = `/children/${childId}/measures/${id}`;
  const chain = chainTo(view, all);
  const line = lineOfChain(view, all);
  const successor = all.find(({ replacesId }) => replacesId === id);
  return (
    <>
      <section className={classes.sheet} aria-label={t('measures.one.title')}>
        {measureTitle(measure.what) !== measure.what && (
          <p className={classes.endedWhat}>{measure.what}</p>
        )}
        <dl className={classes.facts}>
          <div>
            <dt>{t('measures.column.arena')}</dt>
            <dd>{t(`arena.${measure.arena}`)}</dd>
          </div>
          <div>
            <dt>{t('measures.column.responsible')}</dt>
            <dd className={classes.who}>
              <Responsible name={measure.responsible} />
              {isActive && mayWrite && (
                <Anchor component={Link} href={`${place}/responsible`} className={classes.small}>
                  {measure.responsible === ''
                    ? t('measures.responsible.find')
                    : t('measures.responsible.changeLong')}
                </Anchor>
              )}
            </dd>
          </div>
          <div>
            <dt>{t('measures.terms.startsOn')}</dt>
            <dd>{dates.table(measure.startsOn)}</dd>
          </div>
          <div>
            <dt>{isActive ? t('measures.column.evaluateOn') : t('measures.one.status')}</dt>
            <dd className={classes.dueFact}>
              {isActive ? (
                <>
                  {dates.table(measure.evaluateOn)} <DueBadge dueOn={measure.evaluateOn} />
                </>
              ) : (
                t(`measureStatus.${status}`)
              )}
            </dd>
          </div>
        </dl>
        {successor !== undefined && (
          <p className={classes.links}>
            <Anchor component={Link} href={`/children/${childId}/measures/${successor.id}`}>
              {t('measures.one.became', { what: successor.measure.what })}
            </Anchor>
          </p>
        )}
        {isActive && mayEvaluate && (
          <div>
            <Button component={Link} href={`${place}/evaluate`}>
              {t('measures.evaluate.button')}
            </Button>
          </div>
        )}
      </section>
      <section className={classes.sheet} aria-labelledby="measure-line">
        <h2 id="measure-line" className={classes.sheetTitle}>
          {t('measures.line.title')}
        </h2>
        {hasLine(line) ? (
          <LargeEffectLine line={line} />
        ) : (
          <p className={classes.none}>{t('measures.line.none')}</p>
        )}
      </section>
      <section className={classes.sheet} aria-labelledby="measure-history">
        <h2 id="measure-history" className={classes.sheetTitle}>
          {t('measures.one.history')}
        </h2>
        <MeasureHistoryList chain={chain} />
      </section>
    </>
  );
}

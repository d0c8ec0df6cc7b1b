import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { hasLine } from '@domain/measure/line-of-measure.ts';
import type { MeasureView } from '@contract/measure.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { SmallEffectLine } from '../../ui/effect-line.tsx';
import { firstWords } from '../../ui/first-words.ts';
import { Fold } from '../../ui/fold.tsx';
import { lineOfChain } from '@domain/measure/line-of-measure.ts';
import type { PlanContext } from './measure-table.tsx';
import classes from './measures.module.css';
import type { TriedBefore } from './tried-before.ts';
import { useMeasureWords } from '../../ui/evaluation/use-measure-words.ts';

const shownAtOnce = 4;

interface TriedBeforeSectionProps {
  readonly plan: PlanContext;
  readonly tried: readonly TriedBefore[];
}

/** What was tried before and how it went, so that nobody repeats what did not help and the family tells it once. */
export function TriedBeforeSection({ plan, tried }: TriedBeforeSectionProps) {
  const t = useT();
  if (tried.length === 0 && !plan.mayWrite) return null;
  const rest = tried.slice(shownAtOnce);
  const list = (items: readonly TriedBefore[]) => (
    <ul className={classes.tried}>
      {items.map((item) => (
        <li key={item.key}>
          {item.kind === 'told' ? (
            <Told item={item} />
          ) : (
            <Ended plan={plan} view={item.view} successor={item.successor} />
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <section className={classes.attention} aria-labelledby="tried-before">
      <div>
        <h2 id="tried-before" className={classes.attentionTitle}>
          {t('measures.tried.title')}
        </h2>
        <p className={classes.quiet}>
          {tried.length === 0 ? t('measures.tried.none') : t('measures.tried.lead')}
        </p>
      </div>
      {tried.length > 0 && list(tried.slice(0, shownAtOnce))}
      {rest.length > 0 && (
        <Fold title={t('measures.tried.more', { count: rest.length })}>{list(rest)}</Fold>
      )}
      {plan.mayWrite && (
        <p className={classes.links}>
          <Anchor component={Link} href={`/children/${plan.childId}/log/write/triedBefore`}>
            {t('measures.tried.write')}
          </Anchor>
        </p>
      )}
    </section>
  );
}

function Told({ item }: { readonly item: Extract<TriedBefore, { kind: 'told' }> }) {
  const t = useT();
  const dates = useDates();
  const { entry, wording } = item.worded;
  return (
    <>
      <p className={classes.endedWhat}>{wording}</p>
      <p className={classes.quiet}>
        {t('measures.tried.toldBy', { name: entry.byName, date: dates.table(entry.happenedOn) })}
      </p>
    </>
  );
}

interface EndedProps {
  readonly plan: PlanContext;
  readonly view: MeasureView;
  readonly successor: MeasureView | null;
}

function Ended({ plan, view, successor }: EndedProps) {
  const t = useT();
  const dates = useDates();
  const words = useMeasureWords();
  const { id, measure, evaluations } = view;
  const latest = evaluations.at(-1);
  const line = lineOfChain(view, plan.all);
  return (
    <>
      <Anchor
        component={Link}
        href={`/children/${plan.childId}/measures/${id}`}
        className={classes.what}
      >
        {measure.what}
      </Anchor>
      <p className={classes.quiet}>
        {t('measures.tried.where', {
          arena: t(`arena.${measure.arena}`),
          date: dates.table(measure.startsOn),
        })}
      </p>
      <p className={classes.endedWhat}>
        {latest === undefined ? t('measures.tried.notEvaluated') : words.evaluation(latest)}
      </p>
      {latest !== undefined && latest.comment !== '' && (
        <q className={classes.comment}>{t('common.quote', { words: latest.comment })}</q>
      )}
      {successor !== null && (
        <p className={classes.endedWhat}>
          {t('measures.tried.became', { what: firstWords(successor.measure.what) })}
        </p>
      )}
      {hasLine(line) && <SmallEffectLine line={line} />}
    </>
  );
}

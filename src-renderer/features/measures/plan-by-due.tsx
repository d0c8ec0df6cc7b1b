import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { byDue } from './by-due.ts';
import { MeasureTable } from './measure-table.tsx';
import type { PlanContext } from './measure-table.tsx';
import classes from './measures.module.css';

/** What is to be evaluated, what has passed first. */
export function PlanByDue({ plan }: { readonly plan: PlanContext }) {
  const t = useT();
  const { today } = useDates();
  const groups = byDue(
    plan.all.filter(({ status }) => status === 'active'),
    today,
  );
  return groups.map(({ group, measures }) => (
    <section key={group} className={classes.goal} aria-label={t(`measures.byDue.${group}`)}>
      <h2 className={classes.dueTitle} data-group={group}>
        {t(`measures.byDue.${group}`)}
      </h2>
      <MeasureTable
        plan={plan}
        measures={measures}
        caption={t('measures.byDue.table', { group: t(`measures.byDue.${group}`) })}
        under="due"
      />
    </section>
  ));
}

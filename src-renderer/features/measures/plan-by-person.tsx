import { useT } from '../../i18n/use-t.ts';
import { PersonBadge } from '../../ui/person-badge.tsx';
import { byPerson } from './by-person.ts';
import { MeasureTable, Responsible } from './measure-table.tsx';
import type { PlanContext } from './measure-table.tsx';
import classes from './measures.module.css';

/** Who does what; what nobody has taken on comes first. */
export function PlanByPerson({ plan }: { readonly plan: PlanContext }) {
  const t = useT();
  const groups = byPerson(plan.all.filter(({ status }) => status === 'active'));
  return groups.map(({ name, measures }) => (
    <section key={name} className={classes.goal} aria-label={name || t('measures.nobodyYet')}>
      <h2 className={classes.personTitle}>
        {name === '' ? <Responsible name={name} /> : <PersonBadge name={name} />}
      </h2>
      <MeasureTable
        plan={plan}
        measures={measures}
        caption={
          name === '' ? t('measures.byPerson.tableNobody') : t('measures.byPerson.table', { name })
        }
        under={name === '' ? 'due' : 'person'}
      />
    </section>
  ));
}

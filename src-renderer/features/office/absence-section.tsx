import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { FormSection } from '../../ui/form-section.tsx';
import classes from './office.module.css';

/** Who is away today, and the way to say that one will be. */
export function AbsenceSection() {
  const t = useT();
  const dates = useDates();
  const { data } = useOperationQuery('absence.list', {});
  const away = (data?.absences ?? []).filter(({ from }) => from <= dates.today);
  return (
    <FormSection title={t('absence.title')} lead={t('absence.lead')}>
      {away.length > 0 && (
        <ul className={classes.steps}>
          {away.map(({ id, name, to }) => (
            <li key={id}>{t('absence.awayUntil', { name, date: dates.near(to) })}</li>
          ))}
        </ul>
      )}
      <div>
        <Anchor component={Link} href="/office/absence">
          {t('absence.open')}
        </Anchor>
      </div>
    </FormSection>
  );
}

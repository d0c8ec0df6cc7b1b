import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import classes from './absence.module.css';
import { AbsenceCard } from './absence-card.tsx';
import { RecordAbsence } from './record-absence.tsx';

/** «Fravær»: who is away when, whose children that concerns, and who stands in. Why is not asked. */
export default function AbsencePage() {
  const t = useT();
  const list = useOperationQuery('absence.list', {});
  return (
    <>
      <PageHeader
        title={t('absence.title')}
        back={{ place: '/office', label: t('office.back') }}
        lead={t('absence.lead')}
      />
      <div className={classes.page}>
        <RecordAbsence />
        <Loaded query={list}>
          {({ absences }) =>
            absences.length === 0 ? (
              <EmptyState drawing="baton">{t('absence.none')}</EmptyState>
            ) : (
              absences.map((absence) => <AbsenceCard key={absence.id} absence={absence} />)
            )
          }
        </Loaded>
      </div>
    </>
  );
}

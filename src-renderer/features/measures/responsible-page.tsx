import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link, useLocation } from 'wouter';
import { useT } from '../../i18n/use-t.ts';
import { LongTextField } from '../../ui/fields.tsx';
import { responsibleInput } from '../../ui/measure-terms-fields.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { ResponsibleField } from '../../ui/responsible-field.tsx';
import type { ResponsibleDraft } from '../../ui/responsible-field.tsx';
import { unanswered } from '../../ui/unanswered.ts';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { usePeopleOfLog } from '../../ui/use-people-of-log.ts';
import { MeasureFrame } from './measure-frame.tsx';
import type { FoundMeasure } from './measure-frame.tsx';
import { basisOf } from '../../ui/evaluation/measure-history.ts';
import type { MeasureBasis } from '../../ui/evaluation/measure-history.ts';
import { Responsible } from './measure-table.tsx';
import classes from './measures.module.css';
import { StaleMeasure } from '../../ui/evaluation/stale-measure.tsx';

interface Reassigning extends ResponsibleDraft {
  readonly basis: MeasureBasis;
  readonly reason: string;
}

/** Where a measure gets somebody else to answer for it, or nobody for now. */
export default function ResponsiblePage({ childId }: { readonly childId: string }) {
  const t = useT();
  return (
    <MeasureFrame childId={childId} title={t('measures.responsible.title')}>
      {(found) => (
        <>
          <div className={classes.about}>
            <h2 className={classes.attentionTitle}>{found.view.measure.what}</h2>
            <p className={classes.who}>
              <span className={classes.quiet}>{t('measures.responsible.now')}</span>{' '}
              <Responsible name={found.view.measure.responsible} />
            </p>
          </div>
          {found.view.status !== 'active' && (
            <p className={classes.notice}>{t('measures.responsible.ended')}</p>
          )}
          {found.view.status === 'active' && found.mayWrite && <ResponsibleForm {...found} />}
        </>
      )}
    </MeasureFrame>
  );
}

function ResponsibleForm({ childId, view }: FoundMeasure) {
  const t = useT();
  const [, navigate] = useLocation();
  const people = usePeopleOfLog(childId);
  const initial: Reassigning = { basis: basisOf(view), responsible: '', reason: '' };
  const form = useOperationForm('measure.changeResponsible', {
    initial,
    toInput: ({ basis, reason, ...draft }) => ({
      childId,
      measureId: view.id,
      revision: basis.revision,
      responsible: responsibleInput(draft),
      reason: reason.trim() || unanswered,
    }),
    mend: {
      responsible: t('measures.mend.responsible'),
      reason: t('measures.mend.reason'),
    },
    draftKey: `responsible/${childId}/${view.id}`,
    onDone: () => {
      notifications.show({ message: t('measures.responsible.done') });
      navigate(`/children/${childId}/measures`);
    },
  });
  const { values, set, setValues } = form;
  return (
    <StaleMeasure
      form={form}
      view={view}
      basis={values.basis}
      onStand={(basis) => set('basis', basis)}
    >
      <div className={classes.sheet}>
        <OperationFormView
          form={form}
          submitLabel={t('measures.responsible.submit')}
          secondary={
            <Button variant="subtle" component={Link} href={`/children/${childId}/measures`}>
              {t('measures.leave')}
            </Button>
          }
        >
          <ResponsibleField
            path="responsible"
            value={values}
            onChange={(draft) => setValues((now) => ({ ...now, ...draft }))}
            people={people.filter((name) => name !== view.measure.responsible)}
          />
          <LongTextField
            path="reason"
            label={t('measures.responsible.reason')}
            help={t('measures.responsible.reasonHelp')}
            minRows={2}
            value={values.reason}
            onChange={(reason) => set('reason', reason)}
          />
        </OperationFormView>
      </div>
    </StaleMeasure>
  );
}

import { identifyingWords } from '@domain/talk/identifying-words.ts';
import type { TalkKind } from '@domain/talk/talk-terms.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FieldRow } from '../../ui/field-row.tsx';
import { CheckField, LongTextField, TextField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './talk.module.css';

interface Talking {
  readonly heldOn: LocalDate | null;
  readonly present: string;
  readonly summary: string;
  readonly agreed: string;
  readonly isAnonymous: boolean;
}

interface TalkFormProps {
  readonly childId: string;
  readonly kind: TalkKind;
  /** The child and the guardians: an anonymous discussion names none of them. */
  readonly names: readonly string[];
  readonly onKept: () => void;
}

/** What was said in a talk, and what was agreed. */
export function TalkForm({ childId, kind, names, onKept }: TalkFormProps) {
  const t = useT();
  const { today } = useDates();
  const initial: Talking = {
    heldOn: today,
    present: '',
    summary: '',
    agreed: '',
    isAnonymous: kind === 'adviser',
  };
  const form = useOperationForm('talk.record', {
    initial,
    draftKey: `talk/${childId}/${kind}`,
    toInput: ({ heldOn, ...values }: Talking) => ({
      childId,
      talk: { ...values, kind, heldOn: heldOn ?? '' },
    }),
    check: ({ heldOn }) =>
      heldOn !== null && heldOn > today
        ? [{ path: 'talk.heldOn', message: t('talk.mend.heldOn') }]
        : [],
    mend: { 'talk.summary': t('talk.mend.summary') },
    onDone: onKept,
  });
  const { values, set } = form;
  const telling =
    kind === 'adviser' && values.isAnonymous
      ? identifyingWords(`${values.summary} ${values.agreed}`, names)
      : [];

  return (
    <OperationFormView form={form} submitLabel={t('talk.keep')}>
      <FormSection title={t(`talk.kind.${kind}`)}>
        {kind === 'adviser' && (
          <CheckField
            path="talk.isAnonymous"
            label={t('talk.isAnonymous')}
            help={t('talk.isAnonymous.help')}
            value={values.isAnonymous}
            onChange={(isAnonymous) => set('isAnonymous', isAnonymous)}
          />
        )}
        <FieldRow>
          <DateField
            path="talk.heldOn"
            label={t('talk.heldOn')}
            value={values.heldOn}
            onChange={(day) => set('heldOn', day)}
            required
          />
          <TextField
            path="talk.present"
            label={t(`talk.present.${kind}`)}
            value={values.present}
            onChange={(text) => set('present', text)}
            maxLength={200}
          />
        </FieldRow>
        <LongTextField
          path="talk.summary"
          label={t(`talk.summary.${kind}`)}
          help={t(`talk.summaryHelp.${kind}`)}
          minRows={5}
          value={values.summary}
          onChange={(text) => set('summary', text)}
          required
        />
        <LongTextField
          path="talk.agreed"
          label={t('talk.agreed')}
          help={t('talk.agreed.help')}
          value={values.agreed}
          onChange={(text) => set('agreed', text)}
        />
        <div aria-live="polite" className={classes.status}>
          {telling.length > 0 && (
            <p className={classes.telling}>{t('talk.tellsWho', { words: telling.join(', ') })}</p>
          )}
        </div>
      </FormSection>
    </OperationFormView>
  );
}

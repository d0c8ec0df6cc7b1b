import { Button, Group } from '@mantine/core';
import { Link } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import { readPaperCode } from '@domain/paper/paper-code.ts';
import { familyAnswers } from '@domain/paper/keep-on-paper.ts';
import type { FamilyAnswer } from '@domain/paper/keep-on-paper.ts';
import type { LogOrigin } from '@domain/case/log-status-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { ChoiceCards } from '../../ui/choice-cards.tsx';
import { LongTextField, ManyField, SelectField, TextField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { NotTheRole } from '../../ui/not-the-role.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { OriginField } from '../../ui/origin-field.tsx';
import { unanswered } from '../../ui/unanswered.ts';
import { useColleagueChoices, useColleagues } from '../../ui/use-colleagues.ts';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import classes from './paper.module.css';

interface Values {
  readonly code: string;
  readonly answer: FamilyAnswer | null;
  readonly guardians: readonly string[];
  readonly other: string;
  readonly holderUserId: string;
  readonly origin: LogOrigin | null;
  readonly reason: string;
}

interface KeepOnPaperFormProps {
  readonly child: OutputOf<'child.get'>;
  /** Printed for this child, and not in use yet. */
  readonly printedCodes: readonly string[];
  readonly onKept: () => void;
}

/** The code on the paper, what the family has answered, and who has the baton. */
export function KeepOnPaperForm({ child, printedCodes, onKept }: KeepOnPaperFormProps) {
  const t = useT();
  const holders = useColleagueChoices(useColleagues() ?? []);
  const { logStatus } = child.summary;
  const opens = logStatus === 'none' || logStatus === 'closed';
  const initial: Values = {
    code: printedCodes[0] ?? '',
    answer: null,
    guardians: [],
    other: '',
    holderUserId: '',
    origin: null,
    reason: '',
  };
  const form = useOperationForm('paper.keep', {
    initial,
    toInput: ({ code, answer, guardians, other, holderUserId, origin, reason }) => ({
      childId: child.id,
      code,
      answer: answer as FamilyAnswer,
      answeredBy: [...guardians, other].filter((name) => name.trim() !== ''),
      holderUserId: opens ? holderUserId : null,
      origin: opens ? (origin ?? unanswered) : null,
      reason,
    }),
    mend: {
      code: t('paper.mend.code'),
      answer: t('paper.mend.answer'),
      answeredBy: t('paper.mend.answeredBy'),
      holderUserId: t('paper.mend.holder'),
      origin: t('log.mend.origin'),
    },
    check: ({ code, guardians, other }) => [
      ...(code.trim() !== '' && !readPaperCode(code).ok
        ? [{ path: 'code', message: t('error.paperCodeInvalid') }]
        : []),
      ...(guardians.length === 0 && other.trim() === ''
        ? [{ path: 'answeredBy', message: t('paper.mend.answeredBy') }]
        : []),
    ],
    draftKey: `paperKeeping/${child.id}`,
    onDone: onKept,
  });
  const { values, set } = form;
  const unused = printedCodes.filter((code) => code !== values.code);
  return (
    <OperationFormView form={form} submitLabel={t('paper.keep.submit')}>
      <FormSection title={t('paper.keep.family')} lead={t('paper.keep.familyLead')} warm>
        <ChoiceCards
          path="answer"
          label={t('paper.keep.answer')}
          value={values.answer}
          onChange={(answer) => set('answer', answer)}
          cards={familyAnswers.map((value) => ({
            value,
            title: t(`paper.keep.answer.${value}`),
            detail: t(`paper.keep.answer.${value}.detail`),
          }))}
          columns={2}
        />
        {child.fields.guardians.length > 0 && (
          <ManyField
            path="answeredBy"
            label={t('paper.keep.answeredBy')}
            value={values.guardians}
            onChange={(guardians) => set('guardians', guardians)}
            choices={child.fields.guardians.map(({ name }) => ({ value: name, label: name }))}
          />
        )}
        <TextField
          path={child.fields.guardians.length > 0 ? 'other' : 'answeredBy'}
          label={t('paper.keep.other')}
          value={values.other}
          onChange={(other) => set('other', other)}
          maxLength={120}
        />
        <LongTextField
          path="reason"
          label={t('paper.keep.reason')}
          help={t('paper.keep.reasonHelp')}
          minRows={2}
          value={values.reason}
          onChange={(reason) => set('reason', reason)}
        />
      </FormSection>
      <FormSection title={t('paper.keep.paper')} lead={t('paper.keep.paperLead')}>
        <TextField
          path="code"
          label={t('paper.keep.code')}
          help={t('paper.keep.codeHelp')}
          value={values.code}
          onChange={(code) => set('code', code)}
          maxLength={20}
        />
        <Group gap="sm">
          {unused.slice(0, 3).map((code) => (
            <Button key={code} variant="default" onClick={() => set('code', code)}>
              {t('paper.keep.useCode', { code })}
            </Button>
          ))}
          <Button variant="subtle" component={Link} href={`/children/${child.id}/print/blank`}>
            {t('paper.keep.print')}
          </Button>
        </Group>
      </FormSection>
      {opens && (
        <FormSection title={t('paper.keep.holder')} lead={t('paper.keep.holderLead')}>
          <OriginField value={values.origin} onChange={(origin) => set('origin', origin)} />
          <SelectField
            path="holderUserId"
            label={t('consent.open.holder')}
            value={values.holderUserId}
            onChange={(holderUserId) => set('holderUserId', holderUserId)}
            choices={holders}
          />
          <NotTheRole />
        </FormSection>
      )}
      <p className={classes.quiet}>{t('paper.keep.means')}</p>
    </OperationFormView>
  );
}

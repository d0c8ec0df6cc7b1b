import { TextInput } from '@mantine/core';
import { policyFaults } from '@domain/deadline/policy-faults.ts';
import type { PolicyFault } from '@domain/deadline/policy-faults.ts';
import { policyGroups, policyNumbers } from '@domain/deadline/policy-numbers.ts';
import type { PolicyGroup, PolicyNumber } from '@domain/deadline/policy-numbers.ts';
import type { LevelPolicy } from '@domain/deadline/policy.ts';
import { useT } from '../../i18n/use-t.ts';
import { ChoiceField, LongTextField } from '../../ui/fields.tsx';
import { useField } from '../../ui/form-problems.ts';
import type { FormProblem } from '../../ui/form-problems.ts';
import { FormSection } from '../../ui/form-section.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import {
  allNumbers,
  changedNumbers,
  firstFaults,
  readPolicy,
  typedPolicy,
} from './policy-values.ts';
import type { TypedPolicy } from './policy-values.ts';
import classes from './policy.module.css';
import { unitOf, useNumberWords } from './use-number-words.ts';

const groups = Object.keys(policyGroups) as readonly PolicyGroup[];

interface Changing {
  readonly typed: TypedPolicy;
  readonly reason: string;
}

interface PolicyFormProps {
  readonly policy: LevelPolicy;
  readonly version: number;
  readonly onKept: () => void;
}

/** Every number with its meaning, its source and its limits; what is changed is said before it is kept. */
export function PolicyForm({ policy, version, onKept }: PolicyFormProps) {
  const t = useT();
  const problemOf = useProblemWords();
  const initial: Changing = { typed: typedPolicy(policy), reason: '' };
  const form = useOperationForm('policy.change', {
    initial,
    draftKey: `policy/${version}`,
    toInput: ({ typed, reason }) => ({ policy: readPolicy(typed), reason, basedOn: version }),
    check: ({ typed }) => firstFaults(policyFaults(readPolicy(typed))).map(problemOf),
    mend: { reason: t('policy.mend.reason') },
    onDone: onKept,
  });
  const { values, set } = form;
  const type = (number: PolicyNumber, text: string) =>
    set('typed', { ...values.typed, [number]: text });

  return (
    <OperationFormView form={form} submitLabel={t('policy.keep')}>
      {groups.map((group) => (
        <FormSection key={group} title={t(`policy.group.${group}`)}>
          {policyGroups[group].map((number) =>
            number === 'logRequiredFromLevel' ? (
              <ChoiceField
                key={number}
                path={`policy.${number}`}
                label={t(`policy.number.${number}`)}
                help={<Meaning number={number} />}
                value={values.typed[number] === '2' ? '2' : '1'}
                onChange={(level) => type(number, level ?? '1')}
                choices={(['1', '2'] as const).map((level) => ({
                  value: level,
                  label: t(`policy.logFrom.${level}`),
                }))}
              />
            ) : (
              <NumberField
                key={number}
                number={number}
                value={values.typed[number]}
                onChange={(text) => type(number, text)}
              />
            ),
          )}
        </FormSection>
      ))}
      <FormSection title={t('policy.reason.title')}>
        <Changes before={policy} typed={values.typed} />
        <LongTextField
          path="reason"
          label={t('policy.reason')}
          help={t('policy.reason.help')}
          value={values.reason}
          onChange={(reason) => set('reason', reason)}
          required
        />
      </FormSection>
    </OperationFormView>
  );
}

function useProblemWords(): (fault: PolicyFault) => FormProblem {
  const t = useT();
  return (fault) => {
    const { number } = fault;
    const { min, max } = policyNumbers[number];
    const message =
      fault.fault === 'aboveOther'
        ? t('policy.mend.aboveOther', { other: t(`policy.number.${fault.other}`) })
        : t('policy.mend.range', { min, max });
    return {
      path: `policy.${number}`,
      message,
      summary: t('common.errorSummary.named', { label: t(`policy.number.${number}`), message }),
    };
  };
}

interface NumberFieldProps {
  readonly number: PolicyNumber;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function NumberField({ number, value, onChange }: NumberFieldProps) {
  const t = useT();
  const field = useField(`policy.${number}`);
  return (
    <TextInput
      {...field}
      classNames={{
        root: classes.number,
        label: classes.numberLabel,
        description: classes.numberMeans,
        wrapper: classes.numberInput,
        error: classes.numberError,
      }}
      label={t(`policy.number.${number}`)}
      description={<Meaning number={number} />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      inputMode="numeric"
      maxLength={4}
      autoComplete="off"
      rightSection={<span className={classes.unit}>{t(`policy.unitShort.${unitOf(number)}`)}</span>}
      rightSectionWidth={56}
    />
  );
}

/** What the number means, how far it can go, and where it comes from. */
function Meaning({ number }: { readonly number: PolicyNumber }) {
  const t = useT();
  const { min, max, source } = policyNumbers[number];
  return (
    <>
      {t(`policy.means.${number}`)}{' '}
      {number !== 'logRequiredFromLevel' && t('policy.limits', { min, max })}{' '}
      {t(`policy.source.${source}`)}
    </>
  );
}

/** What the change would be, in words, while it is made. */
function Changes({ before, typed }: { readonly before: LevelPolicy; readonly typed: TypedPolicy }) {
  const t = useT();
  const numberWords = useNumberWords();
  const after = readPolicy(typed);
  const changed = changedNumbers(before, after).filter((number) => Number.isInteger(after[number]));
  return (
    <div aria-live="polite">
      {changed.length === 0 ? (
        <p className={classes.quiet}>{t('policy.noChange')}</p>
      ) : (
        <ul className={classes.list}>
          {allNumbers
            .filter((number) => changed.includes(number))
            .map((number) => (
              <li key={number}>
                {t('policy.fromTo', {
                  number: t(`policy.number.${number}`),
                  from: numberWords(number, before[number]),
                  to: numberWords(number, after[number]),
                })}{' '}
                {t(`policy.effect.${policyNumbers[number].effect}`)}
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}

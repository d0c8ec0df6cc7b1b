import { policyGroups, policyNumbers } from '@domain/deadline/policy-numbers.ts';
import type { PolicyGroup } from '@domain/deadline/policy-numbers.ts';
import type { LevelPolicy } from '@domain/deadline/policy.ts';
import { useT } from '../../i18n/use-t.ts';
import { FormSection } from '../../ui/form-section.tsx';
import classes from './policy.module.css';
import { useNumberWords } from './use-number-words.ts';

const groups = Object.keys(policyGroups) as readonly PolicyGroup[];

/** The numbers as they are, for those who may not change them. */
export function PolicyTable({ policy }: { readonly policy: LevelPolicy }) {
  const t = useT();
  const numberWords = useNumberWords();
  return (
    <>
      {groups.map((group) => (
        <FormSection key={group} title={t(`policy.group.${group}`)}>
          <dl className={classes.facts}>
            {policyGroups[group].map((number) => (
              <div key={number}>
                <dt>
                  {t(`policy.number.${number}`)}:{' '}
                  <strong>{numberWords(number, policy[number])}</strong>
                </dt>
                <dd className={classes.quiet}>
                  {t(`policy.means.${number}`)} {t(`policy.source.${policyNumbers[number].source}`)}
                </dd>
              </div>
            ))}
          </dl>
        </FormSection>
      ))}
    </>
  );
}

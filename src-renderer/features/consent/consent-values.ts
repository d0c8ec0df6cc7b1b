import type { ConsentFields } from '@contract/consent.ts';
import type { GdprBasis } from '@domain/consent/consent-terms.ts';
import { isLocalDate } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { FormProblem } from '../../ui/form-problems.ts';

/** The five things that must be told before the family answers (Tynset; Oppdal). */
export const toldThings = ['voluntary', 'purpose', 'insight', 'withdrawal', 'keeper'] as const;
export type ToldThing = (typeof toldThings)[number];

/** What stands in the form. */
export interface ConsentValues {
  readonly answer: 'yes' | 'no' | null;
  /** Guardians that were ticked, by name. */
  readonly guardians: readonly string[];
  readonly other: string;
  readonly ownConsent: boolean;
  readonly purposes: ConsentFields['purposes'];
  readonly services: ConsentFields['services'];
  readonly kinds: ConsentFields['kinds'];
  readonly excluded: string;
  readonly manner: ConsentFields['manner'] | null;
  readonly interpreterLanguage: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly told: readonly ToldThing[];
  readonly childsOpinion: string;
  readonly gdprBasis: GdprBasis | null;
}

/** Nothing is ticked beforehand: a yes is something the family says. */
export function emptyConsent(today: LocalDate, gdprBasis: GdprBasis | null): ConsentValues {
  return {
    answer: null,
    guardians: [],
    other: '',
    ownConsent: false,
    purposes: [],
    services: [],
    kinds: [],
    excluded: '',
    manner: null,
    interpreterLanguage: '',
    from: today,
    to: null,
    told: [],
    childsOpinion: '',
    gdprBasis: gdprBasis ?? 'publicTask',
  };
}

/** Everybody who answered, by name; the young person is one of them when they answered themselves. */
export function answerers(values: ConsentValues, childName: string): readonly string[] {
  const names = [...values.guardians, values.other.trim(), values.ownConsent ? childName : ''];
  return [...new Set(names.filter((name) => name !== ''))];
}

/** The input of `consent.record`, as far as it has been filled in; the schema says what is missing. */
export function consentInput(values: ConsentValues, childId: string, childName: string) {
  return {
    childId,
    gdprBasis: values.gdprBasis ?? 'publicTask',
    consent: {
      givenBy: [...answerers(values, childName)],
      ownConsent: values.ownConsent,
      purposes: [...values.purposes],
      services: [...values.services],
      kinds: [...values.kinds],
      excluded: values.excluded,
      // A form without it never comes this far: `consentProblems` has stopped it.
      manner: values.manner ?? 'oral',
      interpreterLanguage: values.interpreterLanguage,
      from: values.from ?? '',
      to: values.to,
      informedOf: {
        voluntary: values.told.includes('voluntary'),
        purpose: values.told.includes('purpose'),
        insight: values.told.includes('insight'),
        withdrawal: values.told.includes('withdrawal'),
        keeper: values.told.includes('keeper'),
      },
      childsOpinion: values.childsOpinion,
      refused: values.answer === 'no',
    },
  };
}

/**
 * What the schema cannot say. A yes names purposes, services and kinds and rests on all five things being told;
 * a no may concern everything, so its lists may be empty.
 */
export function consentProblems(
  values: ConsentValues,
  childName: string,
  t: Translate,
): readonly FormProblem[] {
  const problems: FormProblem[] = [];
  const add = (path: string, message: string) => problems.push({ path, message });
  if (values.answer === null) add('answer', t('consent.mend.answer'));
  if (answerers(values, childName).length === 0) add('consent.givenBy', t('consent.mend.givenBy'));
  if (values.answer === 'yes') {
    if (values.purposes.length === 0) add('consent.purposes', t('consent.mend.purposes'));
    if (values.services.length === 0) add('consent.services', t('consent.mend.services'));
    if (values.kinds.length === 0) add('consent.kinds', t('consent.mend.kinds'));
  }
  if (values.manner === null) add('consent.manner', t('consent.mend.manner'));
  const { from, to } = values;
  if (from !== null && to !== null && isLocalDate(to) && to < from) {
    add('consent.to', t('consent.mend.to'));
  }
  if (values.answer === 'yes' && values.told.length < toldThings.length) {
    add('consent.informedOf', t('consent.mend.told'));
  }
  return problems;
}

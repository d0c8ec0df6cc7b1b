import type { OutputOf } from '@contract/index.ts';

export const childId = '01931f00-0000-7000-8000-000000000001';
export const myId = '01931f00-0000-7000-8000-000000000002';

/** An id of some record; every number gives another. */
export const recordId = (number: number) =>
  `01931f00-0000-7000-8000-${String(number).padStart(12, '0')}`;

type Child = OutputOf<'child.get'>;

/** A fictional four-year-old in a fictional kindergarten, at level 0 with no log. */
export function fictionalChild(change: Partial<Child['summary']> = {}): Child {
  const summary = {
    id: childId,
    givenName: 'Mikkel',
    familyName: 'Oppdiktet',
    birthDate: '2022-05-04',
    isUnborn: false,
    dueDate: null,
    hasHiddenAddress: false,
    level: 0,
    logStatus: 'none',
    pauseCause: change.logStatus === 'paused' ? 'consent' : null,
    keeping: 'digital',
    holderName: null,
    holderIsMe: false,
    holderIsElsewhere: false,
    deputyName: null,
    relation: 'registrar',
    ...change,
  } as Child['summary'];
  const guardian = (number: number, name: string) => ({
    id: recordId(number),
    name,
    relation: 'forelder',
    phone: '',
    email: '',
    hasParentalResponsibility: true,
    mayRead: false,
    mayReadReason: '',
  });
  return {
    id: childId,
    fields: {
      givenName: summary.givenName,
      familyName: summary.familyName,
      birthDate: summary.birthDate,
      isUnborn: false,
      dueDate: null,
      address: '',
      hasHiddenAddress: false,
      institution: '',
      group: '',
      language: '',
      needsInterpreter: false,
      guardians: [guardian(11, 'Kari Oppdiktet'), guardian(12, 'Ola Oppdiktet')],
    },
    summary,
    holder:
      summary.holderName === null
        ? null
        : {
            name: summary.holderName,
            service: 'Liksom barnehage',
            phone: '',
            since: '2027-01-11',
            awayUntil: null,
          },
    deputy: null,
    ageYears: 4,
    revision: 1,
    lastChange: null,
    registeredOn: '2027-01-04',
  } as Child;
}

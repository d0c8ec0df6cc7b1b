import type { GuideFacts } from '@domain/guide/guide-facts.ts';

/** Facts of a made-up child for the rules of the guide. */

/** A day, and an instant of it: what has a later hour was written later that day. */
export const on = (day: string, hour = 10) => ({
  on: day,
  at: `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`,
});

/** Registered on 1 March 2027, and nothing else has been done. */
export const freshFacts: GuideFacts = {
  level: 0,
  standing: 'clarifying',
  registeredOn: '2027-03-01',
  hasGuardians: false,
  log: {
    status: 'none',
    pauseCause: null,
    openedOn: null,
    holderIsElsewhere: false,
    offer: null,
  },
  decisions: [],
  notes: [],
  assessments: [],
  talks: [],
  reports: [],
  consent: { forLog: false, forOtherService: false, isRefused: false },
  otherServices: 0,
  entries: { attention: '', commonUnderstanding: '', childVoice: '', note: '' },
  measures: [],
  evaluations: [],
  meetings: [],
  nextMeetingOn: 'none',
};

export const note = (
  day: string,
  change: Partial<NonNullable<GuideFacts['notes']>[number]> = {},
) => ({
  ...on(day),
  suspicion: false,
  concernsSchoolEnvironment: false,
  isDiscussed: false,
  ...change,
});

/** An open log at `level`, decided and opened on 10 March. */
export function openFacts(level: 1 | 2 | 3, change: Partial<GuideFacts> = {}): GuideFacts {
  const decision = (['toLevel1', 'toLevel2', 'toLevel3'] as const)[level - 1] ?? 'toLevel1';
  return {
    ...freshFacts,
    level,
    standing: 'logOpen',
    log: { ...freshFacts.log, status: 'open', openedOn: '2027-03-10' },
    decisions: [{ decision, ...on('2027-03-10') }],
    consent: { forLog: true, forOtherService: false, isRefused: false },
    ...change,
  };
}

export const measure = (
  id: string,
  startedOn: string,
  evaluateOn: string,
  isActive = true,
): NonNullable<GuideFacts['measures']>[number] => ({
  id,
  ...on(startedOn),
  isActive,
  evaluateOn,
});

export const evaluation = (
  measureId: string,
  day: string,
  change: Partial<NonNullable<GuideFacts['evaluations']>[number]> = {},
): NonNullable<GuideFacts['evaluations']>[number] => ({
  measureId,
  ...on(day),
  effect: 'some',
  decision: 'continue',
  ...change,
});

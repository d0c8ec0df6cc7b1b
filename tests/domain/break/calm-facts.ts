import type { FollowUpFacts, MeasureFact } from '@domain/break/follow-up-facts.ts';
import type { DeadlineKind } from '@domain/deadline/deadline-kinds.ts';

export const today = '2027-03-16';

export const measure = (change: Partial<MeasureFact> = {}): MeasureFact => ({
  id: 'measure',
  what: 'Lese sammen hver dag',
  responsible: 'Siv Stafett',
  evaluateOn: '2027-04-01',
  agreedOn: '2027-02-01',
  ...change,
});

export const consent = (
  change: Partial<FollowUpFacts['consents'][number]> = {},
): FollowUpFacts['consents'][number] => ({
  id: 'consent',
  givenBy: ['Kari Oppdiktet'],
  purposes: ['openLog'],
  services: ['kindergarten'],
  kinds: ['identity'],
  from: '2027-01-01',
  to: null,
  withdrawnOn: null,
  refused: false,
  recordedOn: '2027-01-01',
  ownConsent: false,
  ...change,
});

/** That a family was told a deadline on the day `toldOn`. */
export const tellingOf = (kind: DeadlineKind, dueOn: string, toldOn: string) => ({
  kind,
  dueOn,
  toldOn,
  isTakenBack: false,
  at: `${toldOn}T12:00:00.000Z`,
});

/** A child whose follow-up goes as it should on 16 March 2027; no rule finds anything. */
export function calmFacts(change: Partial<FollowUpFacts> = {}): FollowUpFacts {
  return {
    childId: 'child',
    givenName: 'Mikkel',
    familyName: 'Oppdiktet',
    birthDate: '2023-05-04',
    isUnborn: false,
    registeredOn: '2027-01-04',
    officeService: 'kindergarten',
    level: 2,
    logStatus: 'open',
    pauseCause: null,
    resumeOn: null,
    openedOn: '2027-01-11',
    isOnPaper: false,
    holder: { userId: 'siv', name: 'Siv Stafett' },
    deputies: [],
    absences: [],
    offer: null,
    lapsedOffer: null,
    sentPackages: [],
    members: [
      { name: 'Siv Stafett', role: '', to: null },
      { name: 'Kari Oppdiktet', role: 'mor', to: null },
      { name: 'Per Liksom', role: 'kontaktlærer', to: null },
    ],
    measures: [measure()],
    planned: [{ id: 'planned', type: 'evaluation', on: '2027-04-06', plannedOn: '2027-02-20' }],
    lastWrittenOn: '2027-03-10',
    lastChildVoiceOn: '2027-02-20',
    lastEvaluationOn: '2027-02-20',
    lastMeetingOn: '2027-02-20',
    lastTransitionMeetingOn: null,
    paper: {},
    lastDecision: { decision: 'toLevel2', at: '2027-02-20T09:00:00Z' },
    lastRaise: { on: '2027-02-20', from: 1, to: 2 },
    notes: [],
    guardianTalks: [],
    consents: [consent()],
    topStepAssessments: [],
    lastReportOn: null,
    lastPackageOn: null,
    told: [],
    ...change,
  };
}

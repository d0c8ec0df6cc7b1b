import type { LevelPolicy } from './policy.ts';

/** Where a number comes from; what nobody has published is a proposal of the program. */
export const policySources = [
  'tromso',
  'kongsvingerRaelingen',
  'raelingenSauda',
  'bufdir',
  'barnelova',
  'municipalities',
  'guardianship',
  'proposal',
] as const;
export type PolicySource = (typeof policySources)[number];

/**
 * What a new number does.
 * - moves: deadlines that nobody has told a family yet
 * - proposes: the day that is proposed from now on; days that were agreed stay
 * - reminds: when the program reminds
 * - rights: what an age gives a right to, from today
 * - rules: what is asked before something is done, from today
 */
export const policyEffects = ['moves', 'proposes', 'reminds', 'rights', 'rules'] as const;
export type PolicyEffect = (typeof policyEffects)[number];

export type PolicyNumber = keyof LevelPolicy;

/** The numbers in the order they are shown. */
export const policyGroups = {
  deadlines: [
    'firstTalkDays',
    'schoolEnvironmentDays',
    'levelZeroDecisionDays',
    'firstMeetingDays',
    'evaluationDays',
    'reportFeedbackDays',
  ],
  log: ['logRequiredFromLevel'],
  reminders: [
    'dueSoonDays',
    'consentWarningDays',
    'quietLogDays',
    'levelMeetingDays',
    'childVoiceDays',
    'topStepDays',
    'transitionDays',
    'ageLimitDays',
  ],
  baton: ['offerAnswerDays', 'offerReminderDays', 'packageValidDays', 'packageGraceDays'],
  ages: ['ageHeard', 'ageGreatWeight', 'ageOwnConsent', 'ageOfMajority'],
} as const satisfies Readonly<Record<string, readonly PolicyNumber[]>>;
export type PolicyGroup = keyof typeof policyGroups;

export interface PolicyNumberTerms {
  /** Outside these the number would empty the rule of its meaning, or break a law. */
  readonly min: number;
  readonly max: number;
  readonly source: PolicySource;
  readonly effect: PolicyEffect;
}

const days = (
  min: number,
  max: number,
  source: PolicySource,
  effect: PolicyEffect,
): PolicyNumberTerms => Object.freeze({ min, max, source, effect });

/**
 * Every number of the policy with its limits, its source and what it does.
 * Ages: a child is heard from seven at the latest and has great weight from twelve (barnelova § 31), so these may
 * be lower and never higher; own consent is fifteen in several municipalities and sixteen in some.
 */
export const policyNumbers: Readonly<Record<PolicyNumber, PolicyNumberTerms>> = Object.freeze({
  logRequiredFromLevel: days(1, 2, 'municipalities', 'rules'),
  levelZeroDecisionDays: days(1, 60, 'tromso', 'moves'),
  firstTalkDays: days(1, 60, 'kongsvingerRaelingen', 'moves'),
  schoolEnvironmentDays: days(1, 14, 'raelingenSauda', 'moves'),
  firstMeetingDays: days(1, 60, 'proposal', 'moves'),
  evaluationDays: days(7, 180, 'proposal', 'proposes'),
  reportFeedbackDays: days(7, 21, 'bufdir', 'moves'),
  dueSoonDays: days(1, 30, 'proposal', 'reminds'),
  consentWarningDays: days(7, 120, 'proposal', 'reminds'),
  quietLogDays: days(14, 180, 'proposal', 'reminds'),
  levelMeetingDays: days(1, 60, 'proposal', 'reminds'),
  childVoiceDays: days(7, 90, 'proposal', 'reminds'),
  topStepDays: days(0, 7, 'proposal', 'reminds'),
  transitionDays: days(60, 540, 'proposal', 'reminds'),
  ageLimitDays: days(7, 180, 'proposal', 'reminds'),
  offerAnswerDays: days(1, 60, 'proposal', 'proposes'),
  offerReminderDays: days(1, 30, 'proposal', 'reminds'),
  packageValidDays: days(7, 90, 'proposal', 'proposes'),
  packageGraceDays: days(3, 60, 'proposal', 'rules'),
  ageHeard: days(0, 7, 'barnelova', 'rights'),
  ageGreatWeight: days(0, 12, 'barnelova', 'rights'),
  ageOwnConsent: days(12, 18, 'municipalities', 'rights'),
  ageOfMajority: days(15, 18, 'guardianship', 'rights'),
});

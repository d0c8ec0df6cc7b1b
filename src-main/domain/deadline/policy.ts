/**
 * The numbers that a municipality decides. They are data with a version; rules take them as a parameter.
 * `defaultPolicy` is what an office has until its municipality's own version is stored.
 * Sources: 14 days to decide (Tromsø), 14 days to the first talk (Kongsvinger, Rælingen), 7 days for school
 * environment (Rælingen), feedback within 21 days (Bufdir); the other numbers are proposals.
 */
export interface LevelPolicy {
  /** The lowest level at which a log is mandatory; below it a log is a choice. */
  readonly logRequiredFromLevel: 1 | 2;
  readonly levelZeroDecisionDays: number;
  readonly firstTalkDays: number;
  readonly schoolEnvironmentDays: number;
  readonly evaluationDays: number;
  readonly reportFeedbackDays: number;
  /** A due date this many days away or nearer is «soon». */
  readonly dueSoonDays: number;
  /** A consent that ends within this many days is shown as ending soon. */
  readonly consentWarningDays: number;
  /** A log without any entry for this many days is shown as a break in follow-up. */
  readonly quietLogDays: number;
  /** Days from opening a log to its first meeting. */
  readonly firstMeetingDays: number;
  /** A level that was raised is talked about in a meeting within this many days, before or after. */
  readonly levelMeetingDays: number;
  /** After an evaluation the child's own words are in the log within this many days. */
  readonly childVoiceDays: number;
  /** A transition is planned this many days ahead (October the year before, for most). */
  readonly transitionDays: number;
  /** An age limit is prepared this many days ahead. */
  readonly ageLimitDays: number;
  /** An offered baton that nobody has answered is reminded of after this many days. */
  readonly offerReminderDays: number;
  /** A concern on the top step is decided on, or reported, within this many days. */
  readonly topStepDays: number;
  /** Days a colleague in the same office has to answer an offered baton. */
  readonly offerAnswerDays: number;
  /** Days another office has to accept a package. */
  readonly packageValidDays: number;
  /** Days after the package's last day that the sender still waits for a receipt. */
  readonly packageGraceDays: number;
  /** From this age the child is always heard. */
  readonly ageHeard: number;
  /** From this age the child's view has great weight. */
  readonly ageGreatWeight: number;
  /** From this age the young person consents too. */
  readonly ageOwnConsent: number;
  /** From this age the person decides alone. */
  readonly ageOfMajority: number;
}

export const defaultPolicy: LevelPolicy = Object.freeze({
  logRequiredFromLevel: 1,
  levelZeroDecisionDays: 14,
  firstTalkDays: 14,
  schoolEnvironmentDays: 7,
  evaluationDays: 42,
  reportFeedbackDays: 21,
  dueSoonDays: 7,
  consentWarningDays: 30,
  quietLogDays: 56,
  firstMeetingDays: 14,
  levelMeetingDays: 14,
  childVoiceDays: 28,
  transitionDays: 300,
  ageLimitDays: 42,
  offerReminderDays: 7,
  topStepDays: 1,
  offerAnswerDays: 14,
  packageValidDays: 30,
  packageGraceDays: 14,
  ageHeard: 7,
  ageGreatWeight: 12,
  ageOwnConsent: 15,
  ageOfMajority: 18,
});

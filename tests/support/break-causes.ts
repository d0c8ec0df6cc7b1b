import type { BreakRule } from '@domain/break/break-rule.ts';
import { sitDown } from './broken-log.ts';
import type { BrokenLog, Cause } from './broken-log.ts';
import { sendPackage } from './follow-up.ts';
import { sampleInputs, sampleMeasure, sampleMeeting, samplePlan } from './sample-inputs.ts';
import { accept, handReceipt, receive } from './two-offices.ts';

/** How each break in follow-up comes about: what people did on the day after the log was opened, and then did not do. */

const start = (log: BrokenLog, responsible: string, evaluateIn = 180, startsIn = 0) =>
  log.at.ask('measure.start', {
    childId: log.childId,
    measure: {
      ...sampleMeasure(log.at.clock),
      responsible,
      startsOn: log.at.clock.day(startsIn),
      evaluateOn: log.at.clock.day(evaluateIn),
    },
  });

async function several(log: BrokenLog, one: () => Promise<unknown>): Promise<void> {
  for (let number = 0; number < log.measures; number += 1) await one();
}

const plan = (log: BrokenLog, inDays: number) =>
  log.at.ask('meeting.plan', {
    childId: log.childId,
    plan: samplePlan(log.at.clock, { on: log.at.clock.day(inDays) }),
  });

const weighOnTopStep = ({ at, childId }: BrokenLog) =>
  at.ask('scale.assess', {
    ...sampleInputs(at.clock, { childId })['scale.assess'],
    chosenStepId: 'needs-protection',
    reporting: 'discussedAnonymously',
    reportingReason: 'Vi drøftet det med barnevernet',
  });

const raise = ({ at, childId, level }: BrokenLog) =>
  at.ask('level.decide', {
    ...sampleInputs(at.clock, { childId })['level.decide'],
    decision: level === 1 ? 'toLevel2' : 'toLevel3',
  });

/** Somebody took part, and left before the measure was theirs; or nobody of that name ever was here. */
async function giveToWhoeverLeft(log: BrokenLog): Promise<void> {
  const { at, childId, way } = log;
  if (way % 2 === 0) {
    const inputs = sampleInputs(at.clock, { childId });
    const { id } = await at.ask('log.addParticipant', {
      ...inputs['log.addParticipant'],
      name: 'Per Borte',
    });
    await at.ask('log.endParticipation', { ...inputs['log.endParticipation'], participantId: id });
  }
  await several(log, () => start(log, 'Per Borte'));
}

const offer = ({ at, childId, other, days }: BrokenLog) =>
  at.ask('baton.offer', {
    ...sampleInputs(at.clock, { childId, userId: other.id })['baton.offer'],
    expiresOn: at.clock.day(days + 3),
  });

/** Ways with a package: the school accepts, the school declines, or nobody answers until it is taken back. */
export const packageWays = ['accepted', 'declined', 'reclaimed'] as const;
export const packageWay = (way: number) => packageWays[way % packageWays.length] ?? 'accepted';

async function send({ at, childId, school, way, days }: BrokenLog): Promise<void> {
  if (school === null) throw new Error('There is no school');
  const question = sampleInputs(at.clock, { childId, contactId: school.contactId });
  await at.ask('handover.export', {
    ...question['handover.export'],
    expiresOn: at.clock.day(packageWay(way) === 'reclaimed' ? 1 : days + 5),
  });
  handReceipt(at, school.at);
}

/** The school has taken over; here one only waits. */
async function handOverForGood(log: BrokenLog): Promise<void> {
  if (log.school === null) throw new Error('There is no school');
  await sendPackage(log.at, log.school.at, log.childId, log.school.contactId);
  await accept(log.school.at, await receive(log.school.at));
  handReceipt(log.school.at, log.at);
  await log.at.ask('handover.importReceipt', {});
  // Whoever held it has no part in the child any more.
  await sitDown(log.at, log.at.leaderName);
}

const holdMeetingWithoutNext = ({ at, childId }: BrokenLog) =>
  at.ask('meeting.hold', {
    childId,
    plannedId: null,
    meeting: sampleMeeting(at.clock, {
      nextMeetingOn: null,
      noNextMeetingReason: 'Vi venter på svar fra PPT',
    }),
    nextStartsAt: null,
  });

/** A decision about the level on the same day answers it. */
const raised = ['levelWithoutMeeting'] as const;
/** Both have plans of their own. */
const meetings = ['consentEndsBeforeMeeting', 'levelWithoutMeeting'] as const;

/** Every way in which each break comes about that is mended in a way of its own. */
export const causes = {
  topStepUndecided: [
    { mending: 'decideLevel', days: 2, without: raised, happens: weighOnTopStep },
    {
      mending: 'recordReport',
      days: 2,
      without: raised,
      level: 3,
      happens: weighOnTopStep,
    },
    {
      mending: 'recordReport',
      days: 2,
      needsSchool: true,
      without: ['levelWithoutMeeting', 'offerUnanswered'],
      async happens(log) {
        await weighOnTopStep(log);
        await handOverForGood(log);
      },
    },
  ],
  holderAway: [
    {
      mending: 'nameDeputy',
      days: 2,
      happens: ({ at, days, way }) =>
        at.ask('absence.record', {
          from: at.clock.day(days + (way % 9) - 1),
          to: at.clock.day(days + (way % 9) + 6),
        }),
    },
  ],
  offerUnanswered: [
    { mending: 'followUpOffer', days: 8, happens: offer },
    {
      mending: 'followUpPackage',
      days: (way) => (packageWay(way) === 'reclaimed' ? 17 : 8),
      needsSchool: true,
      happens: send,
    },
  ],
  measureWithoutResponsible: [
    {
      mending: 'nameResponsible',
      days: 0,
      happens: (log) => several(log, () => start(log, log.way % 2 === 0 ? '' : '–')),
    },
  ],
  responsibleLeft: [{ mending: 'nameResponsible', days: 1, happens: giveToWhoeverLeft }],
  evaluationPassed: [
    {
      mending: 'evaluateMeasure',
      days: 2,
      happens: (log) => several(log, () => start(log, log.holder.name, log.days - log.late - 1)),
    },
    {
      mending: 'registerFromPaper',
      days: 2,
      isOnPaper: true,
      happens: (log) => several(log, () => start(log, log.holder.name, log.days - log.late - 1)),
    },
  ],
  noNextMeeting: [
    { mending: 'planMeeting', days: 14, without: meetings },
    {
      mending: 'planMeeting',
      days: 0,
      without: meetings,
      happens: holdMeetingWithoutNext,
    },
    {
      mending: 'planMeeting',
      days: 3,
      isOnPaper: true,
      without: meetings,
      happens: (log) => plan(log, 2),
    },
    {
      mending: 'writeMinutes',
      days: 3,
      without: meetings,
      async happens(log) {
        await plan(log, 1);
        await plan(log, 2);
      },
    },
  ],
  levelWithoutMeeting: [
    {
      mending: 'holdMeeting',
      days: 15,
      async happens(log) {
        await raise(log);
        if (log.way % 3 === 0) await plan(log, 2);
        if (log.way % 3 === 1) await plan(log, log.days);
      },
    },
    { mending: 'registerFromPaper', days: 15, isOnPaper: true, happens: raise },
  ],
  consentEndsBeforeMeeting: [
    {
      mending: 'renewConsent',
      days: 2,
      without: ['noNextMeeting', 'levelWithoutMeeting'],
      happens: (log) => plan(log, log.days + 5),
    },
  ],
  ageLimitNear: [{ mending: 'askOwnConsent', days: 0, without: ['transitionUnplanned'] }],
  transitionUnplanned: [{ mending: 'planTransition', days: 0, without: ['ageLimitNear'] }],
  childVoiceMissing: [
    { mending: 'hearChild', days: 28 },
    { mending: 'registerFromPaper', days: 28, isOnPaper: true },
  ],
  quietLog: [
    { mending: 'writeInLog', days: 57 },
    { mending: 'registerFromPaper', days: 57, isOnPaper: true },
  ],
} as const satisfies Readonly<Record<BreakRule, readonly Cause[]>>;

import { expect } from 'vitest';
import type { BreakView } from '@contract/follow-up.ts';
import { assertNever } from '@domain/assert-never.ts';
import type { BreakRule } from '@domain/break/break-rule.ts';
import type { MendingAction } from '@domain/break/mending-action.ts';
import type { PaperMilestone } from '@domain/paper/paper-terms.ts';
import { packageWay } from './break-causes.ts';
import { sitDown } from './broken-log.ts';
import type { BrokenLog } from './broken-log.ts';
import { sampleConsent, sampleInputs, sampleMeeting, samplePlan } from './sample-inputs.ts';
import { accept, handReceipt, receive } from './two-offices.ts';

/** What a person does in the place that a break leads to, and what else that may mend. */

export interface Mender {
  readonly mend: (log: BrokenLog, found: BreakView) => Promise<unknown>;
  /**
   * The rules that may find less afterwards, for a reason; no other may. `all` where the log rests or goes to another
   * office: nobody here is told any more.
   */
  readonly mendsToo: (log: BrokenLog) => readonly BreakRule[] | 'all';
  /** The rules that may find more, because what they counted on turned out not to be. */
  readonly breaksToo?: readonly BreakRule[];
}

/** Everything that is written in the log is a sign of life. */
const writing: readonly BreakRule[] = ['quietLog'];
const nothingMore = () => writing;
const meeting: readonly BreakRule[] = [...writing, 'noNextMeeting', 'levelWithoutMeeting'];

const inputsFor = ({ at, childId, other }: BrokenLog) =>
  sampleInputs(at.clock, { childId, userId: other.id });

async function measureOf({ at, childId }: BrokenLog, { recordId }: BreakView) {
  const { measures } = await at.ask('measure.list', { childId });
  const measure = measures.find(({ id }) => id === recordId);
  if (measure === undefined) throw new Error('The break names a measure that is not there');
  return { measureId: measure.id, revision: measure.revision };
}

const hold = ({ at, childId }: BrokenLog, { recordId }: BreakView, heldOn: string) =>
  at.ask('meeting.hold', {
    childId,
    plannedId: recordId,
    meeting: sampleMeeting(at.clock, { heldOn, nextMeetingOn: at.clock.day(2) }),
    nextStartsAt: null,
  });

const renew = (log: BrokenLog) =>
  log.at.ask('consent.record', {
    ...inputsFor(log)['consent.record'],
    consent: sampleConsent(log.at.clock, log.way % 2 === 0 ? { to: null } : {}),
  });

/** `accept` and `decline` are the colleague's; taking the offer back is one's own. */
async function endOffer({ at, childId, other, holder, way }: BrokenLog, { recordId }: BreakView) {
  const of = { childId, offerId: recordId ?? '' };
  if (way % 3 === 0) return void (await at.ask('baton.withdrawOffer', of));
  await sitDown(at, other.name);
  // Whoever takes over is told from now on.
  if (way % 3 === 1) return void (await at.ask('baton.accept', of));
  await at.ask('baton.decline', { ...of, reason: 'Har ikke tid' });
  await sitDown(at, holder.name);
}

async function endPackage({ at, school, childId, way }: BrokenLog, { recordId }: BreakView) {
  if (school === null) throw new Error('There is no school');
  const how = packageWay(way);
  if (how === 'reclaimed')
    return void (await at.ask('handover.reclaim', { childId, packageId: recordId ?? '' }));
  const packageId = await receive(school.at);
  if (how === 'accepted') await accept(school.at, packageId);
  else await school.at.ask('handover.decline', { packageId, reason: 'Feil skole' });
  handReceipt(school.at, at);
  await at.ask('handover.importReceipt', {});
  // Whoever held it has no part in the child any more when the school has said yes.
  if (how === 'accepted') await sitDown(at, at.leaderName);
}

/** Which happening on paper answers the rule. */
function milestoneFor(rule: BreakRule): PaperMilestone {
  switch (rule) {
    case 'evaluationPassed':
      return 'evaluation';
    case 'levelWithoutMeeting':
      return 'meeting';
    case 'childVoiceMissing':
      return 'childVoice';
    case 'quietLog':
      return 'contact';
    case 'topStepUndecided':
    case 'holderAway':
    case 'offerUnanswered':
    case 'measureWithoutResponsible':
    case 'responsibleLeft':
    case 'noNextMeeting':
    case 'consentEndsBeforeMeeting':
    case 'ageLimitNear':
    case 'transitionUnplanned':
      throw new Error(`${rule} is not mended from the paper`);
    default:
      return assertNever(rule);
  }
}

export const menders = {
  decideLevel: {
    async mend(log) {
      // Upwards, or down again: somebody has decided.
      const decision = log.level === 1 ? 'toLevel3' : 'toLevel1';
      const decide = { ...inputsFor(log)['level.decide'], decision } as const;
      const refusal = await log.at.refusal('level.decide', decide);
      if (refusal === null) return;
      // A shared log goes up with a consent only; the view leads to recording one.
      expect(refusal).toBe('consentMissing');
      await renew(log);
      await log.at.ask('level.decide', decide);
    },
    mendsToo: () => [...writing, 'consentEndsBeforeMeeting'],
  },
  recordReport: {
    mend: (log) => log.at.ask('child.recordReport', inputsFor(log)['child.recordReport']),
    mendsToo: () => [],
  },
  nameDeputy: {
    mend: ({ at, childId, other }, { on, until }) =>
      at.ask('baton.appointDeputy', {
        childId,
        userId: other.id,
        from: [on ?? '', at.clock.today()].sort().at(-1) ?? '',
        to: until ?? '',
      }),
    mendsToo: nothingMore,
  },
  followUpOffer: {
    mend: endOffer,
    // Whoever takes over is not away, and the tasks come along.
    mendsToo: ({ way }) => (way % 3 === 1 ? [...writing, 'holderAway'] : writing),
  },
  followUpPackage: {
    mend: endPackage,
    mendsToo: ({ way }) => (packageWay(way) === 'accepted' ? 'all' : writing),
    // A package that was sent was a plan for the change of school; one that came back is none.
    breaksToo: ['transitionUnplanned'],
  },
  nameResponsible: {
    mend: async (log, found) =>
      log.at.ask('measure.changeResponsible', {
        ...inputsFor(log)['measure.changeResponsible'],
        ...(await measureOf(log, found)),
        responsible: ['Kari Oppdiktet', log.holder.name, 'mor'][log.way % 3] ?? '',
      }),
    mendsToo: nothingMore,
  },
  evaluateMeasure: {
    mend: async (log, found) =>
      log.at.ask('measure.evaluate', {
        ...inputsFor(log)['measure.evaluate'],
        ...(await measureOf(log, found)),
        ...(log.way % 2 === 0
          ? { decision: 'stop' }
          : { decision: 'continue', nextEvaluationOn: log.at.clock.day(30) }),
      }),
    mendsToo: nothingMore,
  },
  planMeeting: {
    mend: ({ at, childId, way }) =>
      at.ask('meeting.plan', {
        childId,
        plan: samplePlan(at.clock, { on: at.clock.day(way % 3) }),
      }),
    mendsToo: () => [],
  },
  writeMinutes: {
    mend: (log, found) => hold(log, found, found.on ?? ''),
    mendsToo: () => meeting,
  },
  holdMeeting: {
    mend: (log, found) => hold(log, found, log.at.clock.today()),
    // At the highest level a meeting answers a concern on the top step too.
    mendsToo: () => [...meeting, 'topStepUndecided'],
  },
  renewConsent: {
    mend: renew,
    mendsToo: nothingMore,
  },
  askOwnConsent: {
    mend: (log) =>
      log.at.ask('consent.record', {
        ...inputsFor(log)['consent.record'],
        consent: sampleConsent(log.at.clock, {
          givenBy: ['Mikkel Oppdiktet'],
          ownConsent: true,
          refused: log.way % 3 === 0,
        }),
      }),
    // A no lets the log rest.
    mendsToo: ({ way }) => (way % 3 === 0 ? 'all' : [...writing, 'consentEndsBeforeMeeting']),
  },
  planTransition: {
    mend: ({ at, childId, way }) =>
      at.ask('meeting.plan', {
        childId,
        plan: samplePlan(at.clock, { type: 'transition', on: at.clock.day(way) }),
      }),
    mendsToo: () => ['noNextMeeting'],
  },
  hearChild: {
    mend: (log) =>
      log.at.ask('log.addEntry', {
        ...inputsFor(log)['log.addEntry'],
        kind: 'childVoice',
        happenedOn: log.at.clock.day(-log.way),
      }),
    mendsToo: nothingMore,
  },
  writeInLog: {
    mend: (log) => log.at.ask('log.addEntry', inputsFor(log)['log.addEntry']),
    mendsToo: () => [],
  },
  registerFromPaper: {
    mend: ({ at, childId }, { rule }) =>
      at.ask('paper.registerMilestone', {
        childId,
        kind: milestoneFor(rule),
        on: at.clock.today(),
        nextMeetingOn: null,
      }),
    mendsToo: () => [...meeting, 'evaluationPassed'],
  },
} as const satisfies Readonly<Record<MendingAction, Mender>>;

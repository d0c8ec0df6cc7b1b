import type { BreakRule } from '@domain/break/break-rule.ts';
import type { MendingAction } from '@domain/break/mending-action.ts';
import { addYears } from '@domain/time/local-date.ts';
import { colleague, introduce, openOffice } from './office.ts';
import type { Office } from './office.ts';
import { sampleChild, sampleConsent, sampleInputs } from './sample-inputs.ts';

/** A log in which follow-up has stopped, made through the program. */

/** What is left to chance around the break that is looked at. */
export interface Surroundings {
  readonly holds: 'leader' | 'colleague';
  /** Days beyond the last one in time. */
  readonly late: number;
  readonly measures: number;
  readonly level: 1 | 2;
  /** Which of several ways leads to the break, and to mending it. */
  readonly way: number;
}

/** One way in which a break comes about, and what it then offers to mend it. */
export interface Cause {
  readonly mending: MendingAction;
  /** The days from when it happens to the first one on which it is named; may depend on the way. */
  readonly days: number | ((way: number) => number);
  /** The level at which the log is opened, where it matters. */
  readonly level?: 3;
  /** What would keep it from coming about in the same log. */
  readonly without?: readonly BreakRule[];
  /** What is done on the day after the opening; the decision about the level answers what was weighed on its day. */
  readonly happens?: (log: BrokenLog) => Promise<unknown>;
  readonly needsSchool?: true;
  readonly isOnPaper?: true;
}

export interface BrokenLog extends Surroundings {
  readonly at: Office;
  readonly childId: string;
  readonly holder: { readonly id: string; readonly name: string };
  /** Somebody else who may hold the baton. */
  readonly other: { readonly id: string; readonly name: string };
  /** How many days pass after that day before anybody looks. */
  readonly days: number;
  /** The office that a package goes to, where there is one. */
  readonly school: { readonly at: Office; readonly contactId: string } | null;
}

/** What is wrong with a log: each rule with the cause that makes it so, in the order in which it happens. */
export type Wrongs = readonly { readonly rule: BreakRule; readonly cause: Cause }[];

const colleagueName = 'Siv Stafett';

/** Signs in at the office as somebody else. */
export async function sitDown(at: Office, name: string): Promise<void> {
  at.lock();
  await at.signIn(name);
}

/**
 * Opens a log, lets everything that is wrong with it happen on the day after, and lets the days pass; then its holder
 * sits at the machine.
 * @param use what is done with it; the offices are gone afterwards
 */
export async function withBrokenLog(
  wrongs: Wrongs,
  around: Surroundings,
  use: (log: BrokenLog) => Promise<void>,
): Promise<void> {
  const at = await openOffice();
  const school = wrongs.some(({ cause }) => cause.needsSchool)
    ? await openOffice({ name: 'Liksom skole', serviceType: 'school', clock: at.clock })
    : null;
  try {
    const contactId = school === null ? '' : (await introduce(at, school)).bAtA;
    const colleagueId = await colleague(at, colleagueName, 'stafettholder');
    await sitDown(at, at.leaderName);
    const people = [
      { id: at.leaderId, name: at.leaderName },
      { id: colleagueId, name: colleagueName },
    ] as const;
    const [holder, other] = around.holds === 'leader' ? people : ([people[1], people[0]] as const);
    const days = around.late + Math.max(...wrongs.map(({ cause }) => daysOf(cause, around)));
    const log: BrokenLog = {
      ...around,
      at,
      holder,
      other,
      days,
      childId: await openLog(at, holder.id, wrongs, { ...around, days: days + 1 }),
      school: school === null ? null : { at: school, contactId },
    };
    await sitDown(at, holder.name);
    at.clock.pass(1);
    for (const { cause } of wrongs) await cause.happens?.(log);
    if (wrongs.some(({ cause }) => cause.isOnPaper)) await keepOnPaper(log);
    at.clock.pass(days);
    await use(log);
  } finally {
    school?.close();
    at.close();
  }
}

function daysOf({ days }: Cause, { way }: Surroundings): number {
  return typeof days === 'number' ? days : days(way);
}

async function openLog(
  at: Office,
  holderUserId: string,
  wrongs: Wrongs,
  { days, way, level: usual }: Surroundings & { readonly days: number },
): Promise<string> {
  const { clock } = at;
  const isWrong = (wanted: BreakRule) => wrongs.some(({ rule }) => rule === wanted);
  const { childId } = await at.ask('child.register', sampleChild({ birthDate: birthDate() }));
  const level = wrongs.find(({ cause }) => cause.level !== undefined)?.cause.level ?? usual;
  await at.ask('level.decide', {
    ...sampleInputs(clock, { childId })['level.decide'],
    decision: `toLevel${level}`,
  });
  // Some of them end before anybody looks, and some after it.
  const consentEnds = clock.day(days + (way % 6) - 2);
  await at.ask('consent.record', {
    ...sampleInputs(clock, { childId })['consent.record'],
    consent: sampleConsent(clock, isWrong('consentEndsBeforeMeeting') ? { to: consentEnds } : {}),
  });
  await at.ask('log.open', { childId, holderUserId, origin: 'service' });
  return childId;

  function birthDate(): string {
    // Turns six, and begins at school in August.
    if (isWrong('transitionUnplanned')) return '2021-05-04';
    if (isWrong('ageLimitNear'))
      return addYears(clock.day(days + ((way * 7) % 50) - 7), way % 2 === 0 ? -15 : -18);
    return '2022-05-04';
  }
}

async function keepOnPaper({ at, childId }: BrokenLog): Promise<void> {
  const { code } = await at.ask('paper.printBlank', { locale: 'nb', way: 'printer' });
  await at.ask('paper.keep', {
    ...sampleInputs(at.clock, { childId })['paper.keep'],
    code: code ?? '',
    holderUserId: null,
  });
}

import type { DeadlineFacts } from '../deadline/running-deadlines.ts';
import { isSince } from '../time/moment.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Moment } from '../time/moment.ts';
import type { GuideFacts, NoteFact, TalkFact } from './guide-facts.ts';
import { roundStart } from './round-start.ts';

/** What of the facts the deadlines lean on; the guide has all of it, and so has the first screen. */
export interface DeadlineSources extends Pick<
  GuideFacts,
  'level' | 'standing' | 'registeredOn' | 'decisions'
> {
  readonly notes: readonly Omit<NoteFact, 'isDiscussed'>[] | null;
  readonly talks: readonly TalkFact[] | null;
  readonly meetings: readonly Pick<Moment, 'on'>[] | null;
  readonly log: { readonly openedOn: LocalDate | null };
}

/** What the deadlines count from, read off the same facts as the guide, so that the two never disagree. */
export function deadlineFactsOf(facts: DeadlineSources): DeadlineFacts {
  const start = roundStart(facts);
  const levelZero = facts.level === 0 ? start : null;
  const notes = start === null ? [] : facts.notes?.filter((note) => isSince(note, start));
  const { openedOn } = facts.log;
  return {
    standing: facts.standing,
    levelZero,
    decided: facts.decisions.at(-1) ?? null,
    openedOn,
    talkedWithGuardians:
      start === null
        ? null
        : (facts.talks?.some((talk) => talk.kind === 'guardians' && isSince(talk, start)) ?? null),
    suspicion: notes?.some(({ suspicion }) => suspicion) ?? null,
    concernsSchoolEnvironment:
      notes?.some(({ concernsSchoolEnvironment }) => concernsSchoolEnvironment) ?? null,
    hasMetSinceOpening:
      openedOn === null ? null : (facts.meetings?.some(({ on }) => on >= openedOn) ?? null),
  };
}

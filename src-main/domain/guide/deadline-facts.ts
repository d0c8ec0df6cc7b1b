import type { DeadlineFacts } from '../deadline/running-deadlines.ts';
import { isSince } from '../time/moment.ts';
import type { GuideFacts } from './guide-facts.ts';
import { roundStart } from './round-start.ts';

/** What the deadlines count from, read off the same facts as the guide, so that the two never disagree. */
export function deadlineFactsOf(facts: GuideFacts): DeadlineFacts {
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

import type { LogStatus } from '@domain/case/log-status.ts';
import type { Relation } from '@domain/permission/role.ts';

/** How somebody can stand to a child's log, and what the log is like. */

export interface Scenario {
  readonly what: string;
  readonly relation: Relation;
  readonly logStatus: LogStatus;
  readonly holder: 'me' | 'another' | 'elsewhere' | 'nobody';
  readonly registeredByMe?: boolean;
  readonly participation?: 'current' | 'ended' | 'tomorrow';
  readonly deputy?: 'current' | 'tomorrow' | 'over' | 'ended';
  readonly offeredToMe?: 'open' | 'lapsed';
}

export const scenarios: readonly Scenario[] = [
  {
    what: 'registered the child',
    relation: 'registrar',
    logStatus: 'none',
    holder: 'nobody',
    registeredByMe: true,
  },
  {
    what: 'has nothing to do with a child at level 0',
    relation: 'none',
    logStatus: 'none',
    holder: 'nobody',
  },
  { what: 'holds an open log', relation: 'holder', logStatus: 'open', holder: 'me' },
  { what: 'holds a paused log', relation: 'holder', logStatus: 'paused', holder: 'me' },
  {
    what: 'takes part in an open log',
    relation: 'participant',
    logStatus: 'open',
    holder: 'another',
    participation: 'current',
  },
  {
    what: 'takes part in a paused log',
    relation: 'participant',
    logStatus: 'paused',
    holder: 'another',
    participation: 'current',
  },
  {
    what: 'took part in a log that is closed',
    relation: 'participant',
    logStatus: 'closed',
    holder: 'nobody',
    participation: 'current',
  },
  {
    what: 'takes part while the baton is elsewhere',
    relation: 'participant',
    logStatus: 'open',
    holder: 'elsewhere',
    participation: 'current',
  },
  {
    what: 'has nothing to do with an open log',
    relation: 'none',
    logStatus: 'open',
    holder: 'another',
  },
  {
    what: 'has nothing to do with a paused log',
    relation: 'none',
    logStatus: 'paused',
    holder: 'another',
  },
  {
    what: 'has nothing to do with a closed log',
    relation: 'none',
    logStatus: 'closed',
    holder: 'nobody',
  },
  {
    what: 'has nothing to do with a log elsewhere',
    relation: 'none',
    logStatus: 'open',
    holder: 'elsewhere',
  },
  {
    what: 'registered the child whose log another holds',
    relation: 'none',
    logStatus: 'open',
    holder: 'another',
    registeredByMe: true,
  },
  {
    what: 'took part until yesterday',
    relation: 'none',
    logStatus: 'open',
    holder: 'another',
    participation: 'ended',
  },
  {
    what: 'will take part from tomorrow',
    relation: 'none',
    logStatus: 'open',
    holder: 'another',
    participation: 'tomorrow',
  },
  {
    what: 'is offered the baton of a paused log, and takes part',
    relation: 'receiver',
    logStatus: 'paused',
    holder: 'another',
    participation: 'current',
    offeredToMe: 'open',
  },
  {
    what: 'is offered the baton',
    relation: 'receiver',
    logStatus: 'open',
    holder: 'another',
    offeredToMe: 'open',
  },
  {
    what: 'was offered the baton and did not answer in time',
    relation: 'none',
    logStatus: 'open',
    holder: 'another',
    offeredToMe: 'lapsed',
  },
  {
    what: 'stands in for the holder of an open log',
    relation: 'deputy',
    logStatus: 'open',
    holder: 'another',
    deputy: 'current',
  },
  {
    what: 'stands in for the holder of a paused log, and takes part',
    relation: 'deputy',
    logStatus: 'paused',
    holder: 'another',
    deputy: 'current',
    participation: 'current',
  },
  {
    what: 'stood in for the holder until yesterday',
    relation: 'none',
    logStatus: 'open',
    holder: 'another',
    deputy: 'over',
  },
  {
    what: 'will stand in for the holder from tomorrow',
    relation: 'none',
    logStatus: 'open',
    holder: 'another',
    deputy: 'tomorrow',
  },
  {
    what: 'was to stand in, and it was ended',
    relation: 'none',
    logStatus: 'open',
    holder: 'another',
    deputy: 'ended',
  },
  {
    what: 'stood in for somebody whose baton is elsewhere now',
    relation: 'none',
    logStatus: 'open',
    holder: 'elsewhere',
    deputy: 'current',
  },
];

import { assertNever } from '../assert-never.ts';
import type { LogStatus } from '../case/log-status.ts';
import type { LevelPolicy } from '../deadline/policy.ts';
import type { Level } from './level.ts';

/**
 * Where a child stands, in one word.
 * - clarifying: level 0, nothing is decided; also when the concern is clarified anew while the log rests
 * - waitingForLog: the level is decided, consent and a holder are still to come
 * - logOptional: decided, and the municipality leaves a log at this level to choice
 * - logOpen, logPaused: shared work, or stopped until consent is clarified
 * - closed: ended
 */
export const standings = [
  'clarifying',
  'waitingForLog',
  'logOptional',
  'logOpen',
  'logPaused',
  'closed',
] as const;
export type Standing = (typeof standings)[number];

/** Tells where a child stands from level and log; a closed log that got a new level waits to be opened again. */
export function standing(
  level: Level,
  logStatus: LogStatus,
  policy: Pick<LevelPolicy, 'logRequiredFromLevel'>,
): Standing {
  switch (logStatus) {
    case 'open':
      return 'logOpen';
    case 'paused':
      return level === 0 ? 'clarifying' : 'logPaused';
    case 'closed':
    case 'none':
      if (level === 0) return logStatus === 'closed' ? 'closed' : 'clarifying';
      return level >= policy.logRequiredFromLevel ? 'waitingForLog' : 'logOptional';
    default:
      return assertNever(logStatus);
  }
}

import type { LevelDecision } from '@domain/level/decision.ts';
import { levelAfter } from '@domain/level/decide-level.ts';
import type { Level } from '@domain/level/level.ts';

/** What is known about the child when a decision is weighed. */
export interface DecisionStanding {
  readonly level: Level;
  /** A log that is open or paused: only what is shared needs consent and a holder first. */
  readonly logIsShared: boolean;
  readonly hasConsent: boolean;
  readonly hasHolder: boolean;
}

/** What a decision asks for, told before it is chosen; main asks the same again. */
export interface DecisionNeeds {
  /** The child is there already. */
  readonly isHere: boolean;
  /** Consent and holder must be in place now; otherwise they may come afterwards. */
  readonly consentAndHolderFirst: boolean;
  readonly mayChoose: boolean;
}

/** Tells what stands between the child's level today and `decision`. */
export function decisionNeeds(decision: LevelDecision, standing: DecisionStanding): DecisionNeeds {
  const next = levelAfter(decision);
  const isHere = decision !== 'close' && next === standing.level;
  const consentAndHolderFirst = standing.logIsShared && next >= 2 && next > standing.level;
  const lacking = consentAndHolderFirst && !(standing.hasConsent && standing.hasHolder);
  return {
    isHere,
    consentAndHolderFirst,
    mayChoose: !isHere && !lacking,
  };
}

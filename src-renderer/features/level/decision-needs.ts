import type { LevelDecision } from '@domain/level/decision.ts';
import { levelAfter } from '@domain/level/decide-level.ts';
import type { Level } from '@domain/level/level.ts';

/** What is known about the child when a decision is weighed. */
export interface DecisionStanding {
  readonly level: Level;
  readonly logIsOpen: boolean;
  readonly hasConsent: boolean;
  readonly hasHolder: boolean;
}

/** What a decision asks for, told before it is chosen; main asks the same again. */
export interface DecisionNeeds {
  /** The child is there already. */
  readonly isHere: boolean;
  /** Consent and holder must be in place now; otherwise they may come afterwards. */
  readonly consentAndHolderFirst: boolean;
  /** Nobody holds a baton below level 1, so the way up goes by level 1 and the opened log. */
  readonly goesByLevel1: boolean;
  readonly mayChoose: boolean;
}

/** Tells what stands between the child's level today and `decision`. */
export function decisionNeeds(decision: LevelDecision, standing: DecisionStanding): DecisionNeeds {
  const next = levelAfter(decision);
  const isHere = decision !== 'close' && next === standing.level;
  const consentAndHolderFirst = next >= 2 && next > standing.level;
  const lacking = consentAndHolderFirst && !(standing.hasConsent && standing.hasHolder);
  return {
    isHere,
    consentAndHolderFirst,
    goesByLevel1: lacking && !standing.hasHolder && standing.level === 0,
    mayChoose: !isHere && !lacking,
  };
}

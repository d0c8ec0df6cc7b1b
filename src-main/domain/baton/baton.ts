import type { LogStatus } from '../case/log-status.ts';
import type { LevelPolicy } from '../deadline/policy.ts';
import { mayAccept, mayReclaim } from '../handover/expiry.ts';
import type { Level } from '../level/level.ts';
import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';

/** Who has the baton: a person here, or another office (it knows its own person). */
export type Holder =
  | { readonly kind: 'user'; readonly userId: string }
  | { readonly kind: 'office'; readonly contactId: string };

export interface OpenOffer {
  readonly id: string;
  readonly to: Holder;
  readonly offeredOn: LocalDate;
  /** Last day on which it may be accepted. */
  readonly expiresOn: LocalDate;
}

/** One child's baton. `holder` is one or none by its type; the rules below keep it one while the log is open. */
export interface BatonState {
  readonly holder: Holder | null;
  readonly offer: OpenOffer | null;
  readonly logStatus: LogStatus;
  readonly level: Level;
}

export const batonRefusals = [
  'levelNotDecided',
  'logAlreadyOpen',
  'logNotOpen',
  'holderMissing',
  'alreadyHolder',
  'holderElsewhere',
  'offerOpen',
  'offerNotOpen',
  'offerExpired',
  'offerStillAnswerable',
  'notTheReceiver',
] as const;
export type BatonRefusal = (typeof batonRefusals)[number];

export type Outcome = Result<BatonState, BatonRefusal>;
type GracePolicy = Pick<LevelPolicy, 'packageGraceDays'>;

export function sameHolder(a: Holder, b: Holder): boolean {
  if (a.kind === 'user') return b.kind === 'user' && a.userId === b.userId;
  return b.kind === 'office' && a.contactId === b.contactId;
}

/** Names the first holder, before or while the log is opened. A baton that somebody has is offered instead. */
export function appoint(state: BatonState, userId: string): Outcome {
  if (state.holder !== null) {
    return refused(state.holder.kind === 'office' ? 'holderElsewhere' : 'alreadyHolder');
  }
  return ok({ ...state, holder: { kind: 'user', userId } });
}

/** Opens the log (consent is asked for in `canOpenLog`); from here on there is exactly one holder. */
export function openLog(state: BatonState): Outcome {
  if (state.logStatus === 'open') return refused('logAlreadyOpen');
  if (state.level === 0) return refused('levelNotDecided');
  if (state.holder === null) return refused('holderMissing');
  if (state.holder.kind === 'office') return refused('holderElsewhere');
  return ok({ ...state, logStatus: 'open' });
}

/** Stops sharing when consent ends or is withdrawn; the holder stays responsible. */
export function pauseLog(state: BatonState): Outcome {
  if (state.logStatus !== 'open') return refused('logNotOpen');
  return ok({ ...state, logStatus: 'paused' });
}

/**
 * Offers the baton; the holder keeps it. Only one offer may be open.
 * A paused log can change hands inside the office, but nothing of it goes to another.
 */
export function offer(state: BatonState, made: OpenOffer): Outcome {
  if (state.holder === null) return refused('holderMissing');
  if (state.holder.kind === 'office') return refused('holderElsewhere');
  const pausedInside = state.logStatus === 'paused' && made.to.kind === 'user';
  if (state.logStatus !== 'open' && !pausedInside) return refused('logNotOpen');
  if (state.offer !== null) return refused('offerOpen');
  if (sameHolder(state.holder, made.to)) return refused('alreadyHolder');
  return ok({ ...state, offer: made });
}

function openOffer(
  state: BatonState,
  offerId: string,
  by: Holder,
): Result<OpenOffer, BatonRefusal> {
  if (state.offer === null || state.offer.id !== offerId) return refused('offerNotOpen');
  return sameHolder(state.offer.to, by) ? ok(state.offer) : refused('notTheReceiver');
}

/**
 * Moves the baton in one step: the only way from one holder to the next (Lunner, Gloppen).
 * `acceptedOn` is the day the receiver said yes; for another office, the day in the signed receipt.
 */
export function accept(
  state: BatonState,
  answer: { readonly offerId: string; readonly by: Holder; readonly acceptedOn: LocalDate },
): Outcome {
  const found = openOffer(state, answer.offerId, answer.by);
  if (!found.ok) return found;
  if (!mayAccept(found.value.expiresOn, answer.acceptedOn)) return refused('offerExpired');
  return ok({ ...state, holder: found.value.to, offer: null });
}

/** The receiver says no; the baton stays. */
export function decline(
  state: BatonState,
  answer: { readonly offerId: string; readonly by: Holder },
): Outcome {
  const found = openOffer(state, answer.offerId, answer.by);
  return found.ok ? ok({ ...state, offer: null }) : found;
}

function mayLapse(made: OpenOffer, today: LocalDate, policy: GracePolicy): boolean {
  if (made.to.kind === 'office') return mayReclaim(made.expiresOn, today, policy);
  return !mayAccept(made.expiresOn, today);
}

/** Takes an offer back: at once from a colleague, from another office only when it can no longer be accepted. */
export function withdraw(state: BatonState, today: LocalDate, policy: GracePolicy): Outcome {
  if (state.offer === null) return refused('offerNotOpen');
  if (state.offer.to.kind === 'office' && !mayLapse(state.offer, today, policy)) {
    return refused('offerStillAnswerable');
  }
  return ok({ ...state, offer: null });
}

/** Lets an offer lapse that nobody answered in time; the baton stays. */
export function expire(state: BatonState, today: LocalDate, policy: GracePolicy): Outcome {
  if (state.offer === null) return refused('offerNotOpen');
  if (!mayLapse(state.offer, today, policy)) return refused('offerStillAnswerable');
  return ok({ ...state, offer: null });
}

/** Takes the baton home from the office that has it, when its package has been accepted here. */
export function receive(
  state: BatonState,
  from: { readonly contactId: string },
  userId: string,
): Outcome {
  if (state.holder === null) return refused('holderMissing');
  if (!sameHolder(state.holder, { kind: 'office', contactId: from.contactId })) {
    return refused(state.holder.kind === 'office' ? 'holderElsewhere' : 'alreadyHolder');
  }
  return ok({ ...state, holder: { kind: 'user', userId }, offer: null });
}

/**
 * Ends the log and with it the holder's task. An offer to a colleague falls with it; while a package can
 * still be accepted in another office the log cannot be closed here.
 */
export function closeLog(state: BatonState): Outcome {
  if (state.logStatus !== 'open' && state.logStatus !== 'paused') return refused('logNotOpen');
  if (state.holder?.kind === 'office') return refused('holderElsewhere');
  if (state.offer?.to.kind === 'office') return refused('offerOpen');
  return ok({ holder: null, offer: null, logStatus: 'closed', level: 0 });
}

import { canEndPaper, canKeepOnPaper } from '../../domain/paper/keep-on-paper.ts';
import type { EndPaperRefusal, KeepOnPaperRefusal } from '../../domain/paper/keep-on-paper.ts';
import { readPaperCode } from '../../domain/paper/paper-code.ts';
import { ok, refused } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { CommandContext, CommandHandler, Refusal } from '../ports/context.ts';
import { giveOpenLog, possibleHolder } from '../log/open-log.ts';
import { wakeLog, writeTurn } from '../log/turns.ts';
import { consentsOf, logOf } from '../shared-log.ts';
import { openHolding } from '../standing-to-child.ts';

/**
 * Registers a log on paper by the code on it. A log that does not run yet is opened with a holder (invariant 1), one
 * that rests goes on, and one that is kept here moves over with everything that was written staying readable.
 */
export const keepOnPaper: CommandHandler<'paper.keep'> = (
  context,
  { childId, code: typed, answer, answeredBy, holderUserId, origin, reason },
) => {
  const { stores, today } = context;
  const code = codeFor(context, childId, typed);
  if (!code.ok) return code;
  const log = logOf(context, childId);
  const holder = holderUserId === null ? null : possibleHolder(context, holderUserId);
  const allowed = canKeepOnPaper({
    level: log.level,
    logStatus: log.status,
    keeping: log.keeping,
    answeredBy,
    holderUserId: holder?.id ?? null,
    hasHolder: openHolding(context, childId) !== null,
  });
  if (!allowed.ok) return refused(refusalOfKeeping(allowed.error[0]));
  if (answer === 'refusedDigital' && !hasRefused(context, childId))
    recordRefusal(context, childId, answeredBy);
  if (allowed.value.opens && holder !== null)
    giveOpenLog(context, childId, holder, origin ?? 'service', '');
  else if (log.status === 'paused') wakeLog(context, childId);
  stores.logs.keep(childId, code.value);
  stores.paper.register(code.value, childId, today);
  writeTurn(context, childId, 'keptOnPaper', { reason, agreedWith: answeredBy.join(', ') });
  return ok({});
};

function codeFor(
  { stores }: CommandContext,
  childId: string,
  typed: string,
): Result<string, Refusal> {
  const code = readPaperCode(typed);
  if (!code.ok)
    return refused({ code: 'paperCodeInvalid', params: { problem: code.error }, fields: ['code'] });
  const printed = stores.paper.log(code.value);
  if (printed === null) return refused({ code: 'paperCodeUnknown', fields: ['code'] });
  const isForAnother = printed.childId !== null && printed.childId !== childId;
  if (isForAnother || printed.registeredOn !== null)
    return refused({ code: 'paperCodeTaken', fields: ['code'] });
  return code;
}

function refusalOfKeeping(first: KeepOnPaperRefusal | undefined): Refusal {
  switch (first) {
    case 'levelNotDecided':
      return { code: 'levelUnchanged' };
    case 'alreadyOnPaper':
      return { code: 'alreadyOnPaper' };
    case 'answerMissing':
      return { code: 'reasonMissing', fields: ['answeredBy'] };
    case 'holderMissing':
    case undefined:
      return { code: 'holderMissing', fields: ['holderUserId'] };
  }
}

function hasRefused({ stores, today }: CommandContext, childId: string): boolean {
  return stores.consents
    .ofChild(childId)
    .some(
      ({ terms, withdrawnOn }) =>
        terms.refused &&
        terms.purposes.includes('openLog') &&
        (withdrawnOn === null || withdrawnOn > today),
    );
}

/** That the digital log was refused, and nothing else: sharing for other purposes is asked about on its own. */
function recordRefusal(
  { stores, newId, actor, now, today }: CommandContext,
  childId: string,
  givenBy: readonly string[],
): void {
  const told = { voluntary: true, purpose: true, insight: true, withdrawal: true, keeper: true };
  stores.consents.add({
    id: newId(),
    childId,
    terms: {
      givenBy: [...givenBy],
      ownConsent: false,
      purposes: ['openLog'],
      services: [],
      kinds: [],
      excluded: '',
      manner: 'oral',
      interpreterLanguage: '',
      from: today,
      to: null,
      informedOf: told,
      childsOpinion: '',
      refused: true,
    },
    withdrawnOn: null,
    authorName: actor.name,
    at: now,
  });
}

/** The log is kept here from now on; the code stays with the sheet it was printed on. */
export const endPaperKeeping: CommandHandler<'paper.endKeeping'> = (
  context,
  { childId, reason },
) => {
  const log = logOf(context, childId);
  const allowed = canEndPaper({
    keeping: log.keeping,
    logStatus: log.status,
    consents: consentsOf(context, childId),
    today: context.today,
  });
  if (!allowed.ok) return refused({ code: firstOf(allowed.error) });
  context.stores.logs.keep(childId, null);
  writeTurn(context, childId, 'keptDigitally', { reason });
  return ok({});
};

function firstOf([first]: readonly EndPaperRefusal[]): EndPaperRefusal {
  return first ?? 'notOnPaper';
}

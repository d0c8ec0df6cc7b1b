import type { LogEntryKind } from '../../domain/case/log-entry-kind.ts';
import { isInForce } from '../../domain/consent/consent-status.ts';
import { meetingToCome } from '../../domain/meeting/next-meeting.ts';
import { ok, refused } from '../../domain/result.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import type { QueryContext, QueryHandler } from '../ports/context.ts';
import { asConsent, logOf } from '../shared-log.ts';

/** What the log knows about each point of the checklist: the two talk by this, and nobody writes it twice. */
export const handoverFacts: QueryHandler<'baton.handoverFacts'> = (context, { childId }) => {
  const { stores, today } = context;
  const child = stores.children.find(childId);
  if (child === null) return refused({ code: 'notFound' });
  const { language, needsInterpreter, hasHiddenAddress } = child.fields;
  return ok({
    level: logOf(context, childId).level,
    levelReason: stores.logs.levelChanges(childId).at(-1)?.grounds.reason ?? '',
    measures: stores.measures
      .ofChild(childId)
      .filter(({ status }) => status === 'active')
      .map(({ id, terms: { what, responsible, evaluateOn } }) => ({
        id,
        what,
        responsible,
        evaluateOn,
      })),
    // An overdue one is no meeting to come.
    nextMeetingOn: meetingToCome(stores.meetings.planned(childId), today)?.on ?? null,
    consents: stores.consents
      .ofChild(childId)
      .filter((record) => isInForce(asConsent(record), today))
      .map(({ id, terms: { givenBy, purposes, services, excluded, to } }) => ({
        id,
        givenBy,
        purposes,
        services,
        excluded,
        to,
      })),
    childVoice: wordsOf(context, childId, 'childVoice').at(-1) ?? null,
    guardians: stores.children
      .guardians(childId)
      .map(({ fields: { name, relation, phone, email, mayRead } }) => ({
        name,
        relation,
        phone,
        email,
        mayRead,
      })),
    language,
    needsInterpreter,
    hasHiddenAddress,
    tried: wordsOf(context, childId, 'triedBefore'),
  });
};

/** Entries of a kind in the words that count now, oldest first; what was taken back is left out. */
function wordsOf(
  { stores }: QueryContext,
  childId: string,
  kind: LogEntryKind,
): readonly { readonly words: string; readonly on: LocalDate }[] {
  const entries = stores.logs.entries(childId);
  return entries
    .filter((entry) => entry.kind === kind)
    .map((entry) => {
      const corrections = entries
        .filter(({ correctsId }) => correctsId === entry.id)
        .sort((a, b) => (a.at < b.at ? -1 : 1));
      return { words: corrections.at(-1)?.body ?? entry.body, on: entry.happenedOn };
    })
    .filter(({ words }) => words !== '');
}

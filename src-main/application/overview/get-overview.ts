import type { OutputOf } from '../../contract/index.ts';
import { consentStatus } from '../../domain/consent/consent-status.ts';
import { dueState } from '../../domain/deadline/due-state.ts';
import { sortByUrgency } from '../../domain/deadline/sort-by-urgency.ts';
import { standing } from '../../domain/level/standing.ts';
import { ok } from '../../domain/result.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { childSummary, fullName } from '../child/child-summary.ts';
import { openableChildren } from '../child/search-children.ts';
import { deadlinesToday } from '../deadline/deadlines-of-child.ts';
import type { QueryContext, QueryHandler } from '../ports/context.ts';
import type { ChildRecord } from '../ports/records.ts';
import { consentsOf, logOf } from '../shared-log.ts';

type DueKind = OutputOf<'overview.get'>['due'][number]['kind'];

interface Due {
  readonly kind: DueKind;
  readonly dueOn: LocalDate;
  readonly childId: string | null;
  readonly childName: string;
  readonly about: string;
  readonly recordId: string | null;
}

const aboutLength = 120;

/** The first screen: which children, what is due, what is next; overdue first. */
export const getOverview: QueryHandler<'overview.get'> = (context) => {
  const { today, policy } = context;
  const children = openableChildren(context);
  const summaries = children.map((child) => childSummary(context, child));
  const mine = new Set(summaries.filter(({ relation }) => relation !== 'none').map(({ id }) => id));
  const isLeader = context.actor.role === 'leader';
  // What is due for a child whose baton is in another office is due there.
  const elsewhere = new Set(
    summaries.filter(({ holderIsElsewhere }) => holderIsElsewhere).map(({ id }) => id),
  );
  const due = children
    .filter(({ id }) => (isLeader || mine.has(id)) && !elsewhere.has(id))
    .flatMap((child) => dueOfChild(context, child))
    .concat(dueOfPackages(context));
  return ok({
    today,
    myChildren: summaries.filter(({ id }) => mine.has(id)),
    due: sortByUrgency(due).map((item) => ({
      ...item,
      state: dueState(item.dueOn, today, policy),
    })),
  });
};

function dueOfChild(context: QueryContext, child: ChildRecord): readonly Due[] {
  const log = logOf(context, child.id);
  const of = (
    kind: DueKind,
    dueOn: LocalDate,
    about = '',
    recordId: string | null = null,
  ): Due => ({
    kind,
    dueOn,
    childId: child.id,
    childName: fullName(child.fields),
    about: about.slice(0, aboutLength),
    recordId,
  });
  switch (standing(log.level, log.status, context.policy)) {
    case 'clarifying':
    case 'waitingForLog':
      return deadlinesToday(context, child.id).flatMap(({ kind, dueOn }) =>
        kind === 'levelZeroDecision' || kind === 'openLog' ? [of(kind, dueOn)] : [],
      );
    case 'logOpen':
      return [
        ...dueMeasures(context, child, of),
        ...dueMeeting(context, child, of),
        ...dueConsents(context, child, of),
        ...dueOffer(context, child, of),
      ];
    case 'logPaused':
      return dueConsents(context, child, of);
    case 'logOptional':
    case 'closed':
      return [];
  }
}

type Make = (kind: DueKind, dueOn: LocalDate, about?: string, recordId?: string | null) => Due;

function dueMeasures(context: QueryContext, child: ChildRecord, of: Make): readonly Due[] {
  return context.stores.measures
    .ofChild(child.id)
    .filter(({ status }) => status === 'active')
    .map(({ id, terms }) => of('measureEvaluation', terms.evaluateOn, terms.what, id));
}

function dueMeeting(context: QueryContext, child: ChildRecord, of: Make): readonly Due[] {
  const next = context.stores.meetings.ofChild(child.id).at(-1)?.minutes.nextMeetingOn ?? null;
  return next === null ? [of('noNextMeeting', context.today)] : [of('nextMeeting', next)];
}

/** One line for the consent that covers longest: what matters is when the cover ends. */
function dueConsents(context: QueryContext, child: ChildRecord, of: Make): readonly Due[] {
  const { today, policy } = context;
  const statuses = consentsOf(context, child.id).map((consent) => ({
    consent,
    status: consentStatus(consent, today, policy),
  }));
  if (statuses.some(({ status }) => status === 'valid')) return [];
  const ending = statuses.find(({ status }) => status === 'endsSoon');
  if (ending?.consent.to != null)
    return [of('consentEnds', ending.consent.to, '', ending.consent.id)];
  const ended = statuses.findLast(({ status }) => status === 'ended' || status === 'withdrawn');
  if (ended === undefined) return [];
  return [
    of(
      'consentEnded',
      ended.consent.withdrawnOn ?? ended.consent.to ?? today,
      '',
      ended.consent.id,
    ),
  ];
}

function dueOffer(context: QueryContext, child: ChildRecord, of: Make): readonly Due[] {
  const offer = context.stores.baton.openOffer(child.id);
  if (offer === null) return [];
  if (offer.toUserId === context.actor.userId)
    return [of('batonOfferForMe', offer.expiresOn, offer.message, offer.id)];
  return offer.toUserId === null
    ? []
    : [of('batonOfferUnanswered', offer.expiresOn, offer.toName, offer.id)];
}

function dueOfPackages({ stores }: QueryContext): readonly Due[] {
  return stores.packages.all().flatMap((pack): readonly Due[] => {
    const line = {
      childId: pack.childId,
      childName: pack.childName,
      recordId: pack.id,
      about: stores.contacts.find(pack.contactId)?.name ?? '',
    };
    if (pack.status === 'received')
      return [{ ...line, childId: null, kind: 'packageToAnswer' as const, dueOn: pack.expiresOn }];
    if (pack.status !== 'sent') return [];
    return [{ ...line, kind: 'receiptMissing' as const, dueOn: pack.expiresOn }];
  });
}

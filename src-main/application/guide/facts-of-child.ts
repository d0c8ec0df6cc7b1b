import type { WrittenEntryKind } from '../../domain/case/log-entry-kind.ts';
import { hasConsentForLog } from '../../domain/case/open-log.ts';
import { informationKinds } from '../../domain/consent/consent-terms.ts';
import type { ConsentPurpose } from '../../domain/consent/consent-terms.ts';
import { covers } from '../../domain/consent/covers.ts';
import type { DecisionMoment } from '../../domain/deadline/level-zero-start.ts';
import type {
  ConsentFact,
  EntryFact,
  GuideFacts,
  MeetingFact,
} from '../../domain/guide/guide-facts.ts';
import { standing } from '../../domain/level/standing.ts';
import { serviceTypes } from '../../domain/office/service-type.ts';
import type { ServiceType } from '../../domain/office/service-type.ts';
import type { PermissionAction } from '../../domain/permission/action.ts';
import { isWithin } from '../../domain/time/local-date.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import type { Moment } from '../../domain/time/moment.ts';
import { officeDay } from '../../domain/time/office-day.ts';
import { mayDo } from '../may-do.ts';
import type { QueryContext } from '../ports/context.ts';
import { consentsOf, logOf } from '../shared-log.ts';
import type { StandingToChild } from '../standing-to-child.ts';

/** What happened on a day and was written at an instant; a day ahead of its writing counts as the writing’s. */
const momentOf = (at: string, on: LocalDate = officeDay(at)): Moment => ({ at, on });

/**
 * Gathers what the guide asks of one child, as far as the person who is on may read it; the rest is null. A log on
 * paper has its words outside the program: what only they could tell is null too.
 */
export function factsOfChild(
  context: QueryContext,
  childId: string,
  child: StandingToChild,
): GuideFacts {
  const { stores, policy, actor } = context;
  const may = mayDo(context, child);
  const readable = <T>(action: PermissionAction, read: () => T): T | null =>
    may(action) ? read() : null;
  const log = logOf(context, childId);
  const isOnPaper = log.keeping === 'paper';
  const offer = stores.baton.openOffer(childId);
  return {
    level: log.level,
    standing: standing(log.level, log.status, policy),
    registeredOn: stores.children.find(childId)?.registeredOn ?? context.today,
    hasGuardians: stores.children.guardians(childId).length > 0,
    log: {
      status: log.status,
      pauseCause: log.pauseCause,
      openedOn: log.openedOn,
      holderIsElsewhere: child.holderIsElsewhere,
      offer: offer === null ? null : offer.toUserId === actor.userId ? 'forMe' : 'waiting',
    },
    decisions: decisionsOf(context, childId),
    notes: readable('observation.read', () => notesOf(context, childId)),
    assessments: readable('scale.read', () =>
      stores.assessments.ofChild(childId).map(({ at, result }) => ({
        ...momentOf(at),
        reportingAnswered: result.reporting !== null,
      })),
    ),
    talks: readable('observation.read', () =>
      stores.talks.ofChild(childId).map(({ kind, at, heldOn }) => ({ kind, at, on: heldOn })),
    ),
    reports: readable('observation.read', () =>
      stores.children.reports(childId).map(({ at, sentOn }) => ({ at, on: sentOn })),
    ),
    consent: readable('consent.read', () => consentOf(context, childId)),
    otherServices: readable('log.read', () => otherServicesOf(context, childId)),
    entries: isOnPaper
      ? readable('log.read', () => entriesOnPaper(context, childId))
      : readable('log.read', () => entriesOf(context, childId)),
    measures: isOnPaper
      ? null
      : readable('log.read', () =>
          stores.measures.ofChild(childId).map(({ id, at, status, terms }) => ({
            ...momentOf(at),
            id,
            isActive: status === 'active',
            evaluateOn: terms.evaluateOn,
          })),
        ),
    evaluations: readable('log.read', () => evaluationsOf(context, childId, isOnPaper)),
    meetings: readable('meeting.read', () => meetingsOf(context, childId, isOnPaper)),
    nextMeetingOn: readable('meeting.read', () => nextMeetingOf(context, childId)),
  };
}

/** Every decision about the level, oldest first, with its day on the wall. */
export function decisionsOf(
  { stores }: Pick<QueryContext, 'stores'>,
  childId: string,
): readonly DecisionMoment[] {
  return stores.logs
    .levelChanges(childId)
    .map(({ decision, at }) => ({ decision, ...momentOf(at) }));
}

/** Notes that no newer one has replaced. */
function notesOf({ stores }: QueryContext, childId: string): NonNullable<GuideFacts['notes']> {
  const all = stores.observations.ofChild(childId);
  const replaced = new Set(all.map(({ supersedes }) => supersedes));
  return all
    .filter(({ id }) => !replaced.has(id))
    .map(({ at, note }) => ({
      ...momentOf(at),
      suspicion: note.suspicion,
      concernsSchoolEnvironment: note.themes.includes('schoolEnvironment'),
      isDiscussed: note.discussedWith.trim() !== '',
    }));
}

function consentOf(context: QueryContext, childId: string): ConsentFact {
  const { stores, today } = context;
  const consents = consentsOf(context, childId);
  const own = stores.office.get().serviceType;
  const ask = (receiverService: ServiceType, purpose: ConsentPurpose) =>
    covers(consents, { receiverService, kinds: informationKinds, purpose, today });
  const forLog = hasConsentForLog(consents, today);
  return {
    forLog,
    forOtherService: serviceTypes.some(
      (service) => service !== own && ask(service, 'shareBetweenServices').covered.length > 0,
    ),
    isRefused:
      !forLog &&
      serviceTypes.some((service) =>
        ask(service, 'openLog').missing.some(({ reason }) => reason === 'refused'),
      ),
  };
}

function otherServicesOf({ stores, today }: QueryContext, childId: string): number {
  const own = stores.office.get().serviceType;
  const present = stores.logs
    .participants(childId)
    .filter(({ from, to, serviceType }) => serviceType !== own && isWithin(today, from, to));
  return new Set(present.map(({ serviceType }) => serviceType)).size;
}

const noEntries: EntryFact = { attention: '', commonUnderstanding: '', childVoice: '', note: '' };

function entriesOf({ stores }: QueryContext, childId: string): EntryFact {
  const latest = new Map(stores.logs.latestEntries(childId).map(({ kind, at }) => [kind, at]));
  const of = (kind: WrittenEntryKind): string => latest.get(kind) ?? '';
  return {
    attention: of('attention'),
    commonUnderstanding: of('commonUnderstanding'),
    childVoice: of('childVoice'),
    note: [of('note'), of('brightSpot')].sort().at(-1) ?? '',
  };
}

/** The family keeps the words; the program knows the days that were registered from them. */
function entriesOnPaper({ stores }: QueryContext, childId: string): EntryFact {
  const latest = (kind: 'childVoice' | 'contact'): string =>
    stores.paper.milestones(childId).findLast((one) => one.kind === kind)?.at ?? '';
  return { ...noEntries, childVoice: latest('childVoice'), note: latest('contact') };
}

function evaluationsOf(
  { stores }: QueryContext,
  childId: string,
  isOnPaper: boolean,
): NonNullable<GuideFacts['evaluations']> {
  if (isOnPaper)
    return stores.paper
      .milestones(childId)
      .filter(({ kind }) => kind === 'evaluation')
      .map(({ at, on }) => ({ at, on, measureId: '', effect: 'notKnown', decision: 'continue' }));
  return stores.measures.evaluations(childId).map(({ measureId, evaluation, at }) => ({
    at,
    on: evaluation.evaluatedOn,
    measureId,
    effect: evaluation.effect,
    decision: evaluation.decision,
  }));
}

function meetingsOf(
  { stores }: QueryContext,
  childId: string,
  isOnPaper: boolean,
): readonly MeetingFact[] {
  const written = stores.meetings
    .ofChild(childId)
    .map(({ at, minutes }): MeetingFact => ({ at, on: minutes.heldOn, type: minutes.type }));
  if (!isOnPaper) return written;
  const onPaper = stores.paper.milestones(childId).flatMap(({ kind, at, on }): MeetingFact[] => {
    if (kind === 'meeting') return [{ at, on, type: null }];
    return kind === 'evaluation' ? [{ at, on, type: 'evaluation' }] : [];
  });
  return [...written, ...onPaper];
}

function nextMeetingOf({ stores }: QueryContext, childId: string): LocalDate | 'none' {
  const planned = stores.meetings.planned(childId).find(({ status }) => status === 'planned');
  return planned?.on ?? 'none';
}

import type { FollowUpFacts } from '@domain/break/follow-up-facts.ts';
import { later } from '@domain/break/follow-up-facts.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import { officeDay } from '@domain/time/office-day.ts';
import type { ChildCardRecord } from '../../src-main/application/ports/records.ts';
import type { FactQuestion, ReadStores } from '../../src-main/application/ports/stores.ts';

/** The facts of one child as the stores of one child say them: slow, plain, and what the bulk must equal. */

const latest = (days: readonly (LocalDate | null)[]): LocalDate | null =>
  days.reduce<LocalDate | null>(later, null);

export function factsOfOne(
  stores: ReadStores,
  card: ChildCardRecord,
  { today, officeService, topSteps }: FactQuestion,
): FollowUpFacts {
  const { id: childId } = card;
  const child = stores.children.find(childId);
  const log = stores.logs.find(childId);
  if (child === null || log === null) throw new Error('No such child');
  const entries = stores.logs.entries(childId);
  const holdings = stores.baton.holdings(childId);
  const holding = holdings.find(({ toAt }) => toAt === null);
  const deputies = stores.deputies.ofChild(childId);
  const offer = stores.baton.openOffer(childId);
  const latestOffer = stores.baton
    .offers(childId)
    .filter(({ toUserId }) => toUserId !== null)
    .at(-1);
  const levels = stores.logs.levelChanges(childId);
  const raise = levels.findLast(({ from, to }) => to > from);
  const decision = levels.at(-1);
  const meetings = stores.meetings.ofChild(childId);
  const notes = stores.observations.ofChild(childId);
  const milestones = stores.paper.milestones(childId);
  const nameOf = (userId: string) => stores.office.user(userId)?.name ?? '';
  const spoken = entries.filter(({ id, kind, body }) => {
    const corrections = entries
      .filter(({ correctsId }) => correctsId === id)
      .toSorted((a, b) => a.at.localeCompare(b.at));
    return kind === 'childVoice' && (corrections.at(-1)?.body ?? body).trim() !== '';
  });
  return {
    childId,
    givenName: child.fields.givenName,
    familyName: child.fields.familyName,
    birthDate: child.fields.birthDate,
    isUnborn: child.fields.isUnborn,
    registeredOn: child.registeredOn,
    officeService,
    level: log.level,
    logStatus: log.status,
    pauseCause: log.pauseCause,
    resumeOn:
      log.status === 'paused'
        ? (stores.logs.statusChanges(childId).findLast(({ cause }) => cause === 'paused')?.details
            .resumeOn ?? null)
        : null,
    openedOn: log.openedOn,
    isOnPaper: log.keeping === 'paper',
    holder: holding === undefined ? null : { userId: holding.userId, name: holding.holderName },
    deputies: deputies
      .filter(({ endedAt, to }) => endedAt === null && to >= today)
      .map(({ userId, from, to }) => ({ userId, from, to, name: nameOf(userId) })),
    absences: stores.absences
      .all()
      .filter(
        ({ userId, to }) =>
          to >= today &&
          (userId === holding?.userId ||
            deputies.some((deputy) => deputy.userId === userId && deputy.endedAt === null)),
      )
      .map(({ userId, from, to, at }) => ({ userId, from, to, saidOn: officeDay(at) })),
    offer:
      offer === null
        ? null
        : {
            id: offer.id,
            toUserId: offer.toUserId,
            packageId: offer.packageId,
            toName: offer.toName,
            message: offer.message.slice(0, 120),
            offeredOn: offer.offeredOn,
            expiresOn: offer.expiresOn,
          },
    lapsedOffer:
      latestOffer?.status === 'expired'
        ? { id: latestOffer.id, toName: latestOffer.toName, expiresOn: latestOffer.expiresOn }
        : null,
    sentPackages: stores.packages
      .all()
      .filter((pack) => pack.childId === childId && pack.status === 'sent')
      .map(({ id, contactId, expiresOn }) => ({
        id,
        toName: stores.contacts.find(contactId)?.name ?? '',
        expiresOn,
      })),
    members: [
      ...holdings.map(({ holderName, toAt }) => ({
        name: holderName,
        role: '',
        to: toAt === null ? null : officeDay(toAt),
      })),
      ...stores.logs
        .participants(childId)
        .map(({ name, roleTitle, to }) => ({ name, role: roleTitle, to })),
      ...deputies.map(({ userId, to, endedAt }) => ({
        name: nameOf(userId),
        role: '',
        to: endedAt !== null && officeDay(endedAt) < to ? officeDay(endedAt) : to,
      })),
      ...stores.children
        .guardians(childId)
        .map(({ fields }) => ({ name: fields.name, role: fields.relation, to: null })),
    ],
    measures: stores.measures
      .ofChild(childId)
      .filter(({ status }) => status === 'active')
      .map(({ id, terms, at }) => ({
        id,
        what: terms.what.slice(0, 120),
        responsible: terms.responsible,
        evaluateOn: terms.evaluateOn,
        agreedOn: officeDay(at),
      })),
    planned: stores.meetings
      .planned(childId)
      .filter(({ status }) => status === 'planned')
      .map(({ id, type, on, at }) => ({ id, type, on, plannedOn: officeDay(at) })),
    lastWrittenOn: latest(entries.map(({ at }) => officeDay(at))),
    lastChildVoiceOn: latest(spoken.map(({ happenedOn }) => happenedOn)),
    lastEvaluationOn: latest(
      stores.measures.evaluations(childId).map(({ evaluation }) => evaluation.evaluatedOn),
    ),
    lastMeetingOn: latest(meetings.map(({ minutes }) => minutes.heldOn)),
    lastTransitionMeetingOn: latest(
      meetings
        .filter(({ minutes }) => minutes.type === 'transition')
        .map(({ minutes }) => minutes.heldOn),
    ),
    paper: Object.fromEntries(milestones.map(({ kind, on }) => [kind, on])),
    lastDecision: decision === undefined ? null : { decision: decision.decision, at: decision.at },
    notes:
      log.level > 0
        ? []
        : notes
            .filter(({ id }) => notes.every(({ supersedes }) => supersedes !== id))
            .map(({ at, note }) => ({
              at,
              on: officeDay(at),
              suspicion: note.suspicion,
              concernsSchoolEnvironment: note.themes.includes('schoolEnvironment'),
            })),
    guardianTalks:
      log.level > 0
        ? []
        : stores.talks
            .ofChild(childId)
            .filter(({ kind }) => kind === 'guardians')
            .map(({ at, heldOn }) => ({ at, on: heldOn })),
    lastRaise:
      raise === undefined ? null : { on: officeDay(raise.at), from: raise.from, to: raise.to },
    consents: stores.consents.ofChild(childId).map(({ id, terms, withdrawnOn, at }) => ({
      id,
      givenBy: terms.givenBy,
      purposes: terms.purposes,
      services: terms.services,
      kinds: terms.kinds,
      from: terms.from,
      to: terms.to,
      withdrawnOn,
      refused: terms.refused,
      ownConsent: terms.ownConsent,
      recordedOn: officeDay(at),
    })),
    topStepAssessments: stores.assessments
      .ofChild(childId)
      .filter((assessment) =>
        topSteps.some(
          ({ instrumentId, instrumentVersion, stepId }) =>
            assessment.instrumentId === instrumentId &&
            assessment.instrumentVersion === instrumentVersion &&
            assessment.result.chosenStepId === stepId,
        ),
      )
      .map(({ id, assessedOn, at }) => ({ id, assessedOn, at })),
    lastReportOn: latest(stores.children.reports(childId).map(({ sentOn }) => sentOn)),
    lastPackageOn: latest(
      stores.packages
        .all()
        .filter(
          (pack) =>
            pack.childId === childId &&
            pack.direction === 'out' &&
            (pack.status === 'sent' || pack.status === 'accepted'),
        )
        .map(({ createdAt }) => officeDay(createdAt)),
    ),
    told: stores.deadlines.told(childId).map(({ kind, dueOn, toldOn, isTakenBack, at }) => ({
      kind,
      dueOn,
      toldOn,
      isTakenBack,
      at,
    })),
  };
}

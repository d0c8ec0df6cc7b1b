import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { logEntryKinds } from '@domain/case/log-entry-kind.ts';
import { deadlineKinds } from '@domain/deadline/deadline-kinds.ts';
import { levels } from '@domain/level/level.ts';
import { meetingTypes } from '@domain/meeting/meeting-terms.ts';
import { paperMilestones } from '@domain/paper/paper-terms.ts';
import { talkKinds } from '@domain/talk/talk-terms.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { Stores } from '../../src-main/application/ports/stores.ts';
import type { PlayedClock } from './office.ts';
import { sampleConsent, sampleMeasure, sampleMeeting, sampleNote } from './sample-inputs.ts';

/** Rows of every kind that follow-up rests on, written past the use cases: whatever can stand in the stores. */

export interface Around {
  readonly clock: PlayedClock;
  readonly userIds: readonly string[];
  readonly contactId: string;
}

type Write = (stores: Stores, childId: string, around: Around, at: string) => void;

const names = ['Lise Ledersen', 'Siv Stafett', 'Per Liksom', 'mor', ''];
const name = fc.constantFrom(...names);
const offset = fc.integer({ min: -90, max: 90 });
const by = (at: string) => ({ authorName: 'Lise Ledersen', at });
const user = ({ userIds }: Around, number: number): string =>
  userIds[number % userIds.length] ?? '';

/** Rows of words: the database takes none while the log is on paper. */
const inWords =
  (writeWords: Write): Write =>
  (stores, childId, around, at) => {
    const log = stores.logs.find(childId);
    const isRunning = log?.status === 'open' || log?.status === 'paused';
    if (!(log?.keeping === 'paper' && isRunning)) writeWords(stores, childId, around, at);
  };

const write = {
  entry: fc
    .tuple(fc.constantFrom(...logEntryKinds, 'childVoice' as const), offset, fc.boolean())
    .map(([kind, day, isCorrection]): Write => (stores, childId, { clock }, at) => {
      const corrected = isCorrection ? stores.logs.entries(childId).at(-1) : undefined;
      stores.logs.addEntry({
        id: randomUUID(),
        childId,
        kind: corrected === undefined ? kind : 'correction',
        body: corrected === undefined || day > 0 ? 'En dag ute' : '',
        aboutId: null,
        correctsId: corrected?.correctsId ?? corrected?.id ?? null,
        correctionReason: '',
        happenedOn: clock.day(day),
        authorOffice: 'Liksom barnehage',
        ...by(at),
      });
    })
    .map(inWords),
  measure: fc
    .tuple(name, offset, fc.constantFrom('active', 'changed', 'stopped'), fc.option(offset))
    .map(([responsible, day, status, evaluated]): Write => (stores, childId, { clock }, at) => {
      const id = randomUUID();
      const terms = { ...sampleMeasure(clock), what: 'Lese sammen. '.repeat(20), responsible };
      stores.measures.add({
        id,
        childId,
        terms: { ...terms, evaluateOn: clock.day(day) },
        status,
        revision: 1,
        replacesId: null,
        ...by(at),
      });
      if (evaluated === null) return;
      stores.measures.addEvaluation({
        id: randomUUID(),
        measureId: id,
        evaluation: {
          evaluatedOn: clock.day(evaluated),
          carriedOut: 'yes',
          effect: 'some',
          decision: 'continue',
          comment: '',
          lineValue: null,
          lineSetBy: '',
        },
        ...by(at),
      });
    })
    .map(inWords),
  meeting: fc
    .tuple(fc.constantFrom(...meetingTypes), offset)
    .map(([type, day]): Write => (stores, childId, { clock }, at) => {
      const minutes = sampleMeeting(clock, { type, heldOn: clock.day(day) });
      stores.meetings.add({ id: randomUUID(), childId, minutes, plannedId: null, ...by(at) });
    })
    .map(inWords),
  planned: fc
    .tuple(
      fc.constantFrom(...meetingTypes),
      offset,
      fc.constantFrom('planned', 'held', 'cancelled'),
    )
    .map(([type, day, status]): Write => (stores, childId, { clock }, at) => {
      const meeting = {
        id: randomUUID(),
        childId,
        type,
        on: clock.day(day),
        startsAt: null,
        endsAt: null,
        place: '',
        purpose: '',
        agenda: '',
        invited: [],
        status: 'planned',
        cancelReason: '',
        sequence: 0,
        revision: 1,
        ...by(at),
      } as const;
      stores.meetings.plan(meeting);
      if (status !== 'planned') stores.meetings.changePlan({ ...meeting, status, revision: 2 });
    }),
  level: fc
    .tuple(fc.constantFrom(...levels), fc.constantFrom(...levels))
    .map(([from, to]): Write => (stores, childId, _around, at) => {
      const grounds = { reason: 'x', childsBest: '', childHeard: '', discussedWith: '' };
      const decision = ['toLevel0', 'toLevel1', 'toLevel2', 'toLevel3'] as const;
      const closes = to === 0 && from > 1;
      stores.logs.addLevelChange({
        id: randomUUID(),
        childId,
        decision: closes ? 'close' : decision[to],
        from,
        to,
        grounds,
        ...by(at),
      });
      stores.logs.change(childId, { level: to });
    }),
  consent: fc
    .record({ refused: fc.boolean(), ownConsent: fc.boolean(), to: fc.option(offset) })
    .chain((change) => fc.boolean().map((isWithdrawn) => ({ ...change, isWithdrawn })))
    .map(({ to, isWithdrawn, ...change }): Write => (stores, childId, { clock }, at) => {
      const id = randomUUID();
      const terms = sampleConsent(clock, { ...change, to: to === null ? null : clock.day(to) });
      stores.consents.add({ id, childId, terms, withdrawnOn: null, ...by(at) });
      if (isWithdrawn)
        stores.consents.withdraw(id, {
          withdrawnOn: clock.day(0),
          manner: 'oral',
          receivedBy: '',
          consequence: '',
        });
    }),
  assessment: fc
    .tuple(fc.constantFrom('needs-protection', 'thriving'), fc.constantFrom(1, 2), offset)
    .map(
      ([chosenStepId, instrumentVersion, day]): Write =>
        (stores, childId, { clock }, at) =>
          stores.assessments.add({
            id: randomUUID(),
            childId,
            instrumentId: 'concern-child',
            instrumentVersion,
            assessedOn: clock.day(day),
            result: {
              answers: {},
              highestTickedStepId: null,
              chosenStepId,
              reason: 'x',
              reporting: null,
              reportingReason: '',
            },
            ...by(at),
          }),
    ),
  report: offset.map(
    (day): Write =>
      (stores, childId, { clock }, at) =>
        stores.children.addReport({
          id: randomUUID(),
          childId,
          to: 'police',
          sentOn: clock.day(day),
          reference: '',
          guardiansInformed: false,
          ...by(at),
        }),
  ),
  note: fc
    .record({ suspicion: fc.boolean(), isSchool: fc.boolean(), replaces: fc.boolean() })
    .map(({ suspicion, isSchool, replaces }): Write => (stores, childId, { clock }, at) => {
      const before = replaces ? stores.observations.ofChild(childId).at(-1) : undefined;
      const themes = isSchool ? (['schoolEnvironment'] as const) : [];
      stores.observations.add({
        id: randomUUID(),
        childId,
        note: { ...sampleNote(clock), suspicion, themes },
        supersedes: before?.id ?? null,
        ...by(at),
      });
    }),
  talk: fc.tuple(fc.constantFrom(...talkKinds), offset).map(
    ([kind, day]): Write =>
      (stores, childId, { clock }, at) =>
        stores.talks.add({
          id: randomUUID(),
          childId,
          kind,
          heldOn: clock.day(day),
          present: 'mor',
          summary: 'x',
          agreed: '',
          isAnonymous: false,
          ...by(at),
        }),
  ),
  told: fc.tuple(fc.constantFrom(...deadlineKinds), offset, fc.boolean()).map(
    ([kind, day, isTakenBack]): Write =>
      (stores, childId, { clock }, at) =>
        stores.deadlines.tell({
          id: randomUUID(),
          childId,
          kind,
          dueOn: clock.day(day),
          toldOn: clock.day(0),
          isTakenBack,
          policyVersion: 0,
          ...by(at),
        }),
  ),
  milestone: fc.tuple(fc.constantFrom(...paperMilestones), offset).map(
    ([kind, day]): Write =>
      (stores, childId, { clock }, at) =>
        stores.paper.addMilestone({
          id: randomUUID(),
          childId,
          kind,
          on: clock.day(day),
          ...by(at),
        }),
  ),
  participant: fc.tuple(name, fc.option(offset)).map(
    ([who, to]): Write =>
      (stores, childId, { clock }) =>
        stores.logs.addParticipant({
          id: randomUUID(),
          childId,
          name: who,
          serviceType: 'ppt',
          roleTitle: 'rådgiver',
          phone: '',
          userId: null,
          from: clock.day(-90),
          to: to === null ? null : clock.day(to),
          notice: '',
        }),
  ),
  deputy: fc
    .tuple(fc.nat(3), offset, fc.nat(30), fc.boolean())
    .map(([number, day, length, isEnded]): Write => (stores, childId, around, at) => {
      const id = randomUUID();
      const [from, to] = [around.clock.day(day), around.clock.day(day + length)];
      const userId = user(around, number);
      stores.deputies.add({ id, childId, userId, from, to, endedAt: null, ...by(at) });
      if (isEnded) stores.deputies.end(id, at);
    }),
  absence: fc
    .tuple(fc.nat(3), offset, fc.nat(30), fc.boolean())
    .map(([number, day, length, isCancelled]): Write => (stores, _childId, around, at) => {
      const id = randomUUID();
      const [from, to] = [around.clock.day(day), around.clock.day(day + length)];
      const userId = user(around, number);
      stores.absences.add({ id, userId, from, to, cancelledAt: null, ...by(at) });
      if (isCancelled) stores.absences.cancel(id, at);
    }),
  pause: fc.option(offset).map((day): Write => (stores, childId, { clock }, at) => {
    if (stores.logs.find(childId)?.status !== 'open') return;
    stores.logs.pause(childId, 'agreed');
    stores.logs.addStatusChange({
      id: randomUUID(),
      childId,
      cause: 'paused',
      details: {
        reason: 'x',
        pauseCause: 'agreed',
        resumeOn: day === null ? null : clock.day(day),
        closeReason: null,
        outcome: null,
        agreedWith: '',
        closingNote: '',
        measures: [],
      },
      ...by(at),
    });
  }),
  resume: fc.constant<Write>((stores, childId) => {
    if (stores.logs.find(childId)?.status === 'paused') stores.logs.resume(childId);
  }),
  open: fc.nat(3).map((number): Write => (stores, childId, around, at) => {
    const status = stores.logs.find(childId)?.status;
    const holding = {
      id: randomUUID(),
      childId,
      userId: number === 3 ? null : user(around, number),
      contactId: number === 3 ? around.contactId : null,
      holderName: names[number] ?? '',
      service: '',
      fromAt: at,
      toAt: null,
    };
    if (status === 'open' || status === 'paused') stores.baton.move(holding);
    else stores.logs.open(childId, holding, around.clock.day(-number));
  }),
  close: fc.constant<Write>((stores, childId, { clock }, at) => {
    if (stores.logs.find(childId)?.status === 'open') stores.logs.end(childId, clock.day(0), at);
  }),
  keep: fc.option(fc.constant('ABCD')).map(
    (code): Write =>
      (stores, childId) =>
        stores.logs.keep(childId, code),
  ),
  offer: fc
    .tuple(fc.boolean(), offset, fc.constantFrom('open', 'declined', 'withdrawn', 'expired'))
    .map(([toOffice, day, status]): Write => (stores, childId, around, at) => {
      if (stores.baton.openOffer(childId) !== null) return;
      const id = randomUUID();
      const packageId = toOffice ? addPackage(stores, childId, around, at, 'out', 'sent') : null;
      stores.baton.addOffer({
        id,
        childId,
        toUserId: toOffice ? null : user(around, 1),
        toContactId: toOffice ? around.contactId : null,
        packageId,
        toName: 'Per Liksom',
        message: 'Kan du ta over? '.repeat(20),
        status: 'open',
        offeredBy: user(around, 0),
        offeredOn: around.clock.day(day),
        expiresOn: around.clock.day(day + 14),
        answeredAt: null,
        answerReason: '',
        staysOn: true,
        keeps: [],
        checklist: [],
        notes: { childContact: '', avoid: '', jointMeetingOn: null },
      });
      if (status !== 'open') stores.baton.answerOffer(id, status, at, '');
    }),
  pack: fc.constantFrom('accepted', 'declined', 'expired', 'withdrawn', 'received').map(
    (status): Write =>
      (stores, childId, around, at) =>
        void addPackage(stores, childId, around, at, status === 'received' ? 'in' : 'out', status),
  ),
};

function addPackage(
  stores: Stores,
  childId: string,
  { clock, contactId }: Around,
  at: string,
  direction: 'in' | 'out',
  status: 'sent' | 'accepted' | 'declined' | 'expired' | 'withdrawn' | 'received',
): string {
  const id = randomUUID();
  const pack = {
    id,
    direction,
    childId,
    childName: 'Mikkel',
    contactId,
    status,
    createdAt: at,
    expiresOn: clock.day(30) as LocalDate,
    answeredAt: null,
    answerReason: '',
    sha256: 'a'.repeat(64),
    manifest: {},
  };
  stores.packages.add(pack, null);
  return id;
}

/** One row, or one change of a row, in the follow-up of a child. */
export const followUpWrite: fc.Arbitrary<Write> = fc.oneof(...Object.values(write));

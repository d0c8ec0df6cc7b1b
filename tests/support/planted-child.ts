import { randomUUID } from 'node:crypto';
import { writtenEntryKinds } from '@domain/case/log-entry-kind.ts';
import type { InformationKind } from '@domain/consent/consent-terms.ts';
import { informationKindOfEntry } from '@domain/handover/kind-of-entry.ts';
import type { Stores } from '../../src-main/application/ports/stores.ts';
import { writeStores } from '../../src-main/infrastructure/db/repositories/stores.ts';
import type { Office } from './office.ts';
import { registerChild } from './follow-up.ts';
import {
  decidedMeasure,
  sampleChild,
  sampleConsent,
  sampleInputs,
  sampleMap,
  sampleMeasure,
  sampleMeeting,
  sampleNote,
} from './sample-inputs.ts';

/** What a word was planted in; `internal` is everything beside the log. */
export type Planted = InformationKind | 'internal';
export const wordOf = (kind: Planted): string => `plantet-${kind.toLowerCase()}`;

/** A child with something of every kind, at level 1 with an open log, before the consents of the run. */
export async function plantedChild(at: Office): Promise<string> {
  const childId = await registerChild(at);
  const inputs = sampleInputs(at.clock, { childId, userId: at.leaderId });
  const internal = wordOf('internal');
  await at.ask('observation.record', {
    childId,
    note: {
      ...sampleNote(at.clock),
      seenAndHeard: internal,
      childWords: internal,
      interpretation: internal,
    },
    supersedes: null,
  });
  await at.ask('scale.assess', { ...inputs['scale.assess'], reason: internal });
  await at.ask('child.recordReport', { ...inputs['child.recordReport'], reference: internal });
  await at.ask('drafts.save', { key: `log/${childId}`, body: internal });
  await at.ask('level.decide', { ...inputs['level.decide'], childHeard: wordOf('childVoice') });
  // Opens the log and covers nothing that is sent.
  const opening = sampleConsent(at.clock, {
    purposes: ['openLog'],
    services: ['nav'],
    kinds: ['identity'],
    childsOpinion: wordOf('childVoice'),
  });
  await at.ask('consent.record', { childId, consent: opening, gdprBasis: 'publicTask' });
  await at.ask('log.open', { childId, holderUserId: at.leaderId, origin: 'service' });
  for (const kind of writtenEntryKinds) {
    const word = wordOf(informationKindOfEntry(kind));
    const { id } = await at.ask('log.addEntry', { ...inputs['log.addEntry'], kind, body: word });
    await at.ask('log.correctEntry', {
      childId,
      entryId: id,
      body: `rettet ${word}`,
      reason: word,
      seenCorrectionId: null,
    });
  }
  const goals = wordOf('goalsAndMeasures');
  const { id: measureId } = await at.ask('measure.start', {
    childId,
    measure: {
      ...sampleMeasure(at.clock, goals),
      startPoint: { value: 3, words: goals },
      aim: { value: 8, words: goals },
    },
  });
  await at.ask('measure.changeResponsible', {
    ...inputs['measure.changeResponsible'],
    measureId,
    responsible: goals,
    reason: goals,
  });
  await at.ask('measure.evaluate', {
    ...inputs['measure.evaluate'],
    measureId,
    revision: 2,
    comment: wordOf('evaluations'),
    lineValue: 5,
    lineSetBy: wordOf('evaluations'),
  });
  await at.ask('meeting.hold', {
    childId,
    meeting: sampleMeeting(at.clock, {
      agenda: wordOf('meetings'),
      summary: `${wordOf('meetings')}\nmed flere linjer`,
      childVoice: wordOf('childVoice'),
      guardianView: wordOf('attentionPoints'),
      guardianComment: wordOf('attentionPoints'),
      decisions: [
        { what: wordOf('goalsAndMeasures'), measure: decidedMeasure(at.clock) },
        { what: `uten tiltak: ${wordOf('goalsAndMeasures')}`, measure: null },
      ],
    }),
  });
  const map = sampleMap();
  await at.ask('networkMap.save', {
    ...inputs['networkMap.save'],
    map: {
      ...map,
      people: map.people.map((person) => ({
        ...person,
        name: wordOf('networkMap'),
        note: wordOf('networkMap'),
      })),
    },
  });
  at.dialogs.chosen = {
    name: `${wordOf('attachments')}.txt`,
    bytes: Buffer.from(wordOf('attachments')),
  };
  await at.ask('attachment.add', { childId });
  const { id: participantId } = await at.ask('log.addParticipant', inputs['log.addParticipant']);
  at.tamper((tx) => plantBesideTheOperations(at, writeStores(tx), childId, participantId));
  return childId;
}

/**
 * What has no operation of its own here, straight into the store: a turn of the log and a planned meeting, which may
 * be told, and everything that never may.
 */
function plantBesideTheOperations(
  at: Office,
  stores: Stores,
  childId: string,
  participantId: string,
): void {
  const now = new Date(at.clock.nowMs).toISOString();
  const today = at.clock.today();
  const internal = wordOf('internal');
  const ours = { authorName: 'Lise Ledersen', at: now };
  const theirs = { authorName: internal, at: now };
  stores.logs.addStatusChange({
    id: randomUUID(),
    childId,
    cause: 'closed',
    details: {
      reason: 'Målet er nådd',
      pauseCause: null,
      resumeOn: null,
      closeReason: 'goalsReached',
      outcome: 'better',
      agreedWith: 'Kari Oppdiktet',
      closingNote: wordOf('evaluations'),
      measures: [{ what: wordOf('goalsAndMeasures'), responsible: '', ending: 'ended' }],
    },
    ...ours,
  });
  stores.logs.addEntry({
    id: randomUUID(),
    childId,
    kind: 'logClosed',
    body: `Målet er nådd\n\n${wordOf('evaluations')}`,
    aboutId: null,
    correctsId: null,
    correctionReason: '',
    happenedOn: today,
    authorOffice: 'Liksom barnehage',
    ...ours,
  });
  const meetings = wordOf('meetings');
  const plan = {
    childId,
    type: 'evaluation',
    on: at.clock.day(30),
    startsAt: '13:00',
    endsAt: null,
    place: meetings,
    purpose: meetings,
    agenda: meetings,
    invited: [
      { name: meetings, service: 'PPT', serviceType: null, need: 'asked', answer: 'coming' },
    ],
    sequence: 0,
    revision: 1,
    cancelReason: '',
    ...ours,
  } as const;
  stores.meetings.plan({ ...plan, id: randomUUID(), status: 'planned' });
  stores.meetings.plan({
    ...plan,
    id: randomUUID(),
    status: 'cancelled',
    purpose: internal,
    cancelReason: internal,
  });
  stores.logs.changeParticipation(participantId, today, 'spoken');
  stores.talks.add({
    id: randomUUID(),
    childId,
    kind: 'adviser',
    heldOn: today,
    present: internal,
    summary: internal,
    agreed: internal,
    isAnonymous: false,
    ...theirs,
  });
  const period = { userId: at.leaderId, from: today, to: today };
  stores.deputies.add({ id: randomUUID(), childId, ...period, endedAt: null, ...theirs });
  stores.absences.add({ id: randomUUID(), ...period, cancelledAt: null, ...theirs });
  stores.deadlines.tell({
    id: randomUUID(),
    childId,
    kind: 'firstTalk',
    dueOn: today,
    toldOn: today,
    isTakenBack: false,
    policyVersion: 0,
    ...theirs,
  });
  const code = `${internal}-${childId}`;
  stores.paper.print({ code, childId, printedOn: today, registeredOn: null, ...theirs });
  stores.paper.addMilestone({ id: randomUUID(), childId, kind: 'meeting', on: today, ...theirs });
  const siblingId = randomUUID();
  stores.children.add(
    {
      id: siblingId,
      fields: { ...sampleChildFields(), givenName: internal },
      registeredBy: at.leaderId,
      registeredOn: today,
      revision: 1,
      changedBy: internal,
      changedAt: now,
    },
    [],
  );
  stores.siblings.add({ id: randomUUID(), childId, siblingId, removedAt: null, ...theirs });
}

function sampleChildFields() {
  const { guardians: _none, isAnotherChild: _new, ...fields } = sampleChild();
  return fields;
}

import { randomUUID } from 'node:crypto';
import type { OperationName } from '@contract/names.ts';
import { searchSources } from '@domain/search/search-source.ts';
import type { SearchSource } from '@domain/search/search-source.ts';
import { writeStores } from '../../src-main/infrastructure/db/repositories/stores.ts';
import type { Stores } from '../../src-main/application/ports/stores.ts';
import type { Office } from './office.ts';
import type { PlayedClock } from './office.ts';
import { sampleMeasure, sampleMeeting, sampleNote } from './sample-inputs.ts';

/** One record of every source that a search looks in, each with a word of its own. */

export type WordOf = (source: SearchSource) => string;

/** Words that no other call gives, of letters that are never folded to something else. */
export function ownWords(): WordOf {
  const letters = [...randomUUID().replaceAll('-', '')]
    .map((digit) => 'bdfgklmnprstvzjh'[parseInt(digit, 16)] ?? '')
    .join('');
  return (source) => `ord${letters}${'abcdefghijkl'[searchSources.indexOf(source)] ?? ''}`;
}

/** The operation that lists what a search finds in each source; what it refuses is never found. */
export const listOf: Readonly<Record<SearchSource, OperationName>> = {
  child: 'child.get',
  entry: 'log.entries',
  participant: 'log.participants',
  measure: 'measure.list',
  evaluation: 'measure.list',
  meeting: 'meeting.list',
  plannedMeeting: 'meeting.list',
  attachment: 'attachment.list',
  observation: 'observation.list',
  assessment: 'scale.list',
  talk: 'observation.list',
  report: 'child.reports',
};

/** Adds a record of every source past the use cases, so that it can be done whatever the log is like. */
export function plantSources(at: Office, childId: string, wordOf: WordOf): void {
  at.tamper((tx) => {
    const stores = writeStores(tx);
    const add = adders(stores, childId, at.clock);
    for (const source of searchSources) add[source](`Ordet er ${wordOf(source)} her.`);
  });
}

function adders(
  stores: Stores,
  childId: string,
  clock: PlayedClock,
): Readonly<Record<SearchSource, (words: string) => void>> {
  const today = clock.day(0);
  const row = () => ({
    id: randomUUID(),
    childId,
    authorName: 'Solveig Prøve',
    at: new Date(clock.nowMs).toISOString(),
  });
  const addMeasure = (what: string): string => {
    const measure = row();
    const terms = sampleMeasure(clock, what);
    stores.measures.add({ ...measure, terms, status: 'active', revision: 1, replacesId: null });
    return measure.id;
  };
  return {
    child(words) {
      const child = stores.children.find(childId);
      if (child === null) throw new Error('No such child');
      const { fields, revision } = child;
      const renamed = {
        ...child,
        fields: { ...fields, familyName: words },
        revision: revision + 1,
      };
      stores.children.change(renamed, [], revision);
    },
    entry: (body) =>
      stores.logs.addEntry({
        ...row(),
        kind: 'note',
        body,
        aboutId: null,
        correctsId: null,
        correctionReason: '',
        happenedOn: today,
        authorOffice: 'Liksom barnehage',
      }),
    participant: (name) =>
      stores.logs.addParticipant({
        ...row(),
        name,
        serviceType: 'ppt',
        roleTitle: '',
        phone: '',
        userId: null,
        from: today,
        to: null,
        notice: '',
      }),
    measure: (what) => void addMeasure(what),
    evaluation: (comment) =>
      stores.measures.addEvaluation({
        ...row(),
        measureId: addMeasure('Lese sammen'),
        evaluation: {
          evaluatedOn: today,
          carriedOut: 'yes',
          effect: 'wanted',
          decision: 'stop',
          comment,
          lineValue: null,
          lineSetBy: '',
        },
      }),
    meeting: (summary) =>
      stores.meetings.add({
        ...row(),
        minutes: sampleMeeting(clock, { summary }),
        plannedId: null,
      }),
    plannedMeeting: (agenda) =>
      stores.meetings.plan({
        ...row(),
        type: 'evaluation',
        on: clock.day(30),
        startsAt: null,
        endsAt: null,
        place: '',
        purpose: '',
        agenda,
        invited: [],
        status: 'planned',
        cancelReason: '',
        sequence: 0,
        revision: 1,
      }),
    attachment: (name) =>
      stores.attachments.add(
        { ...row(), name, mediaType: 'text/plain', sizeBytes: 1, sha256: '0'.repeat(64) },
        new Uint8Array([65]),
      ),
    observation: (seenAndHeard) =>
      stores.observations.add({
        ...row(),
        note: { ...sampleNote(clock), seenAndHeard },
        supersedes: null,
      }),
    assessment: (reason) =>
      stores.assessments.add({
        ...row(),
        instrumentId: 'concern-child',
        instrumentVersion: 1,
        assessedOn: today,
        result: {
          answers: {},
          highestTickedStepId: null,
          chosenStepId: 'step-1',
          reason,
          reporting: null,
          reportingReason: '',
        },
      }),
    talk: (summary) =>
      stores.talks.add({
        ...row(),
        kind: 'leader',
        heldOn: today,
        present: '',
        summary,
        agreed: '',
        isAnonymous: false,
      }),
    report: (reference) =>
      stores.children.addReport({
        ...row(),
        to: 'childWelfare',
        sentOn: today,
        reference,
        guardiansInformed: true,
      }),
  };
}

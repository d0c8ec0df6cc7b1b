import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanes, logEntryKinds } from '@domain/case/log-entry-kind.ts';
import {
  closeOutcomes,
  closeReasons,
  logOrigins,
  logTurns,
  pauseCauses,
} from '@domain/case/log-status-change.ts';
import {
  consentManners,
  consentPurposes,
  gdprBases,
  informationKinds,
} from '@domain/consent/consent-terms.ts';
import { packageLanguages } from '@domain/handover/log-document.ts';
import type { LogDocument } from '@domain/handover/log-document.ts';
import { levelDecisions } from '@domain/level/decision.ts';
import { levels } from '@domain/level/level.ts';
import {
  carriedOutAnswers,
  effectAnswers,
  evaluationDecisions,
  measureArenas,
  measureStatuses,
} from '@domain/measure/measure-terms.ts';
import {
  attendances,
  invitationAnswers,
  invitationNeeds,
  meetingTypes,
} from '@domain/meeting/meeting-terms.ts';
import {
  contactFrequencies,
  mapViewOwners,
  personFlags,
  personSymbols,
  relationQualities,
} from '@domain/network-map/network-map.ts';
import { serviceTypes } from '@domain/office/service-type.ts';
import {
  logDocumentBytes,
  readLogDocument,
} from '../../src-main/infrastructure/handover/log-document.ts';
import type { LogV1 } from '../../src-main/infrastructure/handover/versions/log-v1.ts';
import { entryOf, fictionalLog, idOf } from './fictional-log.ts';
import { placesOf, replaced } from './places.ts';
import { valueOf } from './try-handover.ts';

const golden = readFileSync(join(import.meta.dirname, 'golden', 'v1', 'log.json'), 'utf8');
const logV1 = (): LogV1 => JSON.parse(golden) as LogV1;
const read = (document: unknown) => readLogDocument(Buffer.from(JSON.stringify(document)));

/** The same document with every member called `name` set to `value`, wherever it stands. */
function withEvery(document: unknown, name: string, value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(document, (key, member: unknown) => (key === name ? value : member)),
  );
}

describe('version 1, as it was published', () => {
  const first = logV1().entries[0];
  const entryKinds = [
    ...['attention', 'brightSpot', 'childVoice', 'guardianView', 'commonUnderstanding', 'goal'],
    ...['note', 'measureStarted', 'measureEvaluated', 'meetingHeld', 'levelChanged', 'batonMoved'],
    ...['batonOffered', 'consentRecorded', 'consentWithdrawn', 'logOpened', 'logClosed'],
    ...['handedOver', 'correction'],
  ];
  const withKind = (kind: string) => ({ ...logV1(), entries: [{ ...first, kind }], measures: [] });

  it('reads every kind of entry that it had, and none that came later', () => {
    for (const kind of logEntryKinds)
      expect([kind, read(withKind(kind)).ok]).toEqual([kind, entryKinds.includes(kind)]);
    expect(logEntryKinds.filter((kind) => entryKinds.includes(kind))).toHaveLength(
      entryKinds.length,
    );
  });

  it.each([
    ['decision of a level', 'decision', ['toLevel0'], 'levelHistory'],
    ['type of meeting', 'type', ['responsibilityGroup'], 'meetings'],
    ['attendance', 'attendance', ['notNeeded'], 'meetings'],
    ['nobody to answer for a measure', 'responsible', [''], 'measures'],
  ] as const)('knows no %s that came later', (_what, member, values, part) => {
    const log = logV1();
    for (const value of values)
      expect(read({ ...log, [part]: withEvery(log[part], member, value) })).toEqual({
        ok: false,
        error: 'contentInvalid',
      });
  });

  it.each(['origin', 'turns', 'plannedMeetings'])('has no member %s', (member) => {
    expect(read({ ...logV1(), [member]: [] })).toEqual({ ok: false, error: 'contentInvalid' });
  });

  it('has no line on its measures', () => {
    const log = logV1();
    const measures = log.measures.map((item) => ({ ...item, replacesId: null }));
    expect(read({ ...log, measures }).ok).toBe(false);
    const marked = log.measures.map((item) => ({
      ...item,
      evaluations: item.evaluations.map((one) => ({ ...one, lineValue: 5, lineSetBy: 'mor' })),
    }));
    expect(read({ ...log, measures: marked }).ok).toBe(false);
  });

  it('is never written any more', () => {
    const written = JSON.parse(Buffer.from(logDocumentBytes(fictionalLog())).toString('utf8')) as {
      version: number;
    };
    expect(written.version).toBe(2);
  });
});

describe('a log of version 1 that is brought up', () => {
  it('says which measure took the place of another, by the instant at which both were written', () => {
    const log = logV1();
    const [measure] = log.measures;
    if (measure === undefined) throw new Error('No measure');
    const changed = {
      ...measure,
      status: 'changed' as const,
      evaluations: measure.evaluations.map((one) => ({
        ...one,
        decision: 'change' as const,
        at: '2026-11-01T10:00:00Z',
      })),
    };
    const successor = { ...measure, id: idOf(25), evaluations: [], at: '2026-11-01T10:00:00Z' };
    const { measures } = valueOf(read({ ...log, measures: [successor, changed] }));
    expect(measures.map(({ replacesId, revision }) => [replacesId, revision])).toEqual([
      [changed.id, 1],
      [null, 2],
    ]);
  });

  it('plans the next meeting of the latest minutes, and only of those', () => {
    const log = logV1();
    const [meeting] = log.meetings;
    if (meeting === undefined) throw new Error('No meeting');
    const later = (nextMeetingOn: string | null) => ({
      ...meeting,
      id: idOf(35),
      meeting: { ...meeting.meeting, heldOn: '2026-12-02', nextMeetingOn },
    });
    const planned = (meetings: unknown) =>
      valueOf(read({ ...log, meetings })).plannedMeetings.map(({ on }) => on);
    expect(planned([later('2027-01-20'), meeting])).toEqual(['2027-01-20']);
    expect(planned([meeting, later(null)])).toEqual([]);
    expect(planned([])).toEqual([]);
  });

  it('of anything that calls itself version 1 gives an answer and never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...placesOf(logV1())),
        fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(idOf(20), '2026-10-05T09:00:00Z')),
        (way, value) => {
          const { ok } = read(replaced(logV1(), way, value));
          expect(typeof ok).toBe('boolean');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is refused when any single place in it holds something of another kind', () => {
    for (const way of placesOf(logV1()))
      expect(read(replaced(logV1(), way, { surprise: true })).ok, way.join('.')).toBe(false);
  });

  it('is the same each time it is read', () => {
    expect(read(logV1())).toEqual(read(logV1()));
  });
});

describe('the newest version', () => {
  const log = fictionalLog();
  const written = (change: Partial<LogDocument>) =>
    expect(() => logDocumentBytes({ ...log, ...change })).not.toThrow();
  const everywhere = (name: string, values: readonly unknown[]) => {
    for (const value of values) {
      const document = withEvery(log, name, value) as LogDocument;
      expect([name, value, read(document).ok]).toEqual([name, value, true]);
      expect(() => logDocumentBytes(document)).not.toThrow();
    }
  };

  it('can say everything that the program can say; what is new there makes a version 3', () => {
    for (const kind of logEntryKinds) written({ entries: [entryOf(10, { kind })], measures: [] });
    for (const type of meetingTypes) {
      written({ plannedMeetings: log.plannedMeetings.map((plan) => ({ ...plan, type })) });
      written({
        meetings: log.meetings.map((row) => ({ ...row, meeting: { ...row.meeting, type } })),
      });
    }
    for (const decision of levelDecisions)
      written({ levelHistory: log.levelHistory.map((row) => ({ ...row, decision })) });
    for (const decision of evaluationDecisions)
      written({
        measures: log.measures.map((row) => ({
          ...row,
          evaluations: row.evaluations.map((one) => ({ ...one, decision })),
        })),
      });
    everywhere('lane', lanes);
    everywhere('turn', logTurns);
    everywhere('pauseCause', pauseCauses);
    everywhere('closeReason', closeReasons);
    everywhere('outcome', closeOutcomes);
    everywhere('origin', logOrigins);
    everywhere('level', levels);
    everywhere('attendance', attendances);
    everywhere('need', invitationNeeds);
    everywhere('answer', invitationAnswers);
    everywhere('arena', measureArenas);
    everywhere('status', measureStatuses);
    everywhere('carriedOut', carriedOutAnswers);
    everywhere('effect', effectAnswers);
    everywhere('language', packageLanguages);
    everywhere('gdprBasis', gdprBases);
    everywhere('manner', consentManners);
    everywhere('purposes', [consentPurposes]);
    everywhere('kinds', [informationKinds]);
    everywhere('releasedKinds', [informationKinds]);
    everywhere('services', [serviceTypes]);
    everywhere('serviceType', serviceTypes);
    everywhere('viewOwner', mapViewOwners);
    everywhere('symbol', personSymbols);
    everywhere('flags', [personFlags]);
    everywhere('frequency', contactFrequencies);
    everywhere('quality', relationQualities);
  });

  it('has marks from 0 to 10 and nothing between them', () => {
    everywhere('lineValue', [0, 10, null]);
    for (const value of [-1, 11, 4.5, '5'])
      expect(read(withEvery(log, 'lineValue', value)).ok).toBe(false);
  });

  it('is refused when measures take each other’s place in a ring, or that of one that is not there', () => {
    const [first, second] = log.measures;
    if (first === undefined || second === undefined) throw new Error('Two measures are needed');
    for (const measures of [
      [{ ...first, replacesId: second.id }, second],
      [{ ...first, replacesId: first.id }],
      [second],
    ])
      expect(read({ ...log, measures })).toEqual({ ok: false, error: 'contentInvalid' });
    expect(read({ ...log, measures: [second, first] }).ok).toBe(true);
  });

  it('may name a planned meeting that was held and is not there any more', () => {
    expect(log.meetings[0]?.plannedId).toBe(idOf(33));
    expect(read(log).ok).toBe(true);
  });

  it('is followed by one that this program does not know', () => {
    expect(read({ ...log, version: 3, somethingNew: [] })).toEqual({
      ok: false,
      error: 'fromNewerProgram',
    });
  });
});

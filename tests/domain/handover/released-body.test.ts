import { expect, it } from 'vitest';
import { logEntryKinds } from '@domain/case/log-entry-kind.ts';
import { informationKinds } from '@domain/consent/consent-terms.ts';
import { informationKindOfEntry } from '@domain/handover/kind-of-entry.ts';
import { releasedBody } from '@domain/handover/released-body.ts';

const minutes = 'Vi snakket sammen\n• Lese hver dag\n• Ringe hjem';

it('tells every entry as it is when everything may be told', () => {
  const all = new Set(informationKinds);
  expect(logEntryKinds.map((kind) => releasedBody(kind, minutes, all))).toEqual(
    logEntryKinds.map(() => minutes),
  );
});

it('keeps every entry whose own kind may not be told', () => {
  for (const kind of logEntryKinds) {
    const own = informationKindOfEntry(kind);
    const others = new Set(informationKinds.filter((other) => other !== own));
    expect([kind, releasedBody(kind, minutes, others)]).toEqual([kind, null]);
  }
});

it('leaves the decisions out of the minutes when goals and measures may not be told', () => {
  expect(releasedBody('meetingHeld', minutes, new Set(['meetings']))).toBe('Vi snakket sammen');
});

it('keeps an evaluation, which names its measure, when goals and measures may not be told', () => {
  expect(releasedBody('measureEvaluated', 'Lese hver dag', new Set(['evaluations']))).toBeNull();
});

it('keeps what a log was closed with, which tells how it went, when evaluations may not be told', () => {
  const body = 'Målet er nådd\n\nFast plass hjalp.';
  expect(releasedBody('logClosed', body, new Set(['identity']))).toBeNull();
  expect(
    releasedBody('logClosed', body, new Set(['identity', 'evaluations', 'goalsAndMeasures'])),
  ).toBe(body);
});

it('leaves marks alone that a person wrote in an entry of another kind', () => {
  expect(releasedBody('note', minutes, new Set(['attentionPoints']))).toBe(minutes);
});

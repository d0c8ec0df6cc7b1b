import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scaleAnswers } from '@domain/scale/instrument.ts';
import type { Instrument } from '@domain/scale/instrument.ts';
import { openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { registerChild } from '../support/follow-up.ts';
import { sampleInputs } from '../support/sample-inputs.ts';

/** Invariant 6: words, never a sum; what nobody answered is not known. */

const instrument = JSON.parse(
  readFileSync(
    resolve(import.meta.dirname, '../../resources/instruments/concern-child-v1.json'),
    'utf8',
  ),
) as Instrument;
const items = instrument.steps.flatMap((step) => step.items.map(({ id }) => id));

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** Where there is a number in an answer, or a text that is one. */
function numbersIn(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number' || typeof value === 'bigint') return [path];
  if (typeof value === 'string') return /^[\d.,%/ ]+$/.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => numbersIn(item, `${path}.${key}`));
}

const given = fc
  .subarray(items)
  .chain((answered) =>
    fc.tuple(...answered.map((id) => fc.tuple(fc.constant(id), fc.constantFrom(...scaleAnswers)))),
  )
  .map((pairs) => Object.fromEntries(pairs));

it('gives back words alone, every item with an answer, and the highest step that has ticks', async () => {
  const childId = await registerChild(office);
  const question = sampleInputs(office.clock, { childId })['scale.assess'];
  const reporting = { reporting: 'reported', reportingReason: '' } as const;
  await fc.assert(
    fc.asyncProperty(
      given,
      fc.constantFrom(...instrument.steps.map(({ id }) => id)),
      async (answers, chosenStepId) => {
        const reply = await office.ask('scale.assess', {
          ...question,
          ...reporting,
          answers,
          chosenStepId,
        });
        expect(Object.keys(reply)).toEqual(['id']);
        const { assessments } = await office.ask('scale.list', { childId });
        const newest = assessments[0];
        expect(newest?.id).toBe(reply.id);
        expect(numbersIn(newest)).toEqual(['.instrumentVersion']);
        expect(newest?.answers).toEqual(
          Object.fromEntries(items.map((id) => [id, answers[id] ?? 'notKnown'])),
        );
        const highest = instrument.steps.findLast((step) =>
          step.items.some(({ id }) => answers[id] === 'seen'),
        );
        expect(newest?.highestTickedStepId).toBe(highest?.id ?? null);
        expect(newest?.chosenStepId).toBe(chosenStepId);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

it('never reads nothing seen as a step, and never as no concern', async () => {
  const childId = await registerChild(office);
  const question = sampleInputs(office.clock, { childId })['scale.assess'];
  for (const answers of [{}, Object.fromEntries(items.map((id) => [id, 'notSeen' as const]))]) {
    await office.ask('scale.assess', { ...question, answers });
    const { assessments } = await office.ask('scale.list', { childId });
    expect(assessments[0]?.highestTickedStepId).toBeNull();
  }
});

it('stores no number beside the version, so that no later program can count', async () => {
  const childId = await registerChild(office);
  await office.ask('scale.assess', sampleInputs(office.clock, { childId })['scale.assess']);
  const [row] = office.rows<{ result: string }>(
    'SELECT result FROM assessment WHERE child_id = ?',
    childId,
  );
  expect(numbersIn(JSON.parse(row?.result ?? ''))).toEqual([]);
});

it('asks about reporting before a tick in the top step is kept, and stops nobody who has reported', async () => {
  const childId = await registerChild(office);
  const question = sampleInputs(office.clock, { childId })['scale.assess'];
  const top = instrument.steps.find(({ opensReporting }) => opensReporting);
  const seen = { [top?.items[0]?.id ?? '']: 'seen' as const };
  expect(await office.refusal('scale.assess', { ...question, answers: seen })).toBe(
    'reportingMissing',
  );
  const unexplained = { ...question, answers: seen, reporting: 'notReported' as const };
  expect(await office.refusal('scale.assess', unexplained)).toBe('reportingMissing');
  await office.ask('scale.assess', { ...question, answers: seen, reporting: 'reported' });
});

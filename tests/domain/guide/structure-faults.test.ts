import { describe, expect, it } from 'vitest';
import { modelSteps } from '@domain/guide/guide.ts';
import { isStepId, structureFaults } from '@domain/guide/structure-faults.ts';

const step = (id: string, level = Number(id[1])) => ({ id, level });
const model = modelSteps.map((id) => step(id));

describe('the steps of a guide', () => {
  it('are those of the model, in its order', () => {
    expect(structureFaults(model)).toEqual([]);
  });

  it('may have more of their own, where they belong', () => {
    const more = [step('N0-0'), ...model.slice(0, 1), step('N0-1a'), ...model.slice(1)];
    expect(structureFaults(more)).toEqual([]);
  });

  it('are told all that is wrong at once', () => {
    const wrong = [
      ...model.filter(({ id }) => id !== 'N1-2').slice(0, 8),
      step('N2-1', 3),
      step('N2-2'),
      step('N2-2'),
      ...model.slice(12),
      step('N0-1a'),
    ];
    expect(structureFaults(wrong)).toEqual([
      { path: 'steps', fault: 'stepMissing', id: 'N1-2' },
      { path: 'steps', fault: 'stepMissing', id: 'N1-6' },
      { path: 'steps.8.level', fault: 'wrongLevel', id: 'N2-1' },
      { path: 'steps.10.id', fault: 'idTwice', id: 'N2-2' },
      { path: 'steps.22.id', fault: 'wrongOrder', id: 'N0-1a' },
    ]);
  });

  it('may be anything at all without throwing', () => {
    expect(structureFaults([{}, { id: 7, level: 'x' }])).toHaveLength(modelSteps.length);
  });
});

it('an id is of the model’s kind', () => {
  for (const right of ['N0-0', 'N0-1', 'N2-7', 'N1-10', 'N0-1a'])
    expect(isStepId(right)).toBe(true);
  for (const wrong of ['N4-1', 'n0-1', 'N0', 'N0-1ab', ' N0-1', 'N0-100'])
    expect(isStepId(wrong), wrong).toBe(false);
});

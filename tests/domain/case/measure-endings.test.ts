import { describe, expect, it } from 'vitest';
import { endMeasures } from '@domain/case/measure-endings.ts';

describe('endMeasures', () => {
  const decided = [
    { measureId: 'a', ending: 'ended' },
    { measureId: 'b', ending: 'goesOnOutside' },
    { measureId: 'gone', ending: 'ended' },
  ] as const;

  it('gives each open measure what was decided, and asks for nothing else', () => {
    expect(endMeasures(['b', 'a'], decided)).toEqual({
      ok: true,
      value: [
        { measureId: 'b', ending: 'goesOnOutside' },
        { measureId: 'a', ending: 'ended' },
      ],
    });
    expect(endMeasures([], [])).toEqual({ ok: true, value: [] });
  });

  it('stops when somebody started a measure that nobody has decided about', () => {
    expect(endMeasures(['a', 'new'], decided)).toEqual({ ok: false, error: 'measureUndecided' });
  });
});

import { describe, expect, it } from 'vitest';
import { changeResponsible } from '@domain/measure/change-responsible.ts';
import { measureStatuses } from '@domain/measure/measure-terms.ts';

const question = {
  status: 'active',
  from: 'Kaia Liksom',
  to: 'Kari Oppdiktet',
  reason: 'Kaia slutter',
} as const;

describe('changeResponsible', () => {
  it('gives a measure to somebody else, and the name is kept as it was written', () => {
    expect(changeResponsible({ ...question, to: '  Åse Prøve ' })).toEqual({
      ok: true,
      value: 'Åse Prøve',
    });
  });

  it('gives it to nobody yet, and from nobody to somebody', () => {
    expect(changeResponsible({ ...question, to: ' ' })).toEqual({ ok: true, value: '' });
    expect(changeResponsible({ ...question, from: '' })).toEqual({
      ok: true,
      value: 'Kari Oppdiktet',
    });
  });

  it('needs a reason', () => {
    expect(changeResponsible({ ...question, reason: '\n' })).toEqual({
      ok: false,
      error: ['reasonMissing'],
    });
  });

  it('is refused when it is the same person, however the name is written', () => {
    for (const [from, to] of [
      ['Åse-Marie Prøve', 'aase marie prøve'],
      ['', '  '],
    ] as const) {
      expect(changeResponsible({ ...question, from, to })).toEqual({
        ok: false,
        error: ['responsibleUnchanged'],
      });
    }
  });

  it('is refused when the measure has ended', () => {
    for (const status of measureStatuses.filter((one) => one !== 'active')) {
      expect(changeResponsible({ ...question, status })).toEqual({
        ok: false,
        error: ['measureNotActive'],
      });
    }
  });
});

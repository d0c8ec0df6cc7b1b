import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comeHome } from '@domain/measure/come-home.ts';
import type { MeasureProgress } from '@domain/measure/come-home.ts';
import { measureStatuses } from '@domain/measure/measure-terms.ts';

const here: MeasureProgress = {
  status: 'active',
  responsible: 'Kaia Liksom',
  evaluateOn: '2027-04-01',
  revision: 3,
};

describe('a measure that comes home', () => {
  it('brings what was done with it after it left', () => {
    const arriving = { ...here, responsible: 'Lærer Prøve', evaluateOn: '2027-06-01', revision: 5 };
    expect(comeHome(here, arriving)).toEqual(arriving);
  });

  it('changes nothing when nothing was done with it, or more was done here', () => {
    expect(comeHome(here, here)).toBeNull();
    expect(comeHome(here, { ...here, evaluateOn: '2027-06-01', revision: 2 })).toBeNull();
  });

  it('has ended when it ended away, however much was done here meanwhile', () => {
    const stopped = { ...here, status: 'stopped', revision: 2 } as const;
    expect(comeHome(here, stopped)).toEqual({ ...stopped, revision: 4 });
  });

  it('is never begun again when it has ended here', () => {
    for (const status of measureStatuses.filter((one) => one !== 'active'))
      expect(comeHome({ ...here, status }, { ...here, revision: 9 })).toBeNull();
  });

  it('always goes forward, and coming home twice changes nothing the second time', () => {
    const progress = fc.record<MeasureProgress>({
      status: fc.constantFrom(...measureStatuses),
      responsible: fc.constantFrom('', 'Kaia'),
      evaluateOn: fc.constantFrom('2027-04-01', '2027-06-01'),
      revision: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(progress, progress, (at, arriving) => {
        const home = comeHome(at, arriving);
        if (home === null) return;
        expect(home.revision).toBeGreaterThan(at.revision);
        expect(comeHome(home, arriving)).toBeNull();
      }),
    );
  });
});

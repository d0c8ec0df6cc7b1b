import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guideFaults } from '@contract/guide-faults.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
interface Step {
  [key: string]: Json;
}
interface File {
  [key: string]: Json;
  steps: Step[];
}

const shipped = readFileSync(
  new URL('../../resources/guides/kindergarten-v1.json', import.meta.url),
  'utf8',
);
const file = (): File => JSON.parse(shipped) as File;

function changed(change: (guide: File) => void): File {
  const guide = file();
  change(guide);
  return guide;
}
const stepAt = (guide: File, place: number): Step => guide.steps[place] ?? {};

describe('a guide file', () => {
  it('that is shipped has no fault', () => {
    expect(guideFaults(file())).toEqual([]);
  });

  it('is told all its faults at once, each with its path', () => {
    const wrong = changed((guide) => {
      guide['revisedOn'] = '2026-02-30';
      guide['owner'] = { nb: 'Noen', nn: '', en: 'Somebody' };
      stepAt(guide, 0)['tools'] = ['observation', 'telepathy'];
      stepAt(guide, 2)['doneBy'] = [];
      stepAt(guide, 3)['deadline'] = 'someday';
      stepAt(guide, 4)['title'] = { nb: 'Bare bokmål' };
      stepAt(guide, 5)['tickedByHand'] = true;
      guide.steps.splice(9, 1);
    });
    expect(guideFaults(wrong).map(({ path, fault }) => `${path} ${fault}`)).toEqual([
      'owner.nn too_small',
      'revisedOn localDate',
      'steps.0.tools.1 invalid_value',
      'steps.2.doneBy too_small',
      'steps.3.deadline invalid_value',
      'steps.4.title.nn invalid_type',
      'steps.4.title.en invalid_type',
      'steps.5 unrecognized_keys: tickedByHand',
      'steps stepMissing: N1-6',
    ]);
  });

  it('that says the same tool twice is told so', () => {
    const twice = changed((guide) => {
      stepAt(guide, 0)['tools'] = ['observation', 'observation'];
    });
    expect(guideFaults(twice)).toEqual([{ path: 'steps.0.tools', fault: 'memberTwice' }]);
  });

  it('may be anything at all without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(guideFaults(value).length).toBeGreaterThan(0);
      }),
    );
    expect(guideFaults({ steps: [null, 7, { id: 'N0-1' }] }).length).toBeGreaterThan(0);
  });

  it('with any one field taken away is told of that field', () => {
    const places = file().steps.flatMap((step, place) =>
      Object.keys(step).map((key) => ({ place, key })),
    );
    for (const { place, key } of places) {
      const without = changed((guide) => {
        delete stepAt(guide, place)[key];
      });
      expect(guideFaults(without).map(({ path }) => path)).toContain(`steps.${place}.${key}`);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { correctionsAmong } from '@domain/case/corrections.ts';

const entry = (id: string, correctsId: string | null, day: number) => ({
  id,
  correctsId,
  at: `2027-03-0${day}T10:00:00Z`,
});
const first = entry('a', null, 1);
const second = entry('b', 'a', 2);
const third = entry('c', 'b', 3);
const other = entry('d', null, 4);
const corrections = correctionsAmong([other, third, second, first]);

describe('corrections', () => {
  it('belong to the first words, also when they correct each other', () => {
    for (const one of [first, second, third]) expect(corrections.firstWordsOf(one)).toBe(first);
  });

  it('count by the newest, whichever of them is asked about', () => {
    for (const one of [first, second, third]) expect(corrections.newestOf(one)).toBe(third);
  });

  it('are none while an entry stands as it was written', () => {
    expect(corrections.newestOf(other)).toBeNull();
  });

  it('whose entry is gone stand for themselves', () => {
    expect(correctionsAmong([third]).firstWordsOf(third)).toBe(third);
  });

  it('that point at each other end all the same', () => {
    const ring = [entry('x', 'y', 1), entry('y', 'x', 2)];
    for (const one of ring) expect(ring).toContain(correctionsAmong(ring).firstWordsOf(one));
  });
});

import { describe, expect, it } from 'vitest';
import { withoutDanglingReferences } from '@domain/handover/without-dangling-references.ts';
import { entryOf, fictionalLog, idOf } from '../../handover/fictional-log.ts';

describe('a log where something was held back', () => {
  it('is left alone when nothing is missing', () => {
    expect(withoutDanglingReferences(fictionalLog())).toEqual(fictionalLog());
  });

  it('drops a correction with the entry it corrects, also a correction of a correction', () => {
    const log = fictionalLog();
    const second = entryOf(16, { kind: 'correction', correctsEntryId: idOf(15) });
    const entries = [...log.entries, second].filter(({ kind }) => kind !== 'attention');

    const kept = withoutDanglingReferences({ ...log, entries }).entries.map(({ id }) => id);

    expect(kept).not.toContain(idOf(15));
    expect(kept).not.toContain(idOf(16));
    expect(kept).toHaveLength(6);
  });

  it('lets a goal forget its attention point and a measure its goal', () => {
    const log = fictionalLog();
    const goalAlone = withoutDanglingReferences({
      ...log,
      entries: log.entries.filter(({ kind }) => kind === 'goal'),
    });
    const nothing = withoutDanglingReferences({ ...log, entries: [] });

    expect(goalAlone.entries[0]?.aboutEntryId).toBeNull();
    expect(goalAlone.measures[0]?.measure.goalEntryId).toBe(idOf(14));
    expect(nothing.measures[0]?.measure.goalEntryId).toBeNull();
  });

  it('lets a measure forget the one it took the place of when that stays', () => {
    const log = fictionalLog();
    const alone = withoutDanglingReferences({
      ...log,
      measures: log.measures.filter(({ replacesId }) => replacesId !== null),
    });

    expect(alone.measures.map(({ replacesId }) => replacesId)).toEqual([null]);
    expect(withoutDanglingReferences(log).measures.map(({ replacesId }) => replacesId)).toEqual([
      null,
      idOf(20),
    ]);
  });
});

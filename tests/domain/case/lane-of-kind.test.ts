import { describe, expect, it } from 'vitest';
import { laneOfKind } from '@domain/case/lane-of-kind.ts';
import { lanes, logEntryKinds } from '@domain/case/log-entry-kind.ts';

describe('laneOfKind', () => {
  it('draws every kind of entry in a lane, and leaves no lane empty', () => {
    const used = new Set(logEntryKinds.map(laneOfKind));
    expect([...used].sort()).toEqual([...lanes].sort());
  });

  it('keeps the child’s and the guardians’ own words in lanes of their own', () => {
    expect(laneOfKind('childVoice')).toBe('child');
    expect(laneOfKind('guardianView')).toBe('family');
  });
});

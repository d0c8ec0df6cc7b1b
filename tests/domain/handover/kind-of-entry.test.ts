import { describe, expect, it } from 'vitest';
import { logEntryKinds } from '@domain/case/log-entry-kind.ts';
import { informationKinds } from '@domain/consent/consent-terms.ts';
import { informationKindOfEntry } from '@domain/handover/kind-of-entry.ts';

describe('informationKindOfEntry', () => {
  it('puts every kind of entry under a kind that the family can say no to', () => {
    for (const kind of logEntryKinds) {
      expect(informationKinds).toContain(informationKindOfEntry(kind));
    }
  });

  it('holds a correction back together with what it corrects', () => {
    expect(informationKindOfEntry('correction', 'childVoice')).toBe('childVoice');
    expect(informationKindOfEntry('correction', 'measureEvaluated')).toBe('evaluations');
  });

  it('never lets the words of the child go under another name', () => {
    const asChildVoice = logEntryKinds.filter(
      (kind) => informationKindOfEntry(kind) === 'childVoice',
    );
    expect(asChildVoice).toEqual(['childVoice']);
  });
});

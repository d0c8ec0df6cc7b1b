import { describe, expect, it } from 'vitest';
import { standing } from '@domain/level/standing.ts';

const fromLevel1 = { logRequiredFromLevel: 1 } as const;
const fromLevel2 = { logRequiredFromLevel: 2 } as const;

describe('standing', () => {
  it('calls a decided level without a log «waiting for log»', () => {
    expect(standing(1, 'none', fromLevel1)).toBe('waitingForLog');
    expect(standing(2, 'closed', fromLevel2)).toBe('waitingForLog');
  });

  it('calls the log optional below the municipality’s limit', () => {
    expect(standing(1, 'none', fromLevel2)).toBe('logOptional');
  });

  it('tells clarifying from closed at level 0', () => {
    expect(standing(0, 'none', fromLevel1)).toBe('clarifying');
    expect(standing(0, 'closed', fromLevel1)).toBe('closed');
  });

  it('lets an open or paused log speak for itself', () => {
    expect(standing(2, 'open', fromLevel1)).toBe('logOpen');
    expect(standing(2, 'paused', fromLevel1)).toBe('logPaused');
  });
});

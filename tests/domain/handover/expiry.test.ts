import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { expiresOn, mayAccept, mayReclaim } from '@domain/handover/expiry.ts';

describe('package expiry', () => {
  it('counts the days from sending', () => {
    expect(expiresOn('2027-05-15', defaultPolicy)).toBe('2027-06-14');
  });

  it('lets the receiver accept on the last day and not after', () => {
    expect(mayAccept('2027-06-14', '2027-06-14')).toBe(true);
    expect(mayAccept('2027-06-14', '2027-06-15')).toBe(false);
  });

  it('lets the sender reclaim first when the grace days are over', () => {
    expect(mayReclaim('2027-06-14', '2027-06-28', defaultPolicy)).toBe(false);
    expect(mayReclaim('2027-06-14', '2027-06-29', defaultPolicy)).toBe(true);
  });
});

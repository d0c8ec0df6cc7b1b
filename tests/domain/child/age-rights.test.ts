import { describe, expect, it } from 'vitest';
import { ageRights } from '@domain/child/age-rights.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';

const bornOn = '2020-08-15';

describe('ageRights', () => {
  it('come on the birthday', () => {
    expect(ageRights(bornOn, '2027-08-14', defaultPolicy).isHeard).toBe(false);
    expect(ageRights(bornOn, '2027-08-15', defaultPolicy).isHeard).toBe(true);
    expect(ageRights(bornOn, '2032-08-15', defaultPolicy).hasGreatWeight).toBe(true);
    expect(ageRights(bornOn, '2038-08-14', defaultPolicy).decidesAlone).toBe(false);
    expect(ageRights(bornOn, '2038-08-15', defaultPolicy).decidesAlone).toBe(true);
  });

  it('follow the municipality’s own age of consent', () => {
    const at16 = { ...defaultPolicy, ageOwnConsent: 16 };
    expect(ageRights(bornOn, '2035-08-15', defaultPolicy).consentsToo).toBe(true);
    expect(ageRights(bornOn, '2035-08-15', at16).consentsToo).toBe(false);
  });

  it('are none for a child who is not born', () => {
    const none = { isHeard: false, hasGreatWeight: false, consentsToo: false, decidesAlone: false };
    expect(ageRights(null, '2027-01-01', defaultPolicy)).toEqual(none);
    expect(ageRights('2027-05-01', '2027-01-01', { ...defaultPolicy, ageHeard: 0 })).toEqual(none);
  });
});

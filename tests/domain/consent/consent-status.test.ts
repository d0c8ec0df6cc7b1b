import { describe, expect, it } from 'vitest';
import { consentStatus, isInForce } from '@domain/consent/consent-status.ts';

const agreed = { from: '2027-02-01', to: '2027-12-31', withdrawnOn: null, refused: false } as const;

describe('consentStatus', () => {
  it('follows the period, both ends included', () => {
    expect(consentStatus(agreed, '2027-01-31')).toBe('notStarted');
    expect(consentStatus(agreed, '2027-02-01')).toBe('valid');
    expect(consentStatus(agreed, '2027-12-31')).toBe('endsSoon');
    expect(consentStatus(agreed, '2028-01-01')).toBe('ended');
  });

  it('warns the municipality’s number of days before the end', () => {
    expect(consentStatus(agreed, '2027-11-30')).toBe('valid');
    expect(consentStatus(agreed, '2027-12-01')).toBe('endsSoon');
    expect(consentStatus(agreed, '2027-12-01', { consentWarningDays: 14 })).toBe('valid');
  });

  it('is withdrawn from the very day', () => {
    const withdrawn = { ...agreed, withdrawnOn: '2027-06-10' };
    expect(consentStatus(withdrawn, '2027-06-09')).toBe('valid');
    expect(consentStatus(withdrawn, '2027-06-10')).toBe('withdrawn');
    expect(consentStatus({ ...withdrawn, refused: true }, '2027-06-10')).toBe('withdrawn');
  });

  it('without an end stays valid', () => {
    expect(consentStatus({ ...agreed, to: null }, '2040-01-01')).toBe('valid');
  });

  it('is never in force when it is a refusal', () => {
    expect(consentStatus({ ...agreed, refused: true }, '2027-03-01')).toBe('refused');
    expect(isInForce({ ...agreed, refused: true }, '2027-03-01')).toBe(false);
    expect(isInForce(agreed, '2027-12-31')).toBe(true);
  });
});

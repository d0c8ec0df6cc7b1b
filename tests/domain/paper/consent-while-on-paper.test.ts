import { expect, it } from 'vitest';
import type { Consent } from '@domain/consent/consent.ts';
import { isCoveredOnPaper } from '@domain/paper/consent-while-on-paper.ts';

const today = '2027-03-16';
const meeting: Consent = {
  id: 'c1',
  givenBy: ['Kari Oppdiktet'],
  purposes: ['meeting'],
  services: ['ppt'],
  kinds: ['identity', 'meetings'],
  excluded: '',
  from: '2027-03-01',
  to: null,
  withdrawnOn: null,
  refused: false,
};
const refusedDigital: Consent = {
  ...meeting,
  id: 'r1',
  purposes: ['openLog'],
  services: [],
  kinds: [],
  refused: true,
};

it('asks for nothing while the own service helps alone', () => {
  expect(isCoveredOnPaper(0, [], today)).toBe(true);
  expect(isCoveredOnPaper(1, [refusedDigital], today)).toBe(true);
});

it('asks for a consent to meet or share before another service sits at the table', () => {
  expect(isCoveredOnPaper(2, [], today)).toBe(false);
  expect(isCoveredOnPaper(2, [meeting], today)).toBe(true);
  expect(isCoveredOnPaper(3, [{ ...meeting, withdrawnOn: today }], today)).toBe(false);
});

it('does not take a no to the digital log for a no to meeting', () => {
  expect(isCoveredOnPaper(2, [refusedDigital, meeting], today)).toBe(true);
});

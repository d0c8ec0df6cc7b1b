import { expect, test } from 'vitest';
import { offerUnanswered } from '@domain/break/offer-unanswered.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { today } from './calm-facts.ts';

const offer = {
  id: 'offer',
  toUserId: 'kari',
  packageId: null,
  toName: 'Kari Øvesen',
  message: '',
  offeredOn: '2027-03-01',
  expiresOn: '2027-03-31',
};
const breaksOf = (change: Partial<Parameters<typeof offerUnanswered>[0]['offer'] & object>) =>
  offerUnanswered({ offer: { ...offer, ...change } }, defaultPolicy, today);

test.each([
  ['for seven days', '2027-03-09', '2027-03-31', 0],
  ['for eight days', '2027-03-08', '2027-03-31', 1],
  ['on its last day', '2027-03-12', '2027-03-16', 0],
  ['past its last day', '2027-03-12', '2027-03-15', 1],
])('an offer that nobody has answered %s', (_when, offeredOn, expiresOn, count) => {
  expect(breaksOf({ offeredOn, expiresOn })).toHaveLength(count);
});

test('a colleague is reminded on the page of the baton', () => {
  expect(breaksOf({})).toMatchObject([
    {
      rule: 'offerUnanswered',
      face: 'toColleague',
      since: '2027-03-08',
      name: 'Kari Øvesen',
      recordId: 'offer',
      mending: 'followUpOffer',
    },
  ]);
});

test('another office is reminded of the package', () => {
  expect(breaksOf({ toUserId: null, packageId: 'package' })).toMatchObject([
    { face: 'toOffice', recordId: 'package', mending: 'followUpPackage' },
  ]);
});

test('nothing offered, nothing unanswered', () => {
  expect(offerUnanswered({ offer: null }, defaultPolicy, today)).toEqual([]);
});

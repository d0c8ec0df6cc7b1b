import { expect, test } from 'vitest';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import {
  packageNext,
  reclaimableFrom,
  waitingPackages,
} from '../../../src-renderer/features/handover/package-next.ts';
import { recordId } from '../../support/fictional-child.ts';
import { pack } from './handover-answers.ts';

test('what came here is answered, and its receipt can be saved again afterwards', () => {
  expect(
    packageNext(pack(1, { direction: 'in', status: 'received' }), '2027-03-16', defaultPolicy),
  ).toBe('answer');
  expect(
    packageNext(pack(1, { direction: 'in', status: 'declined' }), '2027-03-16', defaultPolicy),
  ).toBe('saveReceipt');
  expect(
    packageNext(pack(1, { direction: 'out', status: 'accepted' }), '2027-03-16', defaultPolicy),
  ).toBeNull();
});

test('an offer is taken back only after the last day and the days of grace', () => {
  const sent = pack(1, { expiresOn: '2027-03-01' });
  expect(packageNext(sent, '2027-03-15', defaultPolicy)).toBe('readReceipt');
  expect(packageNext(sent, '2027-03-16', defaultPolicy)).toBe('reclaim');
  expect(reclaimableFrom(sent, defaultPolicy)).toBe('2027-03-16');
});

test('what waits is sorted by deadline, so what is overdue comes first', () => {
  const { toAnswer, toBeAnswered } = waitingPackages([
    pack(1, { expiresOn: '2027-04-09' }),
    pack(2, { expiresOn: '2027-03-01' }),
    pack(3, { status: 'accepted' }),
    pack(4, { direction: 'in', status: 'received' }),
  ]);
  expect(toBeAnswered.map(({ id }) => id)).toEqual([recordId(2), recordId(1)]);
  expect(toAnswer.map(({ id }) => id)).toEqual([recordId(4)]);
});

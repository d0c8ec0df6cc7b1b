import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import type { PackageInWaiting } from '@domain/handover/package-state.ts';
import { movePackage, packageEvents } from '@domain/handover/package-state.ts';
import { packageDirections, packageStatuses } from '@domain/handover/package-terms.ts';
import { addDays } from '@domain/time/local-date.ts';

const lastDay = '2027-06-14';
const sent: PackageInWaiting = { direction: 'out', status: 'sent', expiresOn: lastDay };
const received: PackageInWaiting = { direction: 'in', status: 'received', expiresOn: lastDay };
const move = (
  waiting: PackageInWaiting,
  event: (typeof packageEvents)[number],
  on: string,
): unknown => {
  const moved = movePackage(waiting, event, on, defaultPolicy);
  return moved.ok ? moved.value : `refused: ${moved.error}`;
};

describe('movePackage', () => {
  it('is accepted on the last day at the latest, on both sides', () => {
    for (const waiting of [sent, received]) {
      expect(move(waiting, 'accept', lastDay)).toBe('accepted');
      expect(move(waiting, 'accept', addDays(lastDay, 1))).toBe('refused: expired');
    }
  });

  it('may be declined at any time', () => {
    expect(move(received, 'decline', addDays(lastDay, 100))).toBe('declined');
  });

  it('lapses at the receiver the day after its last, at the sender after the grace days', () => {
    expect(move(received, 'expire', lastDay)).toBe('refused: stillAnswerable');
    expect(move(received, 'expire', addDays(lastDay, 1))).toBe('expired');
    expect(move(sent, 'expire', addDays(lastDay, 14))).toBe('refused: stillAnswerable');
    expect(move(sent, 'withdraw', addDays(lastDay, 14))).toBe('refused: stillAnswerable');
    expect(move(sent, 'expire', addDays(lastDay, 15))).toBe('expired');
    expect(move(sent, 'withdraw', addDays(lastDay, 15))).toBe('withdrawn');
  });

  it('is taken back by its sender only', () => {
    expect(move(received, 'withdraw', addDays(lastDay, 99))).toBe('refused: notTheSender');
  });

  it('is answered once: every end is final', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...packageDirections),
        fc.constantFrom(...packageStatuses.filter((one) => one !== 'sent' && one !== 'received')),
        fc.constantFrom(...packageEvents),
        fc.integer({ min: -40, max: 40 }),
        (direction, status, event, days) => {
          const answer = move(
            { direction, status, expiresOn: lastDay },
            event,
            addDays(lastDay, days),
          );
          const answered = status === 'accepted' || status === 'declined';
          expect(answer).toBe(answered ? 'refused: alreadyAnswered' : 'refused: expired');
        },
      ),
    );
  });

  it('is never accepted at the receiver and free at the sender on the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), (days) => {
        const on = addDays(lastDay, days);
        const accepted = move(received, 'accept', on) === 'accepted';
        const free = move(sent, 'withdraw', on) === 'withdrawn';
        expect(accepted && free).toBe(false);
      }),
    );
  });
});

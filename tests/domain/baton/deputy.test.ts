import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BatonState } from '@domain/baton/baton.ts';
import { isDeputyOn, mayAppointDeputy } from '@domain/baton/deputy.ts';
import type { Deputyship } from '@domain/baton/deputy.ts';
import { addDays } from '@domain/time/local-date.ts';

const today = '2027-03-16';
const held: BatonState = {
  holder: { kind: 'user', userId: 'kari' },
  offer: null,
  logStatus: 'open',
  level: 1,
};
const week = { userId: 'nils', from: '2027-03-20', to: '2027-03-27' };
const standing = (change: Partial<Deputyship> = {}): Deputyship => ({
  ...week,
  endedAt: null,
  ...change,
});
const code = (...asked: Parameters<typeof mayAppointDeputy>) => {
  const answer = mayAppointDeputy(...asked);
  return answer.ok ? null : answer.error;
};

describe('isDeputyOn', () => {
  it('counts both the first and the last day, and nothing after it was ended', () => {
    expect(isDeputyOn(standing(), '2027-03-19')).toBe(false);
    expect(isDeputyOn(standing(), '2027-03-20')).toBe(true);
    expect(isDeputyOn(standing(), '2027-03-27')).toBe(true);
    expect(isDeputyOn(standing(), '2027-03-28')).toBe(false);
    expect(isDeputyOn(standing({ endedAt: '2027-03-21T08:00:00Z' }), '2027-03-22')).toBe(false);
  });
});

describe('mayAppointDeputy', () => {
  it('lets somebody stand in while the log is open or paused', () => {
    expect(code(held, week, [], today)).toBeNull();
    expect(code({ ...held, logStatus: 'paused' }, week, [], today)).toBeNull();
  });

  it('needs a holder here to stand in for', () => {
    expect(code({ ...held, logStatus: 'none', holder: null }, week, [], today)).toBe('logNotOpen');
    expect(code({ ...held, logStatus: 'closed', holder: null }, week, [], today)).toBe(
      'logNotOpen',
    );
    expect(code({ ...held, holder: null }, week, [], today)).toBe('holderMissing');
    const away = { ...held, holder: { kind: 'office', contactId: 'school' } } as const;
    expect(code(away, week, [], today)).toBe('holderElsewhere');
  });

  it('never makes the holder a deputy of themself', () => {
    expect(code(held, { ...week, userId: 'kari' }, [], today)).toBe('alreadyHolder');
  });

  it('has an end that is to come', () => {
    expect(code(held, { ...week, to: '2027-03-19' }, [], today)).toBe('periodInvalid');
    const past = { ...week, from: '2027-03-01', to: '2027-03-15' };
    expect(code(held, past, [], today)).toBe('periodInvalid');
    expect(code(held, { ...past, to: today }, [], today)).toBeNull();
  });

  it('is one at a time; one who was ended leaves the days free', () => {
    const again = { userId: 'siv', from: '2027-03-27', to: '2027-04-02' };
    expect(code(held, again, [standing()], today)).toBe('deputyAlready');
    expect(code(held, { ...again, from: '2027-03-28' }, [standing()], today)).toBeNull();
    expect(code(held, again, [standing({ endedAt: '2027-03-21T08:00:00Z' })], today)).toBeNull();
  });

  it('leaves nobody with two deputies on one day, whatever is asked', () => {
    const offset = fc.integer({ min: -20, max: 40 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ userId: fc.constantFrom('nils', 'siv'), from: offset, to: offset }), {
          maxLength: 12,
        }),
        (asked) => {
          const taken: Deputyship[] = [];
          for (const { userId, from, to } of asked) {
            const next = { userId, from: addDays(today, from), to: addDays(today, to) };
            if (mayAppointDeputy(held, next, taken, today).ok) {
              taken.push({ ...next, endedAt: null });
            }
          }
          for (let day = -20; day <= 40; day += 1) {
            const on = taken.filter((deputy) => isDeputyOn(deputy, addDays(today, day)));
            expect(on.length).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});

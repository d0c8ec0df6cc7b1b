import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cancelPlan,
  changePlan,
  holdPlan,
  isTooFarAhead,
  planMeeting,
} from '@domain/meeting/plan-meeting.ts';
import type { Plan } from '@domain/meeting/plan-meeting.ts';
import { addDays } from '@domain/time/local-date.ts';
import { samplePlan, sampleTerms } from './sample-plan.ts';

const today = '2027-03-16';
const refusalsOf = (result: { readonly ok: boolean; readonly error?: unknown }) =>
  result.ok ? [] : result.error;

describe('planning a meeting', () => {
  it('starts at revision one, with a calendar file that has not been changed', () => {
    expect(planMeeting(sampleTerms(), today)).toEqual({
      ok: true,
      value: { ...samplePlan, sequence: 0, revision: 1 },
    });
  });

  it('is for today or later', () => {
    expect(planMeeting(sampleTerms({ on: today }), today).ok).toBe(true);
    expect(refusalsOf(planMeeting(sampleTerms({ on: '2027-03-15' }), today))).toEqual([
      'dayPassed',
    ]);
  });

  it('is at most two years ahead', () => {
    expect(planMeeting(sampleTerms({ on: '2029-03-16' }), today).ok).toBe(true);
    expect(refusalsOf(planMeeting(sampleTerms({ on: '2029-03-17' }), today))).toEqual([
      'dayTooFar',
    ]);
  });

  it('counts two years from a leap day to the end of February', () => {
    expect(isTooFarAhead('2030-02-28', '2028-02-29')).toBe(false);
    expect(isTooFarAhead('2030-03-01', '2028-02-29')).toBe(true);
    expect(isTooFarAhead('2028-02-29', '2026-02-28')).toBe(true);
    expect(isTooFarAhead('2028-02-29', '2026-03-01')).toBe(false);
  });

  it('ends after it starts, and has no end without a start', () => {
    expect(refusalsOf(planMeeting(sampleTerms({ endsAt: '14:30' }), today))).toEqual([
      'endBeforeStart',
    ]);
    expect(refusalsOf(planMeeting(sampleTerms({ startsAt: null }), today))).toEqual([
      'endWithoutStart',
    ]);
    expect(planMeeting(sampleTerms({ startsAt: null, endsAt: null }), today).ok).toBe(true);
  });

  it('tells everything that is wrong at once', () => {
    const terms = sampleTerms({ on: '2020-01-01', endsAt: '09:00' });
    expect(refusalsOf(planMeeting(terms, today))).toEqual(['dayPassed', 'endBeforeStart']);
  });
});

describe('changing a planned meeting', () => {
  it.each([
    ['day', { on: '2027-04-07' }],
    ['start', { startsAt: '14:00' }],
    ['end', { endsAt: null }],
    ['place', { place: 'Kantina' }],
  ])('raises the sequence of the calendar file with another %s', (_what, change) => {
    const changed = changePlan(samplePlan, sampleTerms(change), 4, today);
    expect(changed).toMatchObject({ ok: true, value: { ...change, sequence: 3, revision: 5 } });
  });

  it.each([
    ['purpose', { purpose: 'Noe annet' }],
    ['agenda', { agenda: '1. Kake' }],
    ['kind', { type: 'coordination' as const }],
    [
      'answer',
      {
        invited: [
          {
            name: 'Kari',
            service: 'mor',
            serviceType: null,
            need: 'asked' as const,
            answer: 'coming' as const,
          },
        ],
      },
    ],
  ])('leaves the calendar file as it is with another %s', (_what, change) => {
    const changed = changePlan(samplePlan, sampleTerms(change), 4, today);
    expect(changed).toMatchObject({ ok: true, value: { ...change, sequence: 2, revision: 5 } });
  });

  it('is refused on an older view', () => {
    expect(refusalsOf(changePlan(samplePlan, sampleTerms(), 3, today))).toEqual(['staleRevision']);
  });

  it('may touch everything else of a meeting whose day has passed, but not move it to a passed day', () => {
    const later = '2027-05-01';
    expect(changePlan(samplePlan, sampleTerms({ purpose: 'x' }), 4, later).ok).toBe(true);
    expect(changePlan(samplePlan, sampleTerms({ on: later }), 4, later).ok).toBe(true);
    expect(refusalsOf(changePlan(samplePlan, sampleTerms({ on: '2027-04-08' }), 4, later))).toEqual(
      ['dayPassed'],
    );
  });
});

describe('cancelling and holding', () => {
  it('cancels with a reason, and the calendar file must say so', () => {
    expect(cancelPlan(samplePlan, ' Sykdom ', 4)).toEqual({
      ok: true,
      value: {
        ...samplePlan,
        status: 'cancelled',
        sequence: 3,
        revision: 5,
        cancelReason: 'Sykdom',
      },
    });
    expect(refusalsOf(cancelPlan(samplePlan, '  ', 4))).toEqual(['reasonMissing']);
    expect(refusalsOf(cancelPlan(samplePlan, 'Sykdom', 5))).toEqual(['staleRevision']);
  });

  it('holds without touching any calendar', () => {
    expect(holdPlan(samplePlan)).toEqual({
      ok: true,
      value: { ...samplePlan, status: 'held', revision: 5 },
    });
  });

  it('happens once: what is held or cancelled never changes again', () => {
    for (const status of ['held', 'cancelled'] as const) {
      const ended: Plan = { ...samplePlan, status };
      expect(refusalsOf(changePlan(ended, sampleTerms(), 4, today))).toEqual(['notPlanned']);
      expect(refusalsOf(cancelPlan(ended, 'x', 4))).toEqual(['notPlanned']);
      expect(refusalsOf(holdPlan(ended))).toEqual(['notPlanned']);
    }
  });
});

it('never counts a sequence down, and always counts a revision one up', () => {
  const change = fc.record(
    {
      on: fc.integer({ min: 0, max: 700 }).map((days) => addDays(today, days)),
      place: fc.constantFrom('Grupperommet', 'Kantina'),
      purpose: fc.string(),
      endsAt: fc.constantFrom(null, '15:30', '16:00'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      let plan = samplePlan;
      for (const one of changes) {
        const changed = changePlan(plan, sampleTerms(one), plan.revision, today);
        if (!changed.ok) throw new Error(changed.error.join());
        expect(changed.value.revision).toBe(plan.revision + 1);
        const moved =
          changed.value.on !== plan.on ||
          changed.value.place !== plan.place ||
          changed.value.endsAt !== plan.endsAt;
        expect(changed.value.sequence).toBe(plan.sequence + (moved ? 1 : 0));
        plan = changed.value;
      }
    }),
  );
});

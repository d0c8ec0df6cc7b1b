import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consentEndsBeforeMeeting } from '@domain/break/consent-ends-before-meeting.ts';
import { hasConsentForLog } from '@domain/case/open-log.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { addDays } from '@domain/time/local-date.ts';
import { calmFacts, consent, today } from './calm-facts.ts';

const meeting = { id: 'm', type: 'evaluation', on: '2027-04-06', plannedOn: '2027-03-01' } as const;
const breaksOf = (change: Parameters<typeof calmFacts>[0]) =>
  consentEndsBeforeMeeting(calmFacts({ planned: [meeting], ...change }), defaultPolicy, today);

test.each([
  ['without an end', null, 0],
  ['to the day of the meeting', '2027-04-06', 0],
  ['to the day before', '2027-04-05', 1],
])('a consent %s', (_what, to, count) => {
  expect(breaksOf({ consents: [consent({ to })] })).toHaveLength(count);
});

test('says when the cover ends and when one meets', () => {
  expect(breaksOf({ consents: [consent({ to: '2027-04-01' })] })).toMatchObject([
    {
      rule: 'consentEndsBeforeMeeting',
      face: 'plain',
      since: '2027-03-01',
      until: '2027-04-01',
      on: '2027-04-06',
      mending: 'renewConsent',
    },
  ]);
});

test('cover that has ended already is said so, from the day after', () => {
  expect(breaksOf({ consents: [consent({ to: '2027-03-10' })] })).toMatchObject([
    { face: 'coverEnded', since: '2027-03-11', until: '2027-03-10' },
  ]);
});

test('a consent to something else does not cover the log', () => {
  const consents = [consent({ to: '2027-03-20' }), consent({ id: 'b', purposes: ['networkMap'] })];
  expect(breaksOf({ consents })).toHaveLength(1);
});

test('a second consent that takes over carries on', () => {
  const consents = [consent({ to: '2027-03-20' }), consent({ id: 'b', from: '2027-03-21' })];
  expect(breaksOf({ consents })).toEqual([]);
});

test('only the next meeting is asked about, today included', () => {
  const on = (day: string) => ({ ...meeting, id: day, on: day });
  const consents = [consent({ to: today })];
  expect(breaksOf({ consents, planned: [on('2027-03-15'), on(today), meeting] })).toEqual([]);
  expect(breaksOf({ consents, planned: [on('2027-03-15')] })).toEqual([]);
});

test('the last covered day is the one that going through every day finds', () => {
  const day = fc.integer({ min: -40, max: 40 }).map((offset) => addDays(today, offset));
  const consents = fc.array(
    fc
      .record({
        from: day,
        to: fc.option(day),
        withdrawnOn: fc.option(day, { freq: 4 }),
        refused: fc.boolean(),
        purposes: fc.constantFrom<('openLog' | 'meeting')[]>(['openLog'], ['meeting']),
        givenBy: fc.constantFrom(['Kari'], ['Ola'], ['Kari', 'Ola']),
      })
      .map((change) => consent(change)),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(consents, (given) => {
      const found = breaksOf({ consents: given })[0];
      expect(found === undefined).toBe(hasConsentForLog(given, meeting.on));
      if (found === undefined) return;
      let walked: string | null = null;
      for (let step = 1; step <= 80 && walked === null; step += 1) {
        const earlier = addDays(meeting.on, -step);
        if (hasConsentForLog(given, earlier)) walked = earlier;
      }
      expect(found.until).toBe(walked);
      expect(found.since <= today).toBe(true);
    }),
  );
});

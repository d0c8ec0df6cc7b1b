import { expect, test } from 'vitest';
import { transitionUnplanned } from '@domain/break/transition-unplanned.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import type { ServiceType } from '@domain/office/service-type.ts';
import { calmFacts } from './calm-facts.ts';

/** Turns six in 2027. */
const beginner = { birthDate: '2021-11-30', openedOn: '2026-01-01' };
const on = (today: string, change: Parameters<typeof calmFacts>[0] = {}) =>
  transitionUnplanned(calmFacts({ ...beginner, planned: [], ...change }), defaultPolicy, today);

test.each([
  ['the day before the window', '2026-10-04', 0],
  ['the first day of the window', '2026-10-05', 1],
  ['the last day before school', '2027-07-31', 1],
  ['the day school begins', '2027-08-01', 0],
])('a child who leaves kindergarten this summer, %s', (_when, today, count) => {
  expect(on(today)).toHaveLength(count);
});

test('says where the child goes and when, and leads to planning the meeting', () => {
  expect(on('2027-03-16')).toMatchObject([
    {
      rule: 'transitionUnplanned',
      face: 'toSchool',
      since: '2026-10-05',
      on: '2027-08-01',
      mending: 'planTransition',
    },
  ]);
});

test('a log that was opened within the window is not blamed for the time before', () => {
  expect(on('2027-03-16', { openedOn: '2027-02-01' })).toMatchObject([{ since: '2027-02-01' }]);
});

test.each([
  ['kindergarten', '2021-01-01', 'toSchool'],
  ['kindergarten', '2020-12-31', null],
  ['kindergarten', '2014-05-01', null],
  ['school', '2021-05-01', null],
  ['school', '2014-05-01', 'toLowerSecondary'],
  ['school', '2011-05-01', 'toUpperSecondary'],
  ['afterSchool', '2014-05-01', 'toLowerSecondary'],
  ['ppt', '2021-05-01', 'toSchool'],
  ['schoolHealth', '2011-12-31', 'toUpperSecondary'],
  ['schoolHealth', '2012-01-01', null],
] as readonly [ServiceType, string, string | null][])(
  '%s and a child born %s: %s',
  (officeService, birthDate, face) => {
    expect(on('2027-03-16', { officeService, birthDate }).map((found) => found.face)).toEqual(
      face === null ? [] : [face],
    );
  },
);

const planned = (day: string, type: 'transition' | 'evaluation' = 'transition') => [
  { id: 'p', type, on: day, plannedOn: '2027-01-01' } as const,
];

test.each([
  ['a transition meeting to come', { planned: planned('2027-05-20') }, 0],
  ['one of today', { planned: planned('2027-03-16') }, 0],
  ['one that passed without minutes', { planned: planned('2027-03-15') }, 1],
  ['one after the school year has begun', { planned: planned('2027-08-20') }, 1],
  ['another meeting', { planned: planned('2027-05-20', 'evaluation') }, 1],
  ['one that was held in the window', { lastTransitionMeetingOn: '2026-10-05' }, 0],
  ['one that was held before it', { lastTransitionMeetingOn: '2026-10-04' }, 1],
  ['a package that was sent', { lastPackageOn: '2027-03-01' }, 0],
  ['a package of an earlier year', { lastPackageOn: '2026-06-01' }, 1],
  [
    'one that the log on paper says was held',
    { planned: planned('2027-03-10'), paper: { meeting: '2027-03-10' } },
    0,
  ],
])('%s', (_what, change, count) => {
  expect(on('2027-03-16', change)).toHaveLength(count);
});

test('a child whose birth date is not known, or who is not born, is in no year of birth', () => {
  expect(on('2027-03-16', { birthDate: null })).toEqual([]);
});

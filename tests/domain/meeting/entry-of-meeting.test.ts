import { expect, it } from 'vitest';
import { entryOfMeeting } from '@domain/meeting/entry-of-meeting.ts';

const at = '2027-03-16T09:42:00.000Z';
const entry = (kind: 'meetingHeld' | 'childVoice', change: object = {}) => ({
  id: kind,
  kind,
  at,
  authorName: 'Solveig',
  ...change,
});

it('is the entry that was written in the same step', () => {
  const held = entry('meetingHeld');
  expect(entryOfMeeting({ at, authorName: 'Solveig' }, [entry('childVoice'), held])).toBe(held);
});

it('is none when the log came without it, or when it is of another meeting', () => {
  const others = [
    entry('meetingHeld', { at: '2027-03-16T09:42:01.000Z' }),
    entry('meetingHeld', { authorName: 'Petra' }),
  ];
  expect(entryOfMeeting({ at, authorName: 'Solveig' }, others)).toBeNull();
});

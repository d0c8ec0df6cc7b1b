import { describe, expect, it } from 'vitest';
import { agreeNextMeeting } from '@domain/meeting/agree-next-meeting.ts';
import type { Askable } from '@domain/meeting/whom-to-ask.ts';

const person = (name: string, change: Partial<Askable> = {}): Askable => ({
  name,
  standing: 'guardian',
  words: 'mor',
  serviceType: null,
  isProposed: true,
  missing: null,
  ...change,
});
const people = [
  person('Kari Oppdiktet'),
  person('Petra Eksempel', { standing: 'participant', serviceType: 'ppt' }),
  person('Helge Tenkt', { serviceType: 'gp', missing: 'ended' }),
];
const sat = (name: string, attendance: 'present' | 'absent' | 'notNeeded' = 'present') => ({
  name,
  service: 'x',
  attendance,
});
const invitedTo = (...attendance: readonly ReturnType<typeof sat>[]) =>
  agreeNextMeeting({ on: '2027-04-06', startsAt: '14:30', attendance }, people).invited;

describe('the meeting agreed at the end of another', () => {
  it('is on that day and at that time, and nothing else is decided', () => {
    expect(agreeNextMeeting({ on: '2027-04-06', startsAt: '14:30', attendance: [] }, [])).toEqual({
      type: 'evaluation',
      on: '2027-04-06',
      startsAt: '14:30',
      endsAt: null,
      place: '',
      purpose: '',
      agenda: '',
      invited: [],
      status: 'planned',
      sequence: 0,
      revision: 1,
      cancelReason: '',
    });
  });

  it('asks those who belonged to this one; who sat there has said yes', () => {
    expect(invitedTo(sat('kari oppdiktet'), sat('Petra Eksempel', 'absent'))).toEqual([
      {
        name: 'Kari Oppdiktet',
        service: 'x',
        serviceType: null,
        need: 'asked',
        answer: 'coming',
      },
      {
        name: 'Petra Eksempel',
        service: 'x',
        serviceType: 'ppt',
        need: 'asked',
        answer: 'unanswered',
      },
    ]);
  });

  it('does not ask who was told not to come, whom nobody knows, or whose service may not be told', () => {
    const invited = invitedTo(
      sat('Petra Eksempel', 'notNeeded'),
      sat('Tilfeldig Gjest'),
      sat('Helge Tenkt'),
    );
    expect(invited.map(({ name, need }) => [name, need])).toEqual([
      ['Petra Eksempel', 'notNeeded'],
    ]);
  });
});

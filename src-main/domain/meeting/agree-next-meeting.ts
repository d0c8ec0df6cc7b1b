import { isSameName } from '../child/is-same-name.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Attendance, Invited } from './meeting-terms.ts';
import type { Plan } from './plan-meeting.ts';
import type { Askable } from './whom-to-ask.ts';

/** What minutes say about meeting again. */
export interface AgreedNext {
  readonly on: LocalDate;
  readonly startsAt: string | null;
  readonly attendance: readonly {
    readonly name: string;
    readonly service: string;
    readonly attendance: Attendance;
  }[];
}

/**
 * The meeting that people agree on at the end of another: the day, and the time where it was said. Whoever belonged
 * to this one is asked to the next, unless nobody in the log knows them or their service may not be told any more;
 * who was told not to come is not asked again.
 */
export function agreeNextMeeting(agreed: AgreedNext, people: readonly Askable[]): Plan {
  return {
    type: 'evaluation',
    on: agreed.on,
    startsAt: agreed.startsAt,
    endsAt: null,
    place: '',
    purpose: '',
    agenda: '',
    invited: agreed.attendance.flatMap((row) => invitationOf(row, people)),
    status: 'planned',
    sequence: 0,
    revision: 1,
    cancelReason: '',
  };
}

function invitationOf(
  { name, service, attendance }: AgreedNext['attendance'][number],
  people: readonly Askable[],
): readonly Invited[] {
  const known = people.find((person) => isSameName(person.name, name));
  if (known === undefined || known.missing !== null) return [];
  return [
    {
      name: known.name,
      service,
      serviceType: known.serviceType,
      need: attendance === 'notNeeded' ? 'notNeeded' : 'asked',
      // Who sat there when the day was agreed has answered.
      answer: attendance === 'present' ? 'coming' : 'unanswered',
    },
  ];
}

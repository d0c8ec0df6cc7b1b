import { nextMeeting } from '@domain/meeting/next-meeting.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { PlannedMeetingView } from '@contract/planned-meeting.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { MeetingDraft } from './meeting-draft.ts';
import { expectedAtTable } from './people.ts';
import type { Planning } from './planning-loaded.tsx';

interface Sitting {
  readonly planned: PlannedMeetingView | null;
  readonly planning: Planning;
  readonly today: LocalDate;
  /** The time on the clock, as the language writes it. */
  readonly now: string;
}

/**
 * A meeting as people sit down to it: today, with those who were asked, and the agenda of the plan. One that nobody
 * had planned begins now. A later meeting that is planned already is proposed as the next.
 */
export function firstDraft({ planned, planning, today, now }: Sitting, t: Translate): MeetingDraft {
  const type = planned?.type ?? 'adHoc';
  const after = nextMeeting(
    planning.planned.filter(({ id, on }) => id !== planned?.id && on > today),
    today,
  );
  return {
    type,
    heldOn: today,
    startsAt: planned === null ? now.replace('.', ':') : planned.startsAt,
    place: planned?.place ?? '',
    participants: expectedAtTable(planned, planning.people, t),
    agenda: planned?.agenda.trim() ? planned.agenda : planning.agendas.textOf(type),
    atPoint: 0,
    atMeasure: 0,
    childVoice: '',
    guardianView: '',
    guardianComment: '',
    summary: '',
    decisions: [],
    nextDecision: '',
    next: after === null ? null : 'agreed',
    nextMeetingOn: after?.on ?? null,
    nextStartsAt: after?.startsAt ?? null,
    noNextMeetingReason: '',
  };
}

import type { InvitationAnswer, MeetingType } from '@domain/meeting/meeting-terms.ts';
import { isSameName } from '@domain/child/is-same-name.ts';
import type { ServiceType } from '@domain/office/service-type.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { PlanFields, PlannedMeetingView } from '@contract/planned-meeting.ts';
import type { Translate } from '../../i18n/use-t.ts';
import { wordsOfPerson } from './people.ts';
import type { Person } from './people.ts';

/** `left`: not on the list at all; neither asked nor told not to come. */
export const invitationChoices = ['asked', 'notNeeded', 'left'] as const;
export type InvitationChoice = (typeof invitationChoices)[number];

export interface InvitedRow {
  /** Keeps a row's place while others come and go. */
  readonly key: number;
  readonly name: string;
  readonly service: string;
  readonly serviceType: ServiceType | null;
  readonly choice: InvitationChoice;
  readonly answer: InvitationAnswer;
  /** Somebody whom the log does not know; name and service are written here. */
  readonly isNew: boolean;
}

/** A meeting while it is being planned or changed. */
export interface PlanDraft {
  readonly type: MeetingType;
  readonly on: LocalDate | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string;
  readonly purpose: string;
  readonly agenda: string;
  readonly rows: readonly InvitedRow[];
  /** The revision that was on the screen when the writing began; 0 for a new plan. */
  readonly revision: number;
}

/** Everybody of the log first, then those who were added by hand. */
export function invitedRows(
  planned: Pick<PlannedMeetingView, 'invited'> | null,
  people: readonly Person[],
  t: Translate,
): readonly InvitedRow[] {
  const invited = planned?.invited ?? [];
  const known = people.map((person): Omit<InvitedRow, 'key'> => {
    const row = invited.find(({ name }) => isSameName(name, person.name));
    const proposed = planned === null && person.isProposed ? 'asked' : 'left';
    const choice = row?.need ?? proposed;
    return {
      name: person.name,
      service: row?.service ?? wordsOfPerson(person, t),
      serviceType: person.serviceType,
      // Whoever may not be told any more is not asked again by a change of the day.
      choice: choice === 'asked' && person.missing !== null ? 'left' : choice,
      answer: row?.answer ?? 'unanswered',
      isNew: false,
    };
  });
  const others = invited
    .filter(({ name }) => !people.some((person) => isSameName(person.name, name)))
    .map(({ need, ...row }) => ({ ...row, choice: need, isNew: true }));
  return [...known, ...others].map((row, index) => ({ key: index + 1, ...row }));
}

/** The rows that are sent, in their order: names that were written, of people who are asked or told not to come. */
export function sentRows(rows: readonly InvitedRow[]): readonly InvitedRow[] {
  return rows.filter(({ name, choice }) => name.trim() !== '' && choice !== 'left');
}

/** The plan as the contract takes it; a missing day is refused there, beside its field. */
export function planInput({ on, rows, revision: _seen, ...terms }: PlanDraft): PlanFields {
  return {
    ...terms,
    on: on ?? '',
    invited: sentRows(rows).map(({ name, service, serviceType, choice, answer }) => ({
      name: name.trim(),
      service,
      serviceType,
      need: choice === 'notNeeded' ? 'notNeeded' : 'asked',
      answer: choice === 'notNeeded' ? 'unanswered' : answer,
    })),
  };
}

/** A stored plan as it is changed. */
export function draftOf(
  planned: PlannedMeetingView,
  people: readonly Person[],
  t: Translate,
): PlanDraft {
  const { type, on, startsAt, endsAt, place, purpose, agenda, revision } = planned;
  const rows = invitedRows(planned, people, t);
  return { type, on, startsAt, endsAt, place, purpose, agenda, revision, rows };
}

/** An hour later, as long as the day lasts: the end that is proposed with a start. */
export function hourLater(startsAt: string): string | null {
  const hours = Number(startsAt.slice(0, 2)) + 1;
  return hours > 23 ? null : `${String(hours).padStart(2, '0')}${startsAt.slice(2)}`;
}

/** Another start; the end follows it as long as nobody has set another one. */
export function withStart(draft: PlanDraft, startsAt: string | null): PlanDraft {
  const isOurs =
    draft.endsAt === null ||
    (draft.startsAt !== null && draft.endsAt === hourLater(draft.startsAt));
  const isTime = startsAt !== null && /^\d{2}:\d{2}$/.test(startsAt);
  const endsAt = !isOurs ? draft.endsAt : isTime ? hourLater(startsAt) : null;
  return { ...draft, startsAt, endsAt };
}

import { assertNever } from '@domain/assert-never.ts';
import { isSameName } from '@domain/child/is-same-name.ts';
import type { OutputOf } from '@contract/index.ts';
import type { PlannedMeetingView } from '@contract/planned-meeting.ts';
import type { Translate } from '../../i18n/use-t.ts';
import { nextKey } from './meeting-draft.ts';
import type { AttendanceRow } from './meeting-draft.ts';

export type Person = OutputOf<'meeting.planned'>['people'][number];

/** What somebody is to the child, in one line: «mor», «PPT-rådgiver, PPT». */
export function wordsOfPerson({ standing, words, serviceType }: Person, t: Translate): string {
  switch (standing) {
    case 'child':
      return t('meetings.who.child');
    case 'guardian':
      return words || t('meetings.who.guardian');
    case 'holder':
      return t('meetings.who.holder');
    case 'deputy':
      return t('meetings.who.deputy');
    case 'participant':
      return [words, serviceType === null ? '' : t(`service.${serviceType}`)]
        .filter((part) => part !== '')
        .join(', ');
    default:
      return assertNever(standing);
  }
}

/**
 * Who is expected at the table: those who were asked, and who was told not to come; where nothing was planned, those
 * who belong there. Whoever said that they could not come is marked as excused already.
 */
export function expectedAtTable(
  planned: PlannedMeetingView | null,
  people: readonly Person[],
  t: Translate,
): readonly AttendanceRow[] {
  const rows =
    planned !== null && planned.invited.length > 0
      ? planned.invited.map(({ name, service, need, answer }) => ({
          name,
          service,
          attendance:
            need === 'notNeeded'
              ? ('notNeeded' as const)
              : answer === 'excused'
                ? ('excused' as const)
                : ('present' as const),
        }))
      : people
          .filter(({ isProposed }) => isProposed)
          .map((person) => ({
            name: person.name,
            service: wordsOfPerson(person, t),
            attendance: 'present' as const,
          }));
  return rows.map((row, index) => ({ key: index + 1, ...row, isNew: false }));
}

/** Adds a person to the table; whoever is there already is not there twice. */
export function withPerson(
  rows: readonly AttendanceRow[],
  name: string,
  service: string,
): readonly AttendanceRow[] {
  if (name !== '' && rows.some((row) => isSameName(row.name, name))) return rows;
  const isNew = name === '';
  return [...rows, { key: nextKey(rows), name, service, attendance: 'present', isNew }];
}

import { calendarEvent } from '../../domain/meeting/calendar-event.ts';
import type { CalendarEvent } from '../../domain/meeting/calendar-event.ts';
import { isNeutralPlace } from '../../domain/meeting/neutral-place.ts';
import { ok, refused } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { fullName } from '../child/child-summary.ts';
import type { QueryContext, Refusal } from '../ports/context.ts';

/**
 * What a calendar may learn of one planned or cancelled meeting. The place is in it only when somebody says that it
 * is neutral, and never with a name of the family or the street where they live.
 */
export function calendarEntry(
  { stores }: QueryContext,
  {
    childId,
    plannedId,
    placeIsNeutral,
  }: { readonly childId: string; readonly plannedId: string; readonly placeIsNeutral: boolean },
): Result<{ readonly event: CalendarEvent; readonly on: string }, Refusal> {
  const planned = stores.meetings.findPlanned(plannedId);
  const child = stores.children.find(childId);
  if (planned?.childId !== childId || child === null) return refused({ code: 'notFound' });
  if (planned.status === 'held') return refused({ code: 'meetingNotPlanned' });
  const guardians = stores.children.guardians(childId).map(({ fields }) => fields.name);
  const family = {
    names: [fullName(child.fields), ...guardians],
    address: child.fields.address,
  };
  if (placeIsNeutral && !isNeutralPlace(planned.place, family))
    return refused({ code: 'placeNotNeutral', fields: ['placeIsNeutral'] });
  const place = placeIsNeutral && planned.place !== '' ? planned.place : null;
  return ok({ event: calendarEvent(planned.id, planned, place), on: planned.on });
}

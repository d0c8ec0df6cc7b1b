import * as z from 'zod';
import { defineCommand, defineQuery } from './define.ts';
import {
  childId,
  created,
  done,
  list,
  localDate,
  nothing,
  personName,
  recordId,
  userId,
} from './fields.ts';

/** When a colleague is away. Why is nobody's business here: it is not asked for and not kept. */

const period = { from: localDate, to: localDate };

export const recordAbsence = defineCommand({
  input: z.strictObject(period),
  output: created,
  errors: ['periodInvalid'],
  vault: 'unlocked',
  action: 'settings.own',
  audit: 'write',
  tags: ['absences', 'child', 'overview'],
});

/** A leader writes it for somebody who cannot. */
export const recordAbsenceFor = defineCommand({
  input: z.strictObject({ userId, ...period }),
  output: created,
  errors: ['periodInvalid'],
  vault: 'unlocked',
  action: 'office.administer',
  audit: 'write',
  tags: ['absences', 'child', 'overview'],
});

/** One's own, or as a leader anybody's. */
export const cancelAbsence = defineCommand({
  input: z.strictObject({ absenceId: recordId }),
  output: done,
  vault: 'unlocked',
  action: 'settings.own',
  audit: 'write',
  tags: ['absences', 'child', 'overview'],
});

/** Absences of today and to come, with the children whose baton is with whoever is away. */
export const listAbsences = defineQuery({
  input: nothing,
  output: z.strictObject({
    absences: list(
      z.strictObject({
        id: recordId,
        userId,
        name: personName,
        from: localDate,
        to: localDate,
        isMine: z.boolean(),
        mayCancel: z.boolean(),
        /** Only those that whoever asks may open. */
        children: list(
          z.strictObject({
            id: childId,
            givenName: z.string(),
            familyName: z.string(),
            mayAppoint: z.boolean(),
            /** Who stands in during the absence, if anybody does. */
            deputies: list(
              z.strictObject({ id: recordId, name: personName, from: localDate, to: localDate }),
            ),
          }),
        ),
      }),
    ),
  }),
  vault: 'unlocked',
  action: 'office.read',
  audit: 'search',
  tags: ['absences'],
});

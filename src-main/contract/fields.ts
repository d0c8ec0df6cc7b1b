import * as z from 'zod';
import { isLocalDate } from '../domain/time/local-date.ts';
import { lineFrom, lineTo } from '../domain/measure/effect-line.ts';
import { serviceTypes } from '../domain/office/service-type.ts';
import { roles } from '../domain/permission/role.ts';

/** Building blocks of every schema: all strings and lists have a limit, ids are opaque, dates are ISO text. */

const uuid = z.uuid();

export const childId = uuid.brand<'ChildId'>();
export const userId = uuid.brand<'UserId'>();
export const recordId = uuid.brand<'RecordId'>();
export type ChildId = z.infer<typeof childId>;
export type UserId = z.infer<typeof userId>;
export type RecordId = z.infer<typeof recordId>;

/** One line, for example a name or a place. */
export const line = z.string().trim().max(200);
export const requiredLine = line.min(1);
/** A name of a person or office; long names are real. */
export const personName = z.string().trim().min(1).max(120);
/** As much as one field of paragraphs holds, in UTF-16 units: about eight pages. */
export const mostTextLength = 20_000;
/** Paragraphs. */
export const text = z.string().trim().max(mostTextLength);
export const requiredText = text.min(1);

export const localDate = z.string().refine(isLocalDate, { error: 'localDate' });
export const instant = z.iso.datetime();
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const serviceType = z.enum(serviceTypes);
export const role = z.enum(roles);
export const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
export const locale = z.enum(['nb', 'nn', 'en']);
export type Locale = z.infer<typeof locale>;

/** A mark on the 0-10 line of a measure; `null` where nobody has put one. */
export const lineValue = z.number().int().min(lineFrom).max(lineTo).nullable();

export const nothing = z.strictObject({});
export const done = z.strictObject({});
/** Answer of commands that make something. */
export const created = z.strictObject({ id: recordId });

export const ofChild = { childId };
export const list = <T extends z.ZodType>(item: T, max = 500) => z.array(item).max(max);

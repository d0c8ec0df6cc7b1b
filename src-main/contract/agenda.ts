import * as z from 'zod';
import { agendaFaults } from '../domain/meeting/agenda-faults.ts';
import type { AgendaFault } from '../domain/meeting/agenda-faults.ts';
import { agendaParts } from '../domain/meeting/agenda.ts';
import { assertNever } from '../domain/assert-never.ts';
import { meetingTypes } from '../domain/meeting/meeting-terms.ts';
import { list, requiredLine } from './fields.ts';

const agendaText = z.strictObject({ nb: requiredLine, nn: requiredLine, en: requiredLine });

/**
 * The agendas as they lie in `resources/agendas`, which a municipality may edit. Every fault is told at once, with
 * the kind of meeting it concerns.
 */
export const agendaSetSchema = z
  .strictObject({
    version: z.number().int().min(1),
    templates: list(
      z.strictObject({
        type: z.enum(meetingTypes),
        points: list(z.strictObject({ part: z.enum(agendaParts), text: agendaText }), 40),
      }),
      20,
    ),
  })
  .superRefine((set, context) => {
    for (const fault of agendaFaults(set))
      context.addIssue({
        code: 'custom',
        path: ['templates', fault.type],
        message: wordsOf(fault),
      });
  });

/** For whoever edits the file; it is never shown in the window. */
function wordsOf(fault: AgendaFault): string {
  switch (fault.fault) {
    case 'typeMissing':
      return 'has no agenda';
    case 'typeTwice':
      return 'has more than one agenda';
    case 'partMissing':
      return `has no point about ${fault.part}`;
    case 'childVoiceLate':
      return `has ${fault.part} before the child's own words`;
    default:
      return assertNever(fault);
  }
}

import { ok } from '../../domain/result.ts';
import type { QueryHandler } from '../ports/context.ts';

/** The newest version of the agendas. @throws when the program was shipped without any */
export const listAgendas: QueryHandler<'meeting.agendas'> = ({ agendas }) => {
  const newest = agendas.at(-1);
  if (newest === undefined) throw new Error('The program has no agendas');
  return ok(newest);
};

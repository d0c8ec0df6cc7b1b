import type { Plan, PlanTerms } from '@domain/meeting/plan-meeting.ts';

/** An ordinary meeting on Tuesday 6 April 2027. */
export const samplePlan: Plan = {
  type: 'evaluation',
  on: '2027-04-06',
  startsAt: '14:30',
  endsAt: '15:30',
  place: 'Grupperommet',
  purpose: 'Se på tiltakene',
  agenda: '1. Velkommen',
  invited: [],
  status: 'planned',
  sequence: 2,
  revision: 4,
  cancelReason: '',
};

/** The terms of the ordinary meeting, with something changed. */
export function sampleTerms(change: Partial<PlanTerms> = {}): PlanTerms {
  const { type, on, startsAt, endsAt, place, purpose, agenda, invited } = samplePlan;
  return { type, on, startsAt, endsAt, place, purpose, agenda, invited, ...change };
}

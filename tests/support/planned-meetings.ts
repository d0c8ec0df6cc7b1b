import type { InputOf, OutputOf } from '@contract/index.ts';
import { openLog } from './follow-up.ts';
import { office } from './office.ts';
import type { Office } from './office.ts';
import { samplePlan } from './sample-inputs.ts';

export type Plan = InputOf<'meeting.plan'>['plan'];

/** Every meeting that was planned about a child, as the program tells it. */
export async function plannedOf(
  at: Office,
  childId: string,
): Promise<OutputOf<'meeting.planned'>['planned']> {
  return (await at.ask('meeting.planned', { childId })).planned;
}

/** An office with an open log and one meeting planned in a fortnight. */
export async function withPlan(change: Partial<Plan> = {}) {
  const at = await office();
  const childId = await openLog(at);
  const plan = samplePlan(at.clock, change);
  const { id: plannedId } = await at.ask('meeting.plan', { childId, plan });
  return { at, childId, plan, plannedId };
}

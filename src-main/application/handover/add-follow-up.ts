import type { LogDocument } from '../../domain/handover/log-document.ts';
import { comeHome } from '../../domain/measure/come-home.ts';
import { predecessorsFirst } from '../../domain/measure/measure-chain.ts';
import type { CommandContext } from '../ports/context.ts';
import { missing } from './missing.ts';

/**
 * Measures, minutes and planned meetings of a package. History (evaluations, who has had a measure, minutes) is
 * added where it is missing; a measure or a plan that stands here already is only brought forward.
 */
export function addFollowUp(context: CommandContext, childId: string, log: LogDocument): void {
  addMeasures(context, childId, log);
  addPlannedMeetings(context, childId, log);
  addMinutes(context, childId, log);
}

function addMeasures({ stores }: CommandContext, childId: string, { measures }: LogDocument): void {
  const here = new Map(stores.measures.ofChild(childId).map((row) => [row.id, row] as const));
  for (const { id, measure, status, revision, replacesId, byName, at } of predecessorsFirst(
    measures,
  )) {
    const known = here.get(id);
    if (known === undefined) {
      stores.measures.add({
        id,
        childId,
        terms: measure,
        status,
        revision,
        replacesId,
        authorName: byName,
        at,
      });
      continue;
    }
    const { responsible, evaluateOn } = known.terms;
    const home = comeHome(
      { status: known.status, responsible, evaluateOn, revision: known.revision },
      { status, responsible: measure.responsible, evaluateOn: measure.evaluateOn, revision },
    );
    if (home !== null)
      stores.measures.change(
        id,
        { ...known.terms, responsible: home.responsible, evaluateOn: home.evaluateOn },
        home.status,
        known.revision,
        home.revision,
      );
  }
  const evaluations = stores.measures.evaluations(childId);
  const reassignments = stores.measures.reassignments(childId);
  for (const { id: measureId, ...of } of measures) {
    for (const { id, byName, at, ...evaluation } of missing(of.evaluations, evaluations))
      stores.measures.addEvaluation({ id, measureId, evaluation, authorName: byName, at });
    for (const { byName, ...row } of missing(of.reassignments, reassignments))
      stores.measures.addReassignment({ ...row, measureId, authorName: byName });
  }
}

/** Two plans for one kind of meeting on one day are one meeting, also when an older program wrote one of them. */
function addPlannedMeetings(
  { stores }: CommandContext,
  childId: string,
  { plannedMeetings }: LogDocument,
): void {
  for (const { byName, ...arriving } of plannedMeetings) {
    const plan = {
      ...arriving,
      childId,
      status: 'planned' as const,
      cancelReason: '',
      authorName: byName,
    };
    const known = stores.meetings.findPlanned(plan.id);
    if (known !== null) {
      const isLater = known.status === 'planned' && plan.revision > known.revision;
      if (isLater && known.childId === childId) stores.meetings.changePlan(plan, known.revision);
      continue;
    }
    const hasSame = stores.meetings
      .planned(childId)
      .some(({ status, type, on }) => status === 'planned' && type === plan.type && on === plan.on);
    if (!hasSame) stores.meetings.plan(plan);
  }
}

function addMinutes({ stores }: CommandContext, childId: string, { meetings }: LogDocument): void {
  for (const { id, meeting, plannedId, byName, at } of missing(
    meetings,
    stores.meetings.ofChild(childId),
  )) {
    const found = plannedId === null ? null : stores.meetings.findPlanned(plannedId);
    const plan = found?.childId === childId ? found : null;
    if (plan?.status === 'planned')
      stores.meetings.changePlan({ ...plan, status: 'held', revision: plan.revision + 1 });
    stores.meetings.add({
      id,
      childId,
      minutes: meeting,
      plannedId: plan?.id ?? null,
      authorName: byName,
      at,
    });
  }
}

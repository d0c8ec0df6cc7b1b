import { defaultPolicy } from '@domain/deadline/policy.ts';
import { dueState } from '@domain/deadline/due-state.ts';
import { standing } from '@domain/level/standing.ts';
import type { ChildSummary } from '@contract/child.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useMay } from '../../ui/use-may.ts';
import type { ChildStanding } from './next-step.ts';

/**
 * Reads what decides the next step, and no more: every read of a child stands in the audit trail,
 * so each list is asked for only where the child is.
 * @returns null until all of it has been read
 */
export function useChildStanding(childId: string, child: ChildSummary): ChildStanding | null {
  const { today } = useDates();
  const may = useMay(child);
  const stands = standing(child.level, child.logStatus, defaultPolicy);
  const here = !child.holderIsElsewhere;
  const clarifying = here && stands === 'clarifying';
  const waiting = here && (stands === 'waitingForLog' || stands === 'logOptional');
  const open = here && stands === 'logOpen';
  const input = { childId };

  const observations = useOperationQuery('observation.list', input, {
    enabled: clarifying && may('observation.read'),
  });
  const assessments = useOperationQuery('scale.list', input, {
    enabled: clarifying && may('scale.read'),
  });
  const consents = useOperationQuery('consent.list', input, {
    enabled: waiting && may('consent.read'),
  });
  const baton = useOperationQuery('baton.state', input, {
    enabled: stands === 'logOpen' && may('log.read'),
  });
  const measures = useOperationQuery('measure.list', input, { enabled: open && may('log.read') });
  const maps = useOperationQuery('networkMap.versions', input, {
    enabled: open && may('networkMap.read'),
  });
  const meetings = useOperationQuery('meeting.list', input, {
    enabled: open && may('meeting.read'),
  });

  const all = [observations, assessments, consents, baton, measures, maps, meetings];
  if (all.some((query) => query.isLoading)) return null;

  const offer = baton.data?.offers.find((candidate) => candidate.status === 'open');
  const current = measures.data?.measures.filter(({ status }) => status !== 'stopped') ?? [];
  const firstDue = current.map(({ measure }) => measure.evaluateOn).toSorted()[0];
  const evaluations = measures.data?.measures.reduce(
    (sum, measure) => sum + measure.evaluations.length,
    0,
  );
  return {
    standing: stands,
    pauseCause: child.pauseCause,
    holderIsElsewhere: child.holderIsElsewhere,
    offer: offer === undefined ? null : offer.isForMe ? 'forMe' : 'waiting',
    observations: observations.data?.observations.length ?? null,
    assessments: assessments.data?.assessments.length ?? null,
    hasConsentForLog:
      consents.data?.consents.some(
        ({ consent, status }) =>
          (status === 'valid' || status === 'endsSoon') && consent.purposes.includes('openLog'),
      ) ?? null,
    measures: measures.data?.measures.length ?? null,
    mapVersions: maps.data?.versions.length ?? null,
    meetings: meetings.data?.meetings.length ?? null,
    evaluation: firstDue === undefined ? null : dueState(firstDue, today),
    evaluations: evaluations ?? null,
  };
}

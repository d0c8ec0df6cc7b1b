import type { Translate } from '../../i18n/use-t.ts';
import type { FormProblem } from '../../ui/form-problems.ts';
import type { PlanDraft } from './plan-draft.ts';

/** What to write instead, for fields that the contract refuses. */
export function mendPlan(t: Translate): Readonly<Record<string, string>> {
  return {
    'plan.on': t('meetings.mend.on'),
    'plan.startsAt': t('meetings.mend.startsAt'),
    'plan.endsAt': t('meetings.mend.startsAt'),
  };
}

/** Times that do not fit each other, told before anything is sent. */
export function problemsOfTimes(
  { startsAt, endsAt }: Pick<PlanDraft, 'startsAt' | 'endsAt'>,
  t: Translate,
): readonly FormProblem[] {
  if (endsAt === null) return [];
  if (startsAt === null)
    return [{ path: 'plan.startsAt', message: t('error.meetingStartMissing') }];
  return endsAt > startsAt
    ? []
    : [{ path: 'plan.endsAt', message: t('error.meetingEndsTooEarly') }];
}

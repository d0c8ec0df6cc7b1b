import type { ReactNode } from 'react';
import { isLocalDate } from '@domain/time/local-date.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { rebaseValues } from '../../ui/rebase-values.ts';
import { StaleView } from '../../ui/stale-view.tsx';
import type { OperationForm } from '../../ui/use-operation-form.ts';
import { useStale } from '../../ui/use-stale.ts';
import type { PlanDraft } from './plan-draft.ts';

/** What can differ between two who change the same meeting; people are one part. */
const parts = ['type', 'on', 'startsAt', 'endsAt', 'place', 'purpose', 'agenda', 'rows'] as const;
type Part = (typeof parts)[number];

/** A change of a plan, and the plan that it was begun on. */
export interface ChangedPlan {
  readonly plan: PlanDraft;
  readonly basis: PlanDraft;
}

interface StalePlanProps {
  readonly form: OperationForm<ChangedPlan>;
  /** The meeting as it stands now. */
  readonly now: PlanDraft;
  readonly by: { readonly byName: string; readonly at: string };
  /** The form. */
  readonly children: ReactNode;
}

/** The plan of a meeting, and beside it what somebody else has made of it meanwhile, part by part. */
export function StalePlan({ form, now, by, children }: StalePlanProps) {
  const t = useT();
  const words = useWordsOfPart();
  const { plan, basis } = form.values;
  const rebased = rebaseValues(basis, plan, now);
  const stale = useStale(form, basis.revision, now.revision, () =>
    form.setValues({ plan: rebased.values, basis: now }),
  );
  const theirs = parts.filter((part) => rebased.theirs.includes(part));
  return (
    <StaleView
      stale={stale}
      by={by}
      theirs={theirs.map((part) => ({
        key: part,
        label: t(`meetings.stale.part.${part}`),
        words: words(now, part),
        before: words(basis, part),
        onTake: rebased.contested.includes(part)
          ? () =>
              form.setValues((values) => ({
                ...values,
                plan: { ...values.plan, [part]: now[part] },
              }))
          : undefined,
      }))}
    >
      {children}
    </StaleView>
  );
}

function useWordsOfPart(): (plan: PlanDraft, part: Part) => string {
  const t = useT();
  const dates = useDates();
  return (plan, part) => {
    const nothing = t('meetings.stale.nothing');
    switch (part) {
      case 'type':
        return t(`meetingType.${plan.type}`);
      case 'on':
        return plan.on !== null && isLocalDate(plan.on)
          ? dates.near(plan.on)
          : (plan.on ?? nothing);
      case 'startsAt':
      case 'endsAt':
        return plan[part]?.replace(':', '.') ?? nothing;
      case 'rows':
        return (
          plan.rows
            .filter(({ name, choice }) => name.trim() !== '' && choice !== 'left')
            .map(({ name, choice, answer }) =>
              t('meetings.stale.person', {
                name,
                what:
                  choice === 'asked'
                    ? t(`invitationAnswer.${answer}`)
                    : t(`meetings.invite.choice.${choice}`),
              }),
            )
            .join('\n') || nothing
        );
      case 'place':
      case 'purpose':
      case 'agenda':
        return plan[part].trim() || nothing;
    }
  };
}

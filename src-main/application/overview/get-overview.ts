import type { OutputOf } from '../../contract/index.ts';
import { moreUrgentFirst } from '../../domain/break/follow-up-break.ts';
import type { Due } from '../../domain/deadline/due-of-child.ts';
import { dueState, laterFrom } from '../../domain/deadline/due-state.ts';
import { earliest } from '../../domain/deadline/earliest.ts';
import { decide } from '../../domain/permission/decide.ts';
import { ok } from '../../domain/result.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { childSummary, fullName } from '../child/child-summary.ts';
import { openableChildren, openableOf } from '../child/openable-children.ts';
import type { OpenableChild } from '../child/openable-children.ts';
import { followUpOfChildren } from '../follow-up/follow-up-of-children.ts';
import type { FollowUpOfChild } from '../follow-up/follow-up-of-children.ts';
import type { QueryContext, QueryHandler } from '../ports/context.ts';

type Scope = OutputOf<'overview.get'>['scope'];

/** Something dated, before it is known whether it is shown. */
interface Dated {
  readonly dueOn: LocalDate;
  readonly item: Due;
  /** Null when it is about a child who is not registered here. */
  readonly child: OpenableChild | null;
  readonly childName?: string;
}

interface Broken extends Pick<FollowUpOfChild, 'child' | 'breaks'> {
  /** The most urgent of its breaks. */
  readonly first: FollowUpOfChild['breaks'][number];
}

const mostChildren = 100;
const mostComing = 12;

/** The first screen: which children, what has stopped, what is due, what is next; the most urgent first. */
export const getOverview: QueryHandler<'overview.get'> = (
  context,
  { scope: asked, mostBreaks, mostDue },
) => {
  const { actor, today, policy } = context;
  const mine = ownChildren(context);
  // Reading every log of the office is a leader's; whoever follows up children sees those first.
  const mayChooseScope = actor.role === 'leader';
  const fitting: Scope = mine.length === 0 ? 'office' : 'mine';
  const scope = mayChooseScope ? (asked ?? fitting) : 'mine';
  const followed = scope === 'office' ? openableChildren(context) : mine;
  const broken: Broken[] = [];
  const due: Dated[] = [];
  const coming: Dated[] = [];
  const later = laterFrom(today, policy);
  const sort = (dated: Dated) => (dated.dueOn < later ? due : coming).push(dated);
  for (const { child, breaks, due: items } of followUpOfChildren(context, followed)) {
    const [first] = breaks;
    if (first !== undefined) broken.push({ child, breaks, first });
    for (const item of items) sort({ dueOn: item.dueOn, item, child });
  }
  for (const item of packagesToAnswer(context)) sort(item);
  const shown = ({ dueOn, item, child, childName }: Dated) => ({
    ...item,
    childId: child?.id ?? null,
    childName: child === null ? (childName ?? '') : fullName(child.fields),
    state: dueState(dueOn, today, policy),
  });
  return ok({
    today,
    scope,
    mayChooseScope,
    followed: followed.length,
    myChildren: {
      total: mine.length,
      items: mine
        .map((child) => childSummary(context, child, child.standing))
        .sort((a, b) => Number(b.holderIsMe) - Number(a.holderIsMe))
        .slice(0, mostChildren),
    },
    breaks: {
      total: broken.reduce((sum, { breaks }) => sum + breaks.length, 0),
      children: broken.length,
      items: mostUrgent(context, broken, mostBreaks),
    },
    due: { total: due.length, items: earliest(due, mostDue).map(shown) },
    next: { total: coming.length, items: earliest(coming, mostComing).map(shown) },
  });
};

/** Those one holds, stands in for, takes part in, is offered, or has registered and nobody follows up yet. */
function ownChildren(context: QueryContext): readonly OpenableChild[] {
  const { stores, actor, today } = context;
  const childIds = stores.followUp.childIdsOf(actor.userId, today);
  if (childIds.length === 0) return [];
  return openableOf(context, stores.followUp.cards(today, childIds)).filter(
    ({ standing }) => standing.relation !== 'none',
  );
}

/** By child, because one talks about a child and not about a rule. */
function mostUrgent({ actor }: QueryContext, broken: readonly Broken[], most: number) {
  return broken
    .toSorted((a, b) => moreUrgentFirst(a.first, b.first))
    .slice(0, most)
    .map(({ child, breaks }) => ({
      childId: child.id,
      childName: fullName(child.fields),
      holderName: child.holding?.holderName ?? null,
      holderIsMe: child.holding?.userId === actor.userId,
      deputyName: child.deputy?.name ?? null,
      breaks,
    }));
}

/** What came from other offices waits for whoever may answer; the child may not be registered here yet. */
function packagesToAnswer({ stores, actor }: QueryContext): readonly Dated[] {
  const nobody = { logStatus: 'none', holderIsElsewhere: false } as const;
  if (!decide(actor, 'handover.import', 'none', nobody).allowed) return [];
  return stores.followUp.packagesToAnswer().map(({ id, childName, expiresOn, fromName }) => ({
    dueOn: expiresOn,
    item: { kind: 'packageToAnswer', dueOn: expiresOn, about: fromName, recordId: id },
    child: null,
    childName,
  }));
}

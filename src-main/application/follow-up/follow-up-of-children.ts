import { detectBreaks } from '../../domain/break/detect-breaks.ts';
import type { FollowUpBreak } from '../../domain/break/follow-up-break.ts';
import { permissionToMend } from '../../domain/break/mending-action.ts';
import { permissionToSee } from '../../domain/break/permission-to-see.ts';
import { saidOnce } from '../../domain/break/said-once.ts';
import { dueOfChild } from '../../domain/deadline/due-of-child.ts';
import type { Due } from '../../domain/deadline/due-of-child.ts';
import type { PermissionAction } from '../../domain/permission/action.ts';
import { decide } from '../../domain/permission/decide.ts';
import type { Role } from '../../domain/permission/role.ts';
import type { OpenableChild } from '../child/openable-children.ts';
import type { QueryContext } from '../ports/context.ts';

/** A break as the actor sees it. */
export type SeenBreak = FollowUpBreak & { readonly mayMend: boolean };

export interface FollowUpOfChild {
  readonly child: OpenableChild;
  /** The most urgent first. */
  readonly breaks: readonly SeenBreak[];
  readonly due: readonly Due[];
}

/**
 * What stopped and what is due for each of these children, as far as the actor may know it. One child at a time:
 * of an office with thousands only the most urgent is kept.
 */
export function* followUpOfChildren(
  context: QueryContext,
  children: readonly OpenableChild[],
): Generator<FollowUpOfChild> {
  const { stores, actor, policy, today, instruments } = context;
  if (children.length === 0) return;
  const facts = stores.followUp.facts(children, {
    today,
    officeService: stores.office.get().serviceType,
    topSteps: instruments.flatMap(({ id, version, steps }) => {
      const top = steps.at(-1);
      return top === undefined
        ? []
        : [{ instrumentId: id, instrumentVersion: version, stepId: top.id }];
    }),
  });
  for (const [place, known] of facts.entries()) {
    const child = children[place];
    if (child?.id !== known.childId) throw new Error('Facts come in the order of the cards');
    const may = (action: PermissionAction): boolean =>
      decide(actor, action, child.standing.relation, child.standing).allowed;
    const isTheirsToRead = may('observation.read');
    const readable = isTheirsToRead ? known : { ...known, notes: null, guardianTalks: null };
    const seen = detectBreaks(known, policy, today).filter(({ rule }) =>
      may(permissionToSee(rule)),
    );
    const said = saidOnce(seen, dueOfChild(readable, policy, today, actor.userId));
    const breaks = said.breaks.map((found) => ({
      ...found,
      mayMend: may(permissionToMend(found.mending)),
    }));
    yield isOnlyAsked(actor.role, child)
      ? { child, breaks: [], due: said.due.filter(({ kind }) => kind === 'batonOfferForMe') }
      : { child, breaks, due: said.due };
  }
}

/** Whoever is only offered the baton has an answer to give, and nothing else is theirs yet. */
function isOnlyAsked(role: Role, { standing }: OpenableChild): boolean {
  return standing.relation === 'receiver' && role !== 'leader';
}

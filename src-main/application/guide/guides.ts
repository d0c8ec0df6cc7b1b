import type { GuideDeadline } from '../../domain/guide/guide-terms.ts';
import type { GuideFacts } from '../../domain/guide/guide-facts.ts';
import { hintsOf } from '../../domain/guide/guide-hints.ts';
import { guideOfService } from '../../domain/guide/guide-of-service.ts';
import type { Guide } from '../../domain/guide/guide.ts';
import { standOf } from '../../domain/guide/stand-of.ts';
import type { GuideStanding } from '../../domain/guide/stand-of.ts';
import { toolTerms } from '../../domain/guide/tool-terms.ts';
import { assertNever } from '../../domain/assert-never.ts';
import { ok, refused } from '../../domain/result.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { standingDeadlines } from '../deadline/deadlines-of-child.ts';
import { mayDo } from '../may-do.ts';
import type { Outcome, QueryContext, QueryHandler } from '../ports/context.ts';
import { standingToChild } from '../standing-to-child.ts';
import { factsOfChild } from './facts-of-child.ts';

/** The newest version of the guide that the office works by. @throws when the program was shipped without it */
function ownGuide({ guides, stores }: QueryContext): Guide {
  const id = guideOfService(stores.office.get().serviceType);
  const guide = newestOfEach(guides).find((one) => one.id === id);
  if (guide === undefined) throw new Error('The program was shipped without a guide');
  return guide;
}

function newestOfEach(guides: readonly Guide[]): readonly Guide[] {
  return guides.filter(
    ({ id, version }) => !guides.some((other) => other.id === id && other.version > version),
  );
}

export const getGuide: QueryHandler<'guide.get'> = (context, { id }) => {
  const guide =
    id === null ? ownGuide(context) : newestOfEach(context.guides).find((one) => one.id === id);
  return guide === undefined ? refused({ code: 'notFound' }) : ok({ guide });
};

/** The office’s own first. */
export const listGuides: QueryHandler<'guide.list'> = (context) => {
  const ours = ownGuide(context).id;
  return ok({
    ours,
    guides: newestOfEach(context.guides)
      .map(({ id, version, title, owner, revisedOn }) => ({ id, version, title, owner, revisedOn }))
      .sort((a, b) => Number(b.id === ours) - Number(a.id === ours)),
  });
};

/** Where a child’s log stands in the office’s guide. */
export const guideOfChild: QueryHandler<'guide.ofChild'> = (context, { childId }) => {
  const child = standingToChild(context, childId);
  if (child === null) return refused({ code: 'notFound' });
  const guide = ownGuide(context);
  const facts = factsOfChild(context, childId, child);
  const may = mayDo(context, child);
  const stand = standOf(guide, facts, context.policy, context.today, (tool) =>
    may(toolTerms[tool].action),
  );
  return ok({
    guideId: guide.id,
    level: facts.level,
    roundOn: stand.roundFrom?.on ?? null,
    before: stand.before,
    steps: stand.steps,
    nextStepId: stand.next?.id ?? null,
    tool: stand.tool,
    deadline: child.holderIsElsewhere ? null : deadlineOf(context, childId, facts, stand),
    hints: child.holderIsElsewhere ? [] : hintsOf(facts, stand.roundFrom),
  });
};

type DeadlineAnswer = Extract<Outcome<'guide.ofChild'>, { ok: true }>['value']['deadline'];

/** The deadline of the step that comes next, if it runs; otherwise the one that is due first. */
function deadlineOf(
  context: QueryContext,
  childId: string,
  facts: GuideFacts,
  { next, before }: GuideStanding,
): DeadlineAnswer {
  if (before === 'closed' || before === 'renewConsent' || before === 'agreedPause') return null;
  const counted = standingDeadlines(context, childId, facts).map(
    ({ kind, dueOn, countedDueOn, told }) => ({
      kind,
      dueOn,
      countedDueOn,
      toldOn: told?.toldOn ?? null,
    }),
  );
  const agreed = (['evaluation', 'nextMeeting'] as const).flatMap((kind) => {
    const dueOn = agreedDay(kind, facts);
    return dueOn === null ? [] : [{ kind, dueOn, countedDueOn: dueOn, toldOn: null }];
  });
  const all = [...counted, ...agreed];
  const own = all.find(({ kind }) => kind === next?.deadline);
  const [first] = [...all].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return own ?? first ?? null;
}

/** Days that people agreed on are stored as days; only open logs have them running. */
function agreedDay(
  kind: Extract<GuideDeadline, 'evaluation' | 'nextMeeting'>,
  { measures, nextMeetingOn, log }: GuideFacts,
): LocalDate | null {
  if (log.status !== 'open') return null;
  switch (kind) {
    case 'evaluation':
      return (
        measures
          ?.filter(({ isActive }) => isActive)
          .map(({ evaluateOn }) => evaluateOn)
          .sort()[0] ?? null
      );
    case 'nextMeeting':
      return nextMeetingOn === 'none' ? null : nextMeetingOn;
    default:
      return assertNever(kind);
  }
}

import { renderHook } from '@testing-library/react';
import { matchRoute, useRouter } from 'wouter';
import { writtenEntryKinds } from '@domain/case/log-entry-kind.ts';
import { guideIds } from '@domain/guide/guide-terms.ts';
import { meetingTypes } from '@domain/meeting/meeting-terms.ts';
import { talkKinds } from '@domain/talk/talk-terms.ts';
import { childViews } from '../../src-renderer/app/child-views.ts';
import { routes } from '../../src-renderer/app/routes.ts';
import { documentAt } from '../../src-renderer/features/print/printed-document.ts';

type Parameters = Readonly<Record<string, string | undefined>>;

const anyUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const frame = '/children/:childId';

/** The patterns of every view, in the order in which the window tries them; the child's frame is its views. */
const patterns: readonly string[] = [
  ...routes.filter(({ wholeWindow }) => wholeWindow === true).map(({ path }) => path),
  ...routes
    .filter(({ wholeWindow }) => wholeWindow !== true)
    .flatMap(({ path }) =>
      path === `${frame}/*?` ? childViews.map((view) => `${frame}/${view.path}`) : [path],
    ),
];

/** What a parameter that is not the id of a record may say; a view leads elsewhere, or passes over, what it does not know. */
const knownWords: Readonly<Record<string, readonly string[]>> = {
  [`${frame}/log/write/:kind`]: writtenEntryKinds,
  [`${frame}/talk/:kind`]: talkKinds,
  [`${frame}/meetings/plan/:type`]: meetingTypes,
  '/tools/guide/:guideId?': guideIds,
};

/**
 * The pattern of the view that an address of the program shows, by the program's own route tables and with the
 * router of its window; null when there is no such view, or when the view does not know what the address says.
 */
export function viewAtPlace(address: string): string | null {
  const { parser } = renderHook(useRouter).result.current;
  for (const pattern of patterns) {
    const [isMatch, parameters] = matchRoute(parser, pattern, address);
    if (isMatch) return isUnderstood(pattern, parameters) ? pattern : null;
  }
  return null;
}

function isUnderstood(pattern: string, parameters: Parameters): boolean {
  if (parameters.document !== undefined)
    return documentAt(parameters.document, parameters.recordId) !== null;
  const words = knownWords[pattern];
  return Object.entries(parameters).every(
    ([name, value]) =>
      value === undefined ||
      /^\d+$/.test(name) ||
      (name === 'childId' || words === undefined ? anyUuid.test(value) : words.includes(value)),
  );
}

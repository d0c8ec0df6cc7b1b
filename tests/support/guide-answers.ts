import type { OutputOf } from '@contract/index.ts';
import type { GuideId } from '@domain/guide/guide-terms.ts';
import type { Answers } from './bridge-stub.ts';
import { shippedGuide, shippedGuides } from './shipped-guides.ts';

type Standing = OutputOf<'guide.ofChild'>;

/** A child at level 0 for whom nothing has been done, with two weeks to decide. */
const standing: Standing = {
  guideId: 'kindergarten',
  level: 0,
  roundOn: '2027-03-14',
  before: null,
  steps: [
    { id: 'N0-1', state: 'now', because: null },
    { id: 'N0-2', state: 'later', because: null },
    { id: 'N0-3', state: 'later', because: null },
    { id: 'N0-4', state: 'later', because: null },
  ],
  nextStepId: 'N0-1',
  tool: 'observation',
  deadline: {
    kind: 'levelZeroDecision',
    dueOn: '2027-03-28',
    countedDueOn: '2027-03-28',
    toldOn: null,
  },
  hints: [],
};

/** The shipped guides, and where one child stands in them: what main would answer. */
export function guideAnswers(
  change: Partial<Standing> = {},
  ours: GuideId = 'kindergarten',
): Answers {
  return {
    'guide.get': ({ id }) => ({ guide: shippedGuide(id ?? ours) as never }),
    'guide.list': () => ({
      ours,
      guides: shippedGuides
        .map(({ id, version, title, owner, revisedOn }) => ({
          id,
          version,
          title,
          owner,
          revisedOn,
        }))
        .sort((a, b) => Number(b.id === ours) - Number(a.id === ours)),
    }),
    'guide.ofChild': () => ({ ...standing, ...change }),
  };
}

import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { OutputOf } from '@contract/index.ts';
import { NextStepColumn } from '../../../src-renderer/features/child/next-step-column.tsx';
import { childId } from '../../support/fictional-child.ts';
import { guideAnswers } from '../../support/guide-answers.ts';
import { showView, useBrowserParts } from '../../support/show-view.tsx';

useBrowserParts();

type Standing = OutputOf<'guide.ofChild'>;

function show(change: Partial<Standing> = {}, view = 'summary') {
  return showView(
    <NextStepColumn childId={childId} openPath={`/children/${childId}/${view}`} />,
    guideAnswers(change),
  );
}
const column = () => screen.findByRole('complementary', { name: 'Neste steg' });
const button = async (name: string) =>
  await column().then((one) => within(one).findByRole('link', { name }));

test('a new child asks for one thing, and the button opens the step’s tool', async () => {
  const { other } = show();
  expect(within(await column()).queryByText('Undring oppstår – sett ord på uroen')).toBeNull();
  const opens = await button('Skriv undringsnotat');
  expect(opens.getAttribute('href')).toContain(`/children/${childId}/observation`);
  const shown = within(await column());
  expect(shown.getByText('Steg 1 av 4')).toBeTruthy();
  expect(shown.getByText(/Bare du eier din egen undring/)).toBeTruthy();
  expect(shown.getByText('Bestem hva bekymringen fører til')).toBeTruthy();
  expect(shown.getByText('om 12 dager')).toBeTruthy();
  // Every read of a child stands in the audit trail: one question is enough.
  expect(
    other.calls
      .map(({ name }) => name)
      .filter((name) => name !== 'policy.get')
      .toSorted(),
  ).toEqual(['guide.get', 'guide.ofChild']);
});

test('the way of the level shows what is done, what is now and what does not concern the child', async () => {
  show({
    steps: [
      { id: 'N0-1', state: 'done', because: null },
      { id: 'N0-2', state: 'now', because: null },
      { id: 'N0-3', state: 'notNeeded', because: 'suspicion' },
      { id: 'N0-4', state: 'notKnown', because: null },
    ],
    nextStepId: 'N0-2',
    tool: 'talkLeader',
  } as Partial<Standing>);
  const items = within(await column()).findAllByRole('listitem');
  expect((await items).map((item) => item.textContent)).toEqual([
    'Undring oppstår – sett ord på uroen (gjort)',
    'Konkretiser, og drøft det med noen',
    'Del bekymringen med foresatte og barnet (ikke aktuelt)',
    'Oppsummer og beslutt (ikke synlig her)',
  ]);
  expect((await items).map((item) => item.getAttribute('aria-current'))).toEqual([
    null,
    'step',
    null,
    null,
  ]);
});

test('there is no button to where one already is, and the whole guide is one click away', async () => {
  show({}, 'observation');
  expect(await button('Se hele veilederen')).toBeTruthy();
  expect(within(await column()).getAllByRole('link')).toHaveLength(1);
});

test('where the step is already being taken, nothing leads away from it', async () => {
  show({ tool: 'evaluate' } as Partial<Standing>, 'measures/m1/evaluate');
  expect(await button('Se hele veilederen')).toBeTruthy();
  expect(within(await column()).getAllByRole('link')).toHaveLength(1);
});

test.each([
  ['summary', 'filled'],
  ['log', 'light'],
])('the button in %s is %s: a view has one strong thing', async (view, variant) => {
  show({}, view);
  expect((await button('Skriv undringsnotat')).getAttribute('data-variant')).toBe(variant);
});

describe('what stands before the guide', () => {
  test.each([
    ['report', 'Gå til melding', 'report'],
    ['answerOffer', 'Svar på tilbudet', 'baton'],
    ['awaitAnswer', 'Se tilbudet', 'baton'],
    ['elsewhere', 'Se stafettpinnen', 'baton'],
    ['closed', 'Vurder på nytt', 'decision'],
    ['renewConsent', 'Gå til samtykket', 'consent'],
    ['agreedPause', 'Ta loggen opp igjen', 'log/pause'],
    ['openLog', 'Åpne stafettloggen', 'consent'],
    ['refused', 'Se samtykket', 'consent'],
  ] as const)('%s leads to its place', async (before, label, view) => {
    show({ before });
    const opens = await button(label);
    expect(opens.getAttribute('href')).toMatch(new RegExp(`/children/${childId}/${view}$`));
    expect(screen.queryByRole('link', { name: 'Skriv undringsnotat' })).toBeNull();
  });
});

test('a deadline that the family was told stays, and says so when the numbers have changed', async () => {
  show({
    deadline: {
      kind: 'levelZeroDecision',
      dueOn: '2027-03-20',
      countedDueOn: '2027-03-30',
      toldOn: '2027-03-08',
    },
  });
  expect(
    await screen.findByText(
      'Familien har fått vite fristen, og den blir stående, selv om kommunens frist nå er tirsdag 30. mars.',
    ),
  ).toBeTruthy();
});

test('when all that can be done is done, one follows up until the next date', async () => {
  show({ nextStepId: null, tool: null });
  expect(await screen.findByText('Følg opp tiltakene')).toBeTruthy();
});

test('a step that is somebody else’s to take has no button', async () => {
  show({ tool: null });
  expect(await screen.findByText(/noen andre i oppfølgingen/)).toBeTruthy();
  expect(within(await column()).getAllByRole('link')).toHaveLength(1);
});

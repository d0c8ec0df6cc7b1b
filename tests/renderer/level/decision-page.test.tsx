import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import DecisionPage from '../../../src-renderer/features/level/decision-page.tsx';
import { childId, fictionalChild, recordId } from '../../support/fictional-child.ts';
import { guideAnswers } from '../../support/guide-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

const earlier = {
  id: recordId(41),
  decision: 'toLevel1',
  from: 0,
  to: 1,
  reason: 'Vi prøver tiltak hos oss.',
  childsBest: '',
  childHeard: 'Mikkel vil ha en fast venn.',
  discussedWith: 'Leder Liksom',
  byName: 'Lærer Liksom',
  at: '2027-02-02T10:00:00Z',
};

function show(
  history: readonly (typeof earlier)[] = [],
  child: Parameters<typeof fictionalChild>[0] = {},
  standing: Parameters<typeof guideAnswers>[0] = {},
) {
  return showView(<DecisionPage childId={childId} />, {
    ...guideAnswers(standing),
    'child.get': () => fictionalChild(child),
    'consent.list': () => ({ gdprBasis: null, consents: [] }),
    'level.history': () => ({ history: [...history] }) as never,
    'level.decide': () => ({ level: 1 }),
  });
}

test('before there is a log all four ways are open', async () => {
  show();
  const ways = await screen.findAllByRole<HTMLInputElement>('radio', {
    name: /^(Avslutt bekymringen|Nivå \d)/,
  });
  expect(ways.map((way) => way.disabled)).toEqual([false, false, false, false]);
});

test('at an open log the ways that lack consent or holder cannot be chosen', async () => {
  show([], { level: 1, logStatus: 'open' });
  const ways = await screen.findAllByRole<HTMLInputElement>('radio', {
    name: /^(Avslutt bekymringen|Nivå \d)/,
  });
  expect(ways.map((way) => [way.value, way.disabled])).toEqual([
    ['close', false],
    ['toLevel0', false],
    ['toLevel1', true],
    ['toLevel2', true],
    ['toLevel3', true],
  ]);
  expect(screen.getAllByText('Samtykke til loggen: mangler')).toHaveLength(2);
});

test('a decision is kept with its reason and how the child was heard, and leads on to consent', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(await screen.findByRole('radio', { name: /^Nivå 1/ }));
  await user.click(screen.getByRole('button', { name: 'Sett til nivå 1' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Skriv hvorfor');
  expect(asked('level.decide')).toEqual([]);

  await write(user, screen.getByLabelText('Hvorfor?'), 'Vi prøver tiltak hos oss.');
  await write(user, screen.getByLabelText(/Hvordan er barnet hørt/), 'Vil ha en venn.');
  await user.click(screen.getByRole('button', { name: 'Sett til nivå 1' }));
  await waitFor(() => expect(asked('level.decide')).toHaveLength(1));
  expect(asked('level.decide')[0]).toMatchObject({
    decision: 'toLevel1',
    reason: 'Vi prøver tiltak hos oss.',
    childHeard: 'Vil ha en venn.',
  });
  expect(await screen.findByText('Barnet er på nivå 1.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Registrer samtykke' })).toBeTruthy();
});

test('saying that there is concern shows the way to the report at any level', async () => {
  const user = userEvent.setup();
  show();
  await user.click(await screen.findByRole('radio', { name: 'Ja' }));
  expect(screen.getByRole('link', { name: 'Gå til melding' }).getAttribute('href')).toBe(
    `/children/${childId}/report`,
  );
});

test('earlier decisions keep their reasons in sight', async () => {
  show([earlier]);
  expect(await screen.findByText('Vi prøver tiltak hos oss.')).toBeTruthy();
  expect(screen.getByText('Mikkel vil ha en fast venn.')).toBeTruthy();
  expect(screen.getByText(/Før: Nivå 0/)).toBeTruthy();
});

test('the rules for moving stand beside the choices, and forbid none of them', async () => {
  show([], { level: 1, logStatus: 'none' }, { level: 1, hints: ['noEffect'] });
  expect(await screen.findByText(/evaluert to ganger uten ønsket virkning/)).toBeTruthy();
  expect(screen.getByText('Regler for å gå opp, ned og ut')).toBeTruthy();
  expect(screen.getByText(/Til nivå 2 når dere trenger kompetanse/)).toBeTruthy();
  const ways = await screen.findAllByRole<HTMLInputElement>('radio', {
    name: /^(Avslutt bekymringen|Nivå \d)/,
  });
  expect(ways.filter(({ disabled }) => disabled).map(({ value }) => value)).toEqual(['toLevel1']);
});

test('going back to level 0 says what it means, and that its deadline runs anew', async () => {
  const user = userEvent.setup();
  const { asked } = show([earlier], { level: 1, logStatus: 'open' });
  await user.click(await screen.findByRole('radio', { name: /^Nivå 0/ }));
  expect(screen.getByText(/Loggen settes på pause, stafettholderen beholder pinnen/)).toBeTruthy();
  await write(user, screen.getByLabelText('Hvorfor?'), 'Vi må se på nytt.');
  await user.click(screen.getByRole('button', { name: 'Sett til nivå 0' }));
  await waitFor(() => expect(asked('level.decide')).toHaveLength(1));
  expect(await screen.findByText(/bekymringen avklares på nytt/)).toBeTruthy();
  expect(screen.getByText(/regnes på nytt fra i dag/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Se veilederen' }).getAttribute('href')).toBe(
    `/children/${childId}/guide`,
  );
  const said = within(screen.getByRole('status'));
  expect(said.queryByRole('link', { name: 'Registrer samtykke' })).toBeNull();
});

test('a log that rests at level 0 may be decided on again before a consent is in place', async () => {
  show([], { level: 0, logStatus: 'paused' });
  const ways = await screen.findAllByRole<HTMLInputElement>('radio', {
    name: /^(Avslutt bekymringen|Nivå \d)/,
  });
  expect(ways.map(({ disabled }) => disabled)).toEqual([false, false, false, false]);
});

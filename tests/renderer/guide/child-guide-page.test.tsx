import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import ChildGuidePage from '../../../src-renderer/features/guide/child-guide-page.tsx';
import type { Answers } from '../../support/bridge-stub.ts';
import { Refusal } from '../../support/bridge-stub.ts';
import { childId, fictionalChild, myId } from '../../support/fictional-child.ts';
import { guideAnswers } from '../../support/guide-answers.ts';
import { showView, useBrowserParts } from '../../support/show-view.tsx';

useBrowserParts();

const decision = {
  kind: 'levelZeroDecision',
  from: '2027-03-14',
  dueOn: '2027-03-28',
  countedDueOn: '2027-03-28',
  told: null,
} as const;

function show(change: Parameters<typeof guideAnswers>[0] = {}, more: Answers = {}) {
  return showView(<ChildGuidePage childId={childId} />, {
    ...guideAnswers(change),
    'child.get': () => fictionalChild(),
    'vault.status': () =>
      ({
        state: 'unlocked',
        waitMs: 0,
        user: { id: myId, name: 'Solveig Prøve', role: 'stafettholder' },
        lastUserName: null,
        mustChoosePassphrase: false,
        officeName: 'Liksom barnehage',
      }) as never,
    'deadline.ofChild': () => ({ deadlines: [decision] }),
    'deadline.tell': () => ({}),
    'deadline.takeBack': () => ({}),
    ...more,
  });
}

test('the level of the child comes first, with how each step stands, and all four levels are there', async () => {
  show();
  const levels = await screen.findAllByRole('heading', { level: 2, name: /^Nivå \d/ });
  expect(levels.map(({ textContent }) => textContent)).toEqual([
    'Nivå 0 – undring og bekymringHer er dere nå',
    'Nivå 1 – innsats i egen tjeneste',
    'Nivå 2 – enkelt tverrfaglig samarbeid',
    'Nivå 3 – omfattende tverrfaglig samarbeid',
  ]);
  const first = screen.getByRole('region', { name: /^Nivå 0/ });
  expect(within(first).getAllByText('Gjenstår')).toHaveLength(3);
  expect(within(first).getByText('Neste steg')).toBeTruthy();
});

test('each step says what, how, who, where, what it ends in, its deadline and its tools', async () => {
  show();
  const region = await screen.findByRole('region', { name: /^Nivå 0/ });
  const terms = within(region).getAllByRole('term').slice(0, 6);
  expect(terms.map(({ textContent }) => textContent)).toEqual([
    'Hva',
    'Hvordan',
    'Hvem',
    'Arena',
    'Resultat',
    'Verktøy',
  ]);
  expect(within(region).getAllByText('14 dager etter at barnet ble registrert.')[0]).toBeTruthy();
  const tool = within(region).getByRole('link', { name: 'Snakk med foresatte' });
  expect(tool.getAttribute('href')).toMatch(/talk\/guardians$/);
  // At another level the tools are named, and lead nowhere: nobody is there yet.
  const other = screen.getByRole('region', { name: /^Nivå 1/ });
  expect(within(other).queryByRole('link')).toBeNull();
});

test('what one must remember in the service, who keeps the guide and when it was revised, is on top', async () => {
  show();
  expect(await screen.findByText(/skal ligge i barnets mappe/)).toBeTruthy();
  expect(screen.getByText(/Versjon 1, sist gjennomgått 20.11.2026. Ansvarlig:/)).toBeTruthy();
  expect(screen.queryByText('Veilederen er eldre enn et år')).toBeNull();
});

test('a guide that nobody has revised for a year says so', async () => {
  const answers = guideAnswers();
  show(
    {},
    {
      'guide.get': (input) => {
        const answer = answers['guide.get']?.(input as never);
        if (answer === undefined) throw new Error('No guide');
        return { guide: { ...answer.guide, revisedOn: '2026-03-15' } };
      },
    },
  );
  expect(await screen.findByText('Veilederen er eldre enn et år')).toBeTruthy();
});

describe('a deadline', () => {
  test('is told with one click, and taken back with another', async () => {
    const user = userEvent.setup();
    const { asked } = show();
    await user.click(
      await screen.findByRole('button', {
        name: /^Familien har fått vite det: Bestem hva bekymringen/,
      }),
    );
    expect(asked('deadline.tell')).toEqual([
      { childId, kind: 'levelZeroDecision', dueOn: '2027-03-28', toldOn: '2027-03-16' },
    ]);
    await user.click(await screen.findByRole('button', { name: 'Angre' }));
    await waitFor(() =>
      expect(asked('deadline.takeBack')).toEqual([{ childId, kind: 'levelZeroDecision' }]),
    );
  });

  test('that was told stays where it is, in words, when the numbers have changed', async () => {
    const told = { on: '2027-03-15', byName: 'Lise Ledersen' };
    show(
      {},
      {
        'deadline.ofChild': () => ({
          deadlines: [{ ...decision, countedDueOn: '2027-03-24', told }],
        }),
      },
    );
    const line = await screen.findByText(/Familien fikk vite det mandag 15. mars/);
    expect(line.textContent).toContain(
      'Familien har fått vite fristen, og den blir stående, selv om kommunens frist nå er onsdag 24. mars.',
    );
  });

  test('may have been told as another date; a date that cannot be read is mended beside its field', async () => {
    const user = userEvent.setup();
    const { asked } = show();
    await user.click(await screen.findByRole('button', { name: /^Familien fikk en annen dato/ }));
    const field = await screen.findByLabelText('Fristen familien fikk vite');
    expect(document.activeElement).toBe(field);
    await user.clear(field);
    await user.type(field, 'snart');
    await user.click(screen.getByRole('button', { name: 'Familien fikk vite dette' }));
    expect((await screen.findByRole('alert')).textContent).toContain('slik: 12.03.2027');
    expect(asked('deadline.tell')).toEqual([]);
    await user.clear(field);
    await user.type(field, '1.4.2027');
    await user.click(screen.getByRole('button', { name: 'Familien fikk vite dette' }));
    await waitFor(() => expect(asked('deadline.tell')).toHaveLength(1));
    expect(asked('deadline.tell')[0]).toMatchObject({ dueOn: '2027-04-01', toldOn: '2027-03-16' });
  });

  test('that no longer runs says so, and nothing is lost', async () => {
    const user = userEvent.setup();
    show(
      {},
      {
        'deadline.tell': () => {
          throw new Refusal({ code: 'deadlineNotRunning' });
        },
      },
    );
    await user.click(
      await screen.findByRole('button', { name: /^Familien har fått vite det: Bestem/ }),
    );
    expect((await screen.findByRole('alert')).textContent).toContain('gjelder ikke lenger');
  });

  test('is not told by somebody who only reads', async () => {
    show({}, { 'child.get': () => fictionalChild({ relation: 'participant', logStatus: 'open' }) });
    expect(await screen.findByText('søndag 28. mars')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Familien har fått vite det/ })).toBeNull();
  });
});

test('the rules for moving are there as explanations, and a hint points at its own', async () => {
  show({ level: 1, hints: ['noEffect'] });
  expect(await screen.findByText(/evaluert to ganger uten ønsket virkning/)).toBeTruthy();
  const rules = screen.getByText('Regler for å gå opp, ned og ut');
  expect(rules).toBeTruthy();
  const pointed = screen.getByText(/Nivå 2 kan vurderes når tiltakene er evaluert/);
  expect(pointed.dataset['pointed']).toBe('true');
});

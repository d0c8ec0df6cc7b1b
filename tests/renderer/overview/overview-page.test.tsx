import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { OutputOf } from '@contract/index.ts';
import type { BreakView } from '@contract/follow-up.ts';
import { breakRules } from '@domain/break/break-rule.ts';
import type { BreakRule } from '@domain/break/break-rule.ts';
import { SessionProvider } from '../../../src-renderer/app/session.tsx';
import OverviewPage from '../../../src-renderer/features/overview/overview-page.tsx';
import type { Language } from '../../../src-renderer/i18n/languages.ts';
import { childId, fictionalChild, myId, recordId } from '../../support/fictional-child.ts';
import { showView, useBrowserParts } from '../../support/show-view.tsx';

useBrowserParts();

type Overview = OutputOf<'overview.get'>;

const found = (rule: BreakRule, change: Partial<BreakView> = {}) =>
  ({
    rule,
    face: 'plain',
    since: '2027-03-02',
    mending: 'planMeeting',
    mayMend: true,
    recordId: null,
    about: '',
    name: '',
    on: null,
    until: null,
    number: null,
    ...change,
  }) as BreakView;

const broken = (number: number, breaks: readonly BreakView[], change = {}) => ({
  childId: recordId(100 + number),
  childName: `Mikkel ${number} Oppdiktet`,
  holderName: 'Kari Øvesen',
  holderIsMe: false,
  deputyName: null,
  breaks,
  ...change,
});

const calm = {
  today: '2027-03-16',
  scope: 'mine',
  mayChooseScope: false,
  followed: 1,
  myChildren: {
    total: 1,
    items: [fictionalChild({ relation: 'holder', logStatus: 'open' }).summary],
  },
  breaks: { total: 0, children: 0, items: [] },
  due: { total: 0, items: [] },
  next: { total: 0, items: [] },
} as unknown as Overview;

function show(
  answer: (input: { scope: string | null; mostBreaks: number; mostDue: number }) => unknown,
  language: Language = 'nb',
) {
  return showView(
    <SessionProvider>
      <OverviewPage />
    </SessionProvider>,
    {
      'overview.get': ((input: never) => answer(input)) as never,
      'vault.status': () =>
        ({
          state: 'unlocked',
          waitMs: 0,
          user: { id: myId, name: 'Solveig Prøve', role: 'leader' },
          lastUserName: null,
          mustChoosePassphrase: false,
          officeName: 'Liksom barnehage',
        }) as never,
    },
    language,
  );
}

test('the very first day teaches what this is for, and has one button', async () => {
  show(() => ({ ...calm, followed: 0, myChildren: { total: 0, items: [] } }));
  expect(await screen.findByText(/Begynn med å registrere det første barnet/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Registrer et barn' })).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Oppfølgingsbrudd' })).toBeNull();
});

test('when all is well, that is said', async () => {
  show(() => calm);
  expect(await screen.findByText(/Oppfølgingen går som den skal/)).toBeTruthy();
  expect(screen.getByText('Ingenting haster de nærmeste dagene.')).toBeTruthy();
  expect(screen.getByText('Ingenting er avtalt lenger fram.')).toBeTruthy();
  expect(screen.queryByRole('radiogroup')).toBeNull();
});

test('a break says what, why and since when, and its button leads to where it is mended', async () => {
  const user = userEvent.setup();
  const { place } = show(() => ({
    ...calm,
    breaks: {
      total: 1,
      children: 1,
      items: [
        broken(1, [
          found('evaluationPassed', {
            mending: 'evaluateMeasure',
            recordId: recordId(7) as never,
            about: 'Lese sammen hver dag',
            on: '2027-03-02',
          }),
        ]),
      ],
    },
  }));
  const panel = (await screen.findByRole('heading', { name: 'Oppfølgingsbrudd' })).closest(
    'section',
  );
  const within_ = within(panel as HTMLElement);
  expect(within_.getByText('1 brudd hos 1 barn. Det som haster mest, står først.')).toBeTruthy();
  expect(
    within_.getByText('Tiltaket «Lese sammen hver dag» skulle vært evaluert tirsdag 2. mars.'),
  ).toBeTruthy();
  expect(within_.getByText('Uten evaluering vet dere ikke om det hjelper barnet.')).toBeTruthy();
  expect(within_.getByText('Siden tirsdag 2. mars, for 2 uker siden')).toBeTruthy();
  // Among one's own one does not read who has the baton.
  expect(within_.queryByText(/Stafettholder/)).toBeNull();
  await user.click(within_.getByRole('link', { name: 'Evaluer: Mikkel 1 Oppdiktet' }));
  expect(place()).toBe(`/children/${recordId(101)}/measures/${recordId(7)}/evaluate`);
});

test('a leader chooses the office, sees who has each baton, and is led to the child when it is not theirs to mend', async () => {
  const user = userEvent.setup();
  const { asked, place } = show(({ scope }) => ({
    ...calm,
    mayChooseScope: true,
    scope: scope ?? 'mine',
    breaks:
      scope === 'office'
        ? {
            total: 1,
            children: 1,
            items: [
              broken(1, [found('quietLog', { mayMend: false, on: '2027-01-04' })], {
                deputyName: 'Per Liksom',
              }),
            ],
          }
        : calm.breaks,
  }));
  await user.click(await screen.findByRole('radio', { name: 'Hele enheten' }));
  expect(
    await screen.findByText('Stafettholder: Kari Øvesen · Stedfortreder nå: Per Liksom'),
  ).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Dette venter i enheten' })).toBeTruthy();
  expect(asked('overview.get')).toEqual([
    { scope: null, mostBreaks: 20, mostDue: 20 },
    { scope: 'office', mostBreaks: 20, mostDue: 20 },
  ]);
  await user.click(screen.getByRole('link', { name: 'Se barnet: Mikkel 1 Oppdiktet' }));
  expect(place()).toBe(`/children/${recordId(101)}/summary`);
});

test('a long list is counted, and shows more when asked', async () => {
  const user = userEvent.setup();
  const all = Array.from({ length: 45 }, (_, number) =>
    broken(number, [found('quietLog', { on: '2027-01-04' })]),
  );
  const { asked } = show(({ mostBreaks }) => ({
    ...calm,
    followed: 400,
    breaks: { total: 45, children: 45, items: all.slice(0, mostBreaks) },
  }));
  expect(await screen.findByText('Viser 20 av 45 barn.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Vis flere barn' }));
  expect(await screen.findByText('Viser 40 av 45 barn.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Vis flere barn' }));
  expect(await screen.findByText('Mikkel 44 Oppdiktet')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Vis flere barn' })).toBeNull();
  expect(
    asked('overview.get').map((input) => (input as { mostBreaks: number }).mostBreaks),
  ).toEqual([20, 40, 60]);
});

test('of a child with many breaks the most urgent are shown, and the rest is one click away', async () => {
  const breaks = ['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04', '2027-03-05'].map(
    (since, number) => found('evaluationPassed', { since, recordId: recordId(number) as never }),
  );
  show(() => ({ ...calm, breaks: { total: 5, children: 1, items: [broken(1, breaks)] } }));
  const rest = await screen.findByRole('link', { name: 'Og 2 brudd til' });
  expect(rest.getAttribute('href')).toContain('/summary');
});

test('what is due later stands under what comes, and only there', async () => {
  const item = {
    kind: 'nextMeeting',
    childId,
    childName: 'Mikkel Oppdiktet',
    about: '',
    recordId: recordId(9),
  };
  show(() => ({
    ...calm,
    due: {
      total: 1,
      items: [{ ...item, kind: 'measureEvaluation', dueOn: '2027-03-16', state: 'dueToday' }],
    },
    next: { total: 13, items: [{ ...item, dueOn: '2027-04-06', state: 'later' }] },
  }));
  const next = (await screen.findByRole('heading', { name: 'Dette kommer' })).closest('section');
  expect(within(next as HTMLElement).getByText('tirsdag 6. april')).toBeTruthy();
  expect(within(next as HTMLElement).getByText('Og 12 datoer til senere')).toBeTruthy();
  const due = screen.getByRole('heading', { name: 'Dette venter på deg' }).closest('section');
  expect(within(due as HTMLElement).getByText('Tiltak skal evalueres')).toBeTruthy();
  expect(within(due as HTMLElement).queryByText('Neste møte')).toBeNull();
});

test.each(['nb', 'nn', 'en'] as const)(
  'every break has words for what, why and how to mend it in %s',
  async (language) => {
    const error = vi.spyOn(console, 'error');
    const breaks = breakRules.map((rule, number) =>
      found(rule, {
        since: '2027-03-16',
        recordId: recordId(number) as never,
        about: 'Lese',
        name: 'Kari',
        on: '2027-03-01',
        until: '2027-03-20',
        number: 15,
      }),
    );
    show(
      () => ({
        ...calm,
        breaks: {
          total: breaks.length,
          children: breaks.length,
          items: breaks.map((one, number) => broken(number, [one])),
        },
      }),
      language,
    );
    const last = await screen.findByText('Mikkel 12 Oppdiktet');
    expect(last.closest('section')?.textContent).not.toMatch(/breakRule\.|\{/);
    expect(error).not.toHaveBeenCalled();
  },
);

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { OutputOf } from '@contract/index.ts';
import { searchSources } from '@domain/search/search-source.ts';
import SearchPage from '../../../src-renderer/features/search/search-page.tsx';
import { ArrivalProvider } from '../../../src-renderer/ui/arrival.tsx';
import { Refusal } from '../../support/bridge-stub.ts';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId, recordId } from '../../support/fictional-child.ts';
import { sharedLogAnswers } from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

type Found = OutputOf<'search.find'>;
type Hit = Found['hits'][number];

function hit(number: number, more: Partial<Hit> = {}): Hit {
  return {
    childId: childId as Hit['childId'],
    childName: 'Mikkel Oppdiktet',
    source: 'entry',
    recordId: recordId(number),
    placeId: recordId(number),
    entryKind: 'note',
    on: '2027-03-12',
    byName: 'Solveig Prøve',
    excerpt: {
      text: 'Så bygde Mikkel et tårn ute',
      marks: [{ from: 19, to: 23 }],
      cutBefore: true,
      cutAfter: false,
    },
    isEarlierWording: false,
    ...more,
  };
}

function show(find: (input: { after: number | null }) => Partial<Found>, more: Answers = {}) {
  const answers = sharedLogAnswers({
    'search.find': (input) => ({ hits: [], next: null, waiting: 0, ...find(input) }),
    ...more,
  });
  return showView(
    <ArrivalProvider>
      <SearchPage />
    </ArrivalProvider>,
    answers,
  );
}

const field = () => screen.getByLabelText('Hva leter du etter?');

test('one can write at once; a hit says what it is, when and by whom, with the words marked in their place', async () => {
  const user = userEvent.setup();
  const { asked } = show(() => ({ hits: [hit(30)] }));
  expect(document.activeElement).toBe(field());
  await write(user, field(), ' tårn ');
  const group = await screen.findByRole('region', { name: 'Mikkel Oppdiktet' });
  const link = within(group).getByRole('link', { name: /Notat/ });
  expect(link.getAttribute('href')).toBe(`/children/${childId}/log`);
  expect(link.textContent).toContain('Notat');
  expect(link.textContent).toContain('fredag 12. mars');
  expect(link.textContent).toContain('Solveig Prøve');
  expect(link.textContent).toContain('… Så bygde Mikkel et tårn ute');
  expect(link.querySelector('mark')?.textContent).toBe('tårn');
  expect(screen.getByRole('status').textContent).toBe('Ett treff');
  expect(asked('search.find')).toEqual([{ words: 'tårn', onlyChild: null, after: null }]);
});

test('too few letters are not asked about, and the page says so', async () => {
  const user = userEvent.setup();
  const { asked } = show(() => ({}));
  await write(user, field(), 'å');
  expect(await screen.findByText('Skriv minst to bokstaver.')).toBeTruthy();
  expect(asked('search.find')).toEqual([]);
});

test('when nothing is found the page says what to try, and how to begin anew', async () => {
  const user = userEvent.setup();
  show(() => ({}));
  await write(user, field(), 'finnesikke');
  expect(await screen.findByText(/Prøv færre ord/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Søk etter noe annet' }));
  expect((field() as HTMLInputElement).value).toBe('');
});

test('a search that fails says what happened, and the words stay', async () => {
  const user = userEvent.setup();
  show(() => {
    throw new Refusal({ code: 'internal' });
  });
  await write(user, field(), 'tårn');
  expect((await screen.findByRole('alert')).textContent).toContain('Noe gikk galt');
  expect((field() as HTMLInputElement).value).toBe('tårn');
});

test('older hits come at the end, child by child, with the focus on the first of them', async () => {
  const user = userEvent.setup();
  show(({ after }) =>
    after === null
      ? { hits: [hit(30), hit(31)], next: 7 }
      : { hits: [hit(32, { entryKind: 'brightSpot' })] },
  );
  await write(user, field(), 'tårn');
  expect(await screen.findByText('Viser de 2 nyeste treffene.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Vis eldre treff' }));
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Lysglimt'));
  expect(screen.queryByRole('button', { name: 'Vis eldre treff' })).toBeNull();
});

test('the arrow keys go from the field through the hits and back, and Escape to the field', async () => {
  const user = userEvent.setup();
  show(() => ({ hits: [hit(30), hit(31, { entryKind: 'brightSpot' })] }));
  await write(user, field(), 'tårn');
  await screen.findByRole('region');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement?.textContent).toContain('Lysglimt');
  await user.keyboard('{ArrowDown}{ArrowUp}');
  expect(document.activeElement?.textContent).toContain('Notat');
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(field());
  await user.keyboard('{ArrowDown}{Escape}');
  expect(document.activeElement).toBe(field());
});

test('a search is narrowed to one child and widened again', async () => {
  const user = userEvent.setup();
  const other = { childId: recordId(99) as never, childName: 'Kari Oppdiktet' };
  const { asked } = show(() => ({ hits: [hit(30), hit(31, other)] }));
  await write(user, field(), 'tårn');
  await user.click(await screen.findByRole('button', { name: 'Søk bare hos Mikkel Oppdiktet' }));
  await waitFor(() => expect(asked('search.find').at(-1)).toMatchObject({ onlyChild: childId }));
  await user.click(screen.getByRole('button', { name: /Søk hos alle igjen/ }));
  expect(screen.queryByRole('button', { name: /Søk hos alle igjen/ })).toBeNull();
});

test('what is internal says so, and old words that were found say so', async () => {
  const user = userEvent.setup();
  show(() => ({
    hits: [
      hit(30, { source: 'observation', entryKind: null }),
      hit(31, { isEarlierWording: true }),
    ],
  }));
  await write(user, field(), 'tårn');
  const [note, entry] = await screen.findAllByRole('listitem');
  expect(note?.textContent).toContain('Internt');
  expect(note?.textContent).not.toContain('rettet');
  expect(entry?.textContent).toContain('Funnet i ord som er rettet siden.');
});

test('an index that is being made says how much is missing', async () => {
  const user = userEvent.setup();
  show(() => ({ hits: [hit(30)], waiting: 1200 }));
  await write(user, field(), 'tårn');
  expect(await screen.findByText(/innslag er ikke med ennå/)).toBeTruthy();
});

test.each(searchSources)('a hit in «%s» has a name and a place', async (source) => {
  const user = userEvent.setup();
  show(() => ({ hits: [hit(30, { source, entryKind: source === 'entry' ? 'goal' : null })] }));
  await write(user, field(), 'tårn');
  const [link] = within(await screen.findByRole('listitem')).getAllByRole('link');
  expect(link?.getAttribute('href')).toMatch(new RegExp(`^/children/${childId}/[a-z]+$`));
  expect(link?.textContent).toMatch(/^[A-ZÆØÅ]/);
});

test('names and words from right to left have their own direction', async () => {
  const user = userEvent.setup();
  show(() => ({ hits: [hit(30, { childName: 'محمد' })] }));
  await write(user, field(), 'tårn');
  expect((await screen.findByRole('heading', { name: 'محمد' })).getAttribute('dir')).toBe('auto');
});

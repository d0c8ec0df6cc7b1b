import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { InputOf, OutputOf } from '@contract/index.ts';
import type { NetworkMap } from '@domain/network-map/network-map.ts';
import MapTab from '../../../src-renderer/features/network-map/map-tab.tsx';
import { Refusal } from '../../support/bridge-stub.ts';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId, fictionalChild, myId, recordId } from '../../support/fictional-child.ts';
import { showView, useBrowserParts } from '../../support/show-view.tsx';
import { sampleMap } from '../../domain/network-map/sample-map.ts';

useBrowserParts();

type Saved = InputOf<'networkMap.save'>;
type Version = NonNullable<OutputOf<'networkMap.get'>['version']>;

/** An office that keeps versions and one draft, as the real one does. */
function office({ draft = null as unknown, first = null as NetworkMap | null } = {}) {
  const versions: Version[] = [];
  let kept = draft === null ? null : JSON.stringify(draft);
  const add = (map: unknown, metadata: object) => {
    const counted = map as NetworkMap;
    versions.push({
      ...(metadata as Saved['metadata']),
      id: recordId(100 + versions.length) as Version['id'],
      number: versions.length + 1,
      byName: 'Solveig Prøve',
      at: '2027-03-16T09:42:00Z',
      people: counted.people.length,
      relations: counted.relations.length,
      map: structuredClone(map) as Version['map'],
    });
    return versions.at(-1) as Version;
  };
  const metadata = {
    drawnOn: '2027-03-01',
    viewOwner: 'child',
    present: 'Ida og mor',
    consentGiven: false,
    mayBeInLog: false,
  };
  if (first !== null) add(first, metadata);
  const answers: Answers = {
    'vault.status': () =>
      ({
        state: 'unlocked',
        waitMs: 0,
        user: { id: myId, name: 'Solveig Prøve', role: 'stafettholder' },
        lastUserName: null,
        mustChoosePassphrase: false,
        officeName: 'Liksom barnehage',
      }) as never,
    'child.get': () => fictionalChild({ relation: 'holder', givenName: 'Ida' }),
    'networkMap.versions': () => ({
      versions: versions.map(({ map: _map, ...view }) => view).reverse(),
    }),
    'networkMap.get': ({ versionId }) => ({
      version:
        (versionId === null ? versions.at(-1) : versions.find(({ id }) => id === versionId)) ??
        null,
    }),
    'networkMap.save': (input) => {
      if ((versions.at(-1)?.id ?? null) !== input.basedOnVersionId) {
        throw new Refusal({ code: 'staleRevision' });
      }
      const { id, number } = add(input.map, input.metadata);
      return { id, number };
    },
    'networkMap.exportSvg': () => ({ saved: true }),
    'drafts.get': ({ key }) => ({
      draft:
        key === `networkMap/${childId}` && kept !== null
          ? { body: kept, savedAt: '2027-03-16T09:00:00Z' }
          : null,
    }),
    'drafts.save': ({ key, body }) => {
      if (key === `networkMap/${childId}`) kept = body;
      return { savedAt: '2027-03-16T09:42:00Z' };
    },
    'drafts.discard': ({ key }) => {
      if (key === `networkMap/${childId}`) kept = null;
      return {};
    },
  };
  return { answers, versions, add, metadata, draft: () => kept };
}

const part = (of: 'nodes' | 'edges') =>
  within(screen.getByRole('application').querySelector<HTMLElement>(`.react-flow__${of}`)!);
/** A person, or the one in the middle, as the drawing tells of them. */
const drawn = (name: RegExp | string) => part('nodes').getByRole('button', { name });
/** A relation as the drawing tells of it. */
const line = (name: RegExp | string) => part('edges').getByRole('button', { name });
const list = () => screen.getByRole('table', { name: 'Personer' });
const said = () =>
  screen
    .getAllByRole('status')
    .map((one) => one.textContent)
    .join(' ');

async function open(of: ReturnType<typeof office>, language: 'nb' | 'nn' | 'en' = 'nb') {
  const user = userEvent.setup({ delay: null });
  const shown = showView(<MapTab childId={childId} />, of.answers, language);
  await screen.findByRole('application');
  return { user, ...shown };
}

test('a map of three people is drawn, related, mended and saved by keyboard alone', async () => {
  const own = office();
  const { user } = await open(own);
  // By Tab alone from the top of the page to the name.
  while (document.activeElement !== screen.getByLabelText('Hvem er det?')) await user.tab();
  await user.keyboard('Mormor Testesen{Enter}Trener Prøve{Enter}');
  await user.tab();
  await user.selectOptions(screen.getByLabelText('Hvor nær?'), 'nær');
  await user.tab();
  await user.tab();
  expect(document.activeElement?.textContent).toBe('Legg til');
  await user.tab({ shift: true });
  await user.tab({ shift: true });
  await user.tab({ shift: true });
  await user.keyboard('Kvikk{Enter}');
  expect(screen.getByText(/^3 personer står rundt Ida, uten relasjoner\.$/)).toBeTruthy();
  expect(said()).toContain('Kvikk er lagt til: nær, familie.');

  while (document.activeElement !== drawn(/^Mormor/)) await user.tab();
  await user.keyboard('r');
  const to = await screen.findByLabelText('Fra Mormor Testesen til');
  expect(document.activeElement).toBe(to);
  await user.selectOptions(to, 'Trener Prøve');
  await user.selectOptions(screen.getByLabelText('Hvordan er relasjonen?'), 'Konflikt');
  await user.tab();
  await user.keyboard('{Enter}');
  expect(line('Mormor Testesen og Trener Prøve: Konflikt')).toBeTruthy();
  expect(document.activeElement).toBe(drawn(/^Mormor/));

  await user.keyboard('{Shift>}{ArrowRight}{/Shift}{ArrowDown}');
  await user.keyboard('{-}');
  expect(said()).toContain('Mormor Testesen er flyttet: nær, familie.');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Navn')));
  await user.keyboard('Besta');
  expect(drawn(/^Besta, nær, familie/)).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(drawn(/^Besta/));
  await user.keyboard('{Control>}z{/Control}');
  expect(drawn(/^Mormor Testesen/)).toBeTruthy();
  await user.keyboard('{Control>}y{/Control}');
  expect(drawn(/^Besta/)).toBeTruthy();
  await user.keyboard('{Delete}');
  expect(within(list()).getAllByRole('row')).toHaveLength(3);
  expect(document.activeElement).toBe(drawn(/^Trener/));
  expect(screen.queryByRole('table', { name: 'Relasjoner' })).toBeNull();
  await user.keyboard('{Control>}z{/Control}');
  expect(line('Besta og Trener Prøve: Konflikt')).toBeTruthy();
  await waitFor(() => expect(own.draft()).toContain('Besta'));

  screen.getByRole('button', { name: 'Lagre som ny versjon' }).focus();
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Lagre versjonen' }));
  await waitFor(() => expect(own.versions).toHaveLength(1));
  expect(own.versions[0]?.map.people.map(({ name }) => name)).toEqual([
    'Besta',
    'Trener Prøve',
    'Kvikk',
  ]);
  expect(own.versions[0]?.map.relations).toMatchObject([{ quality: 'conflict' }]);
  await waitFor(() => expect(said()).toContain('Kartet er lagret som ny versjon.'));
});

test('drawing and list say the same, whichever of them is changed', async () => {
  const { user } = await open(office({ first: sampleMap }));
  expect(
    drawn('Mormor Testesen, mormor, svært nær, slekt, kontakt: Hver uke, Viktig støtte'),
  ).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('Hvor nær Mormor Testesen er'), 'fjern');
  expect(drawn(/^Mormor Testesen, mormor, fjern, slekt/)).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('Sektoren til Mormor Testesen'), 'venner');
  expect(drawn(/^Mormor Testesen, mormor, fjern, venner/)).toBeTruthy();

  drawn(/^Mormor/).focus();
  await user.keyboard('+');
  expect(screen.getByLabelText<HTMLSelectElement>('Hvor nær Mormor Testesen er').value).toBe('2');
  await user.selectOptions(
    screen.getByLabelText('Hvordan det er mellom Mormor Testesen og Kvikk'),
    'Brutt',
  );
  expect(line('Mormor Testesen og Kvikk: Brutt')).toBeTruthy();

  const name = screen.getByLabelText('Navnet til Kvikk');
  await user.click(name);
  await user.keyboard(' Voff');
  expect(drawn(/^Kvikk Voff/)).toBeTruthy();
  await user.clear(screen.getByLabelText('Navnet til Kvikk Voff'));
  expect(screen.getByText(/^Skriv et navn først/)).toBeTruthy();
  await user.tab();
  expect(screen.getByLabelText('Navnet til Kvikk Voff')).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Ta bort Mormor Testesen' }));
  expect(
    within(screen.getByRole('application')).queryByRole('button', { name: /^Mormor/ }),
  ).toBeNull();
  const toast = await screen.findByText('Mormor Testesen er tatt bort.', { selector: 'p' });
  expect(toast).toBeTruthy();
  const undo = within(screen.getByRole('alert')).getByRole('button', { name: 'Angre' });
  await user.click(undo);
  expect(line('Mormor Testesen og Kvikk Voff: Brutt')).toBeTruthy();
});

test('a drawing that was not saved comes back, and can be undone to the saved one', async () => {
  const draft = { basedOnVersionId: recordId(100), map: { ...sampleMap, centreLabel: 'Ida E.' } };
  const own = office({ first: sampleMap, draft });
  const { user } = await open(own);
  await screen.findByRole('button', { name: 'Ida E., i midten' });
  await user.click(screen.getByRole('button', { name: 'Angre' }));
  expect(drawn('Ida Eksempel, i midten')).toBeTruthy();
  await waitFor(() => expect(own.draft()).toBeNull());
});

test('a draft that is no map is left alone', async () => {
  const own = office({ first: sampleMap, draft: { basedOnVersionId: null, map: { people: 'x' } } });
  await open(own);
  expect(drawn('Ida Eksempel, i midten')).toBeTruthy();
});

test('a version saved by another meanwhile is told, and the drawing is kept until one has chosen', async () => {
  const own = office({ first: sampleMap });
  const { user } = await open(own);
  await user.selectOptions(screen.getByLabelText('Hvor nær Kvikk er'), 'fjern');
  own.add({ ...sampleMap, centreLabel: 'Annet kart' }, own.metadata);
  await user.click(screen.getByRole('button', { name: 'Lagre som ny versjon' }));
  await user.click(await screen.findByRole('button', { name: 'Lagre versjonen' }));
  expect(await screen.findByText(/har lagret en ny versjon mens du tegnet/)).toBeTruthy();
  expect(drawn(/^Kvikk, mormor, fjern/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Behold min tegning' }));
  await user.click(screen.getByRole('button', { name: 'Lagre som ny versjon' }));
  await user.click(await screen.findByRole('button', { name: 'Lagre versjonen' }));
  await waitFor(() => expect(own.versions).toHaveLength(3));
  expect(own.versions[2]?.map.centreLabel).toBe('Ida Eksempel');
});

test('an earlier version is only read, and a new one can begin from it', async () => {
  const own = office({ first: sampleMap });
  own.add({ ...sampleMap, people: [], relations: [] }, own.metadata);
  const { user } = await open(own);
  await user.click(screen.getByRole('button', { name: 'Se versjon 1' }));
  expect(await screen.findByText(/En lagret versjon endres ikke/)).toBeTruthy();
  expect(within(list()).queryByRole('textbox')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Start ny versjon fra denne' }));
  expect(await screen.findByLabelText('Navnet til Kvikk')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Angre' }));
  expect(screen.getByText('Ingen er tegnet inn rundt Ida Eksempel ennå.')).toBeTruthy();
});

test('a picture of a map without consent asks for a reason first', async () => {
  const { user, asked } = await open(office({ first: sampleMap }));
  await user.click(screen.getByRole('button', { name: 'Lagre versjon 1 som bilde' }));
  await user.click(screen.getByRole('button', { name: 'Lagre som bilde (SVG)' }));
  expect(asked('networkMap.exportSvg')).toEqual([]);
  await user.type(screen.getByLabelText(/Hvorfor skal kartet ut/), 'Barnevernloven § 13-4');
  await user.click(screen.getByRole('button', { name: 'Lagre som bilde (SVG)' }));
  await waitFor(() =>
    expect(asked('networkMap.exportSvg')).toEqual([
      { childId, versionId: recordId(100), reason: 'Barnevernloven § 13-4' },
    ]),
  );
});

test('whoever may only read gets the map without anything to change', async () => {
  const own = office({ first: sampleMap });
  const reading: Answers = {
    ...own.answers,
    'child.get': () => fictionalChild({ relation: 'none', givenName: 'Ida' }),
  };
  await open({ ...own, answers: reading }, 'nn');
  expect(screen.getByText(/^Du kan lese kartet/)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(drawn(/^Mormor Testesen/)).toBeTruthy();
});

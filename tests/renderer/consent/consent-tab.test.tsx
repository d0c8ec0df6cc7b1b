import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { OutputOf } from '@contract/index.ts';
import ConsentTab from '../../../src-renderer/features/consent/consent-tab.tsx';
import { childId, fictionalChild, myId, recordId } from '../../support/fictional-child.ts';
import { showView, useBrowserParts } from '../../support/show-view.tsx';

useBrowserParts();

type Listed = OutputOf<'consent.list'>['consents'][number];

function listed(number: number, change: Partial<Listed> = {}, terms: object = {}): Listed {
  return {
    id: recordId(number),
    consent: {
      givenBy: ['Kari Oppdiktet', 'Ola Oppdiktet'],
      ownConsent: false,
      purposes: ['openLog', 'shareBetweenServices'],
      services: ['kindergarten', 'ppt'],
      kinds: ['identity', 'goalsAndMeasures'],
      excluded: '',
      manner: 'written',
      interpreterLanguage: '',
      from: '2027-01-11',
      to: null,
      informedOf: { voluntary: true, purpose: true, insight: true, withdrawal: true, keeper: true },
      childsOpinion: '',
      refused: false,
      ...terms,
    },
    status: 'valid',
    withdrawnOn: null,
    registeredBy: 'Lærer Liksom',
    at: '2027-01-11T10:00:00Z',
    ...change,
  } as Listed;
}

function show(consents: readonly Listed[], child = fictionalChild()) {
  return showView(<ConsentTab childId={childId} />, {
    'child.get': () => child,
    'consent.list': () => ({ gdprBasis: 'publicTask', consents: [...consents] }),
    'consent.withdraw': () => ({}),
    'log.open': () => ({}),
    'log.participants': () => ({ participants: [] }),
    'measure.list': () => ({ goals: [], measures: [] }) as never,
    'office.users': () =>
      ({
        users: [
          {
            id: myId,
            name: 'Lærer Liksom',
            role: 'stafettholder',
            phone: '',
            status: 'active',
            joinedOn: '2027-01-01',
            leftOn: null,
          },
        ],
      }) as never,
    'vault.status': () =>
      ({
        state: 'unlocked',
        waitMs: 0,
        user: { id: myId, name: 'Lærer Liksom', role: 'leader' },
        lastUserName: null,
        mustChoosePassphrase: false,
        officeName: 'Liksom barnehage',
      }) as never,
  });
}

test('a consent is a sentence, abbreviations keep their letters, and what is held back is marked', async () => {
  show([listed(61, {}, { excluded: 'Ikke noe om farfar.' })]);
  const group = await screen.findByRole('region', { name: 'Gjelder nå' });
  expect(
    within(group).getByText(
      'Kari Oppdiktet og Ola Oppdiktet har sagt ja til å dele mellom barnehage og PPT.',
    ),
  ).toBeTruthy();
  expect(within(group).getByText('Skal ikke deles').parentElement?.textContent).toContain('farfar');
});

test('refusals and what no longer counts stand apart from what is in force', async () => {
  show([
    listed(61),
    listed(62, { status: 'refused' }, { refused: true, services: [], kinds: [], purposes: [] }),
    listed(63, { status: 'withdrawn', withdrawnOn: '2027-02-01' }),
  ]);
  const refused = await screen.findByRole('region', { name: 'Sagt nei' });
  expect(within(refused).getByText(/har sagt nei til at noe deles/)).toBeTruthy();
  expect(within(refused).queryByRole('button', { name: 'Trekk tilbake' })).toBeNull();
  const past = screen.getByRole('region', { name: 'Gjelder ikke lenger' });
  expect(within(past).getByText(/Trukket tilbake mandag 1. februar/)).toBeTruthy();
});

test('withdrawal shows what happens before it is done, and nothing is called for until it is confirmed', async () => {
  const user = userEvent.setup();
  const child = fictionalChild({ level: 1, logStatus: 'open', holderName: 'Lærer Liksom' });
  const { asked } = show([listed(61)], child);
  await user.click(await screen.findByRole('button', { name: 'Trekk tilbake' }));
  const dialog = await screen.findByRole('dialog', { name: 'Trekk samtykket tilbake' });
  expect(within(dialog).getByText(/Stafettloggen settes på pause/)).toBeTruthy();
  expect(within(dialog).getByText('Ingenting blir slettet.')).toBeTruthy();
  expect(asked('consent.withdraw')).toEqual([]);

  await user.click(within(dialog).getByRole('button', { name: 'Trekk samtykket tilbake' }));
  await waitFor(() => expect(asked('consent.withdraw')).toHaveLength(1));
  expect(asked('consent.withdraw')[0]).toMatchObject({
    consentId: recordId(61),
    withdrawnOn: '2027-03-16',
    receivedBy: 'Lærer Liksom',
  });
  expect(await screen.findByText(/Snakk med familien om hva de ønsker nå/)).toBeTruthy();
});

test('the log opens when level and consent are in place, and the role is told as it is', async () => {
  const user = userEvent.setup();
  const { asked } = show([listed(61)], fictionalChild({ level: 1 }));
  expect(await screen.findByText('være avlaster')).toBeTruthy();
  await user.selectOptions(await screen.findByLabelText('Hvem skal ha stafettpinnen?'), myId);
  await user.click(screen.getByRole('button', { name: 'Gi stafettpinnen og åpne loggen' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Velg hvem som ba om');
  await user.click(screen.getByRole('radio', { name: 'Foresatte' }));
  await user.click(screen.getByRole('button', { name: 'Gi stafettpinnen og åpne loggen' }));
  await waitFor(() =>
    expect(asked('log.open')).toEqual([{ childId, holderUserId: myId, origin: 'guardians' }]),
  );
});

test('a paused log asks for a talk with the family, and never for a new holder', async () => {
  const child = fictionalChild({ level: 1, logStatus: 'paused', holderName: 'Lærer Liksom' });
  show([listed(61, { status: 'withdrawn', withdrawnOn: '2027-03-15' })], child);
  const paused = await screen.findByRole('region', { name: 'Stafettloggen er på pause' });
  expect(within(paused).getByText(/nytt samtykke som dekker loggen/)).toBeTruthy();
  expect(screen.queryByLabelText('Hvem skal ha stafettpinnen?')).toBeNull();
});

test('before the level is decided the log cannot be opened here, and the way there is shown', async () => {
  show([listed(61)]);
  expect(await screen.findByText('Nivået må bestemmes først')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Gi stafettpinnen og åpne loggen' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Bestem nivå' })).toBeTruthy();
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import RecordConsentPage from '../../../src-renderer/features/consent/record-consent-page.tsx';
import { childId, fictionalChild, recordId } from '../../support/fictional-child.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

function show() {
  return showView(<RecordConsentPage childId={childId} />, {
    'child.get': () => fictionalChild(),
    'consent.list': () => ({ gdprBasis: null, consents: [] }),
    'consent.record': () => ({ id: recordId(71) }) as never,
  });
}

const tick = (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) =>
  user.click(screen.getByRole('checkbox', { name }));

test('a yes that lacks something says all that is missing, and nothing is sent', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(await screen.findByRole('radio', { name: 'Ja' }));
  await user.click(screen.getByRole('button', { name: 'Registrer samtykket' }));
  const summary = await screen.findByRole('alert');
  expect(
    within(summary)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([
    'Velg eller skriv hvem som svarer.',
    'Velg minst ett formål.',
    'Velg minst én tjeneste.',
    'Velg hva som kan deles.',
    'Velg hvordan samtykket ble gitt.',
    expect.stringContaining('alle fem'),
  ]);
  expect(asked('consent.record')).toEqual([]);
});

test('a whole consent is recorded as the family said it, with the GDPR basis beside it', async () => {
  const user = userEvent.setup();
  const { asked, place } = show();
  await user.click(await screen.findByRole('radio', { name: 'Ja' }));
  for (const told of [
    /frivillig/,
    /brukes til/,
    /hvem som har lest/,
    /når som helst/,
    /oppbevarer/,
  ]) {
    await tick(user, told);
  }
  await tick(user, 'Kari Oppdiktet');
  expect(screen.getByText(/Ola Oppdiktet har foreldreansvar og har ikke svart/)).toBeTruthy();
  await tick(user, 'Åpne stafettlogg');
  await tick(user, 'Barnehage');
  await tick(user, 'PPT');
  await tick(user, 'Oppmerksomhet');
  await user.click(screen.getByRole('radio', { name: 'Skriftlig' }));
  await write(user, screen.getByLabelText('Gjelder til'), '31.12.2027');
  await user.click(screen.getByRole('button', { name: 'Registrer samtykket' }));
  await waitFor(() => expect(asked('consent.record')).toHaveLength(1));
  expect(asked('consent.record')[0]).toMatchObject({
    childId,
    gdprBasis: 'publicTask',
    consent: {
      givenBy: ['Kari Oppdiktet'],
      purposes: ['openLog'],
      services: ['kindergarten', 'ppt'],
      kinds: ['attentionPoints'],
      manner: 'written',
      from: '2027-03-16',
      to: '2027-12-31',
      refused: false,
      informedOf: { voluntary: true, purpose: true, insight: true, withdrawal: true, keeper: true },
    },
  });
  await waitFor(() => expect(place()).toBe(`/children/${childId}/consent`));
});

test('a last day that cannot be read never becomes a consent without end', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(await screen.findByRole('radio', { name: 'Nei' }));
  await tick(user, 'Kari Oppdiktet');
  await user.click(screen.getByRole('radio', { name: 'Muntlig' }));
  await write(user, screen.getByLabelText('Gjelder til'), '31.31.2027');
  await user.click(screen.getByRole('button', { name: 'Registrer at de sa nei' }));
  await screen.findByRole('alert');
  expect(asked('consent.record')).toEqual([]);
});

test('a no to everything is recorded with empty lists', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(await screen.findByRole('radio', { name: 'Nei' }));
  await tick(user, 'Kari Oppdiktet');
  await user.click(screen.getByRole('radio', { name: 'Muntlig' }));
  await user.click(screen.getByRole('button', { name: 'Registrer at de sa nei' }));
  await waitFor(() => expect(asked('consent.record')).toHaveLength(1));
  expect(asked('consent.record')[0]).toMatchObject({
    consent: { refused: true, services: [], kinds: [], purposes: [] },
  });
});

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { CreateOfficePage } from '../../../src-renderer/features/vault/create-office-page.tsx';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

const words = 'fjell havre lykt mose regn stige bark korn nøkkel tåke seil dør ull elv'.split(' ');
const passphrase = 'en fjellhavre lyser i regnet';

function show() {
  return showView(<CreateOfficePage />, {
    'vault.weighPassphrase': ({ passphrase: typed }) =>
      typed === passphrase
        ? { score: 4, enough: true, advice: [] }
        : { score: 0, enough: false, advice: ['longer'] },
    'vault.proposeRecoveryWords': () => ({ words }),
    'vault.create': () => ({}),
  });
}

async function toPassphrase(user: ReturnType<typeof userEvent.setup>) {
  await write(user, screen.getByLabelText('Navn på enheten'), 'Liksom barnehage');
  await write(user, screen.getByLabelText('Kommune'), 'Prøvedal');
  await user.click(screen.getByRole('button', { name: 'Gå videre' }));
  await write(user, await screen.findByLabelText('Navnet ditt'), 'Solveig Prøve');
  await user.click(screen.getByRole('button', { name: 'Gå videre' }));
  await screen.findByRole('heading', { name: 'Velg en passordfrase' });
}

async function toTypingBack(user: ReturnType<typeof userEvent.setup>) {
  await toPassphrase(user);
  await write(user, screen.getByLabelText('Ny passordfrase'), passphrase);
  await write(user, screen.getByLabelText('Skriv passordfrasen en gang til'), passphrase);
  expect(await screen.findByText('Veldig sterk')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Gå videre' }));
  expect(await screen.findByText('havre')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Jeg har skrevet dem ned' }));
  await screen.findByRole('heading', { name: 'Skriv inn ordene fra arket' });
}

test('the office is made only when the words have been typed back', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await toTypingBack(user);
  expect(screen.queryByText('havre')).toBeNull();
  await write(user, screen.getByLabelText('Ord 1'), words.with(1, 'hagle').join(' '));
  await user.click(screen.getByRole('button', { name: 'Opprett enheten' }));
  expect(await screen.findByRole('link', { name: 'Ord 2 er ikke som på arket.' })).toBeTruthy();
  expect(asked('vault.create')).toEqual([]);
  await user.clear(screen.getByLabelText('Ord 2'));
  await write(user, screen.getByLabelText('Ord 2'), ' Havre');
  await user.click(screen.getByRole('button', { name: 'Opprett enheten' }));
  await waitFor(() => expect(asked('vault.create')).toHaveLength(1));
  expect(asked('vault.create')[0]).toEqual({
    office: { name: 'Liksom barnehage', municipality: 'Prøvedal', serviceType: 'kindergarten' },
    user: { name: 'Solveig Prøve', role: 'leader', phone: '' },
    passphrase,
    typedRecoveryWords: words,
    locale: 'nb',
  });
});

test('a passphrase that is easy to guess goes no further, and the advice is in words', async () => {
  const user = userEvent.setup();
  show();
  await toPassphrase(user);
  await write(user, screen.getByLabelText('Ny passordfrase'), 'solbakken');
  await write(user, screen.getByLabelText('Skriv passordfrasen en gang til'), 'solbakken');
  expect(await screen.findByText('Gjør den lengre.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Gå videre' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Velg en passordfrase' })).toBeTruthy();
});

test('nothing of it is kept as a draft', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await toTypingBack(user);
  expect(asked('drafts.save')).toEqual([]);
});

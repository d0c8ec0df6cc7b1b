import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { LockedPages } from '../../../src-renderer/features/vault/locked-pages.tsx';
import { TroublePage } from '../../../src-renderer/features/vault/trouble-page.tsx';
import { Refusal } from '../../support/bridge-stub.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

test('whoever locked the screen writes the passphrase alone', async () => {
  const user = userEvent.setup();
  const { asked } = showView(<LockedPages lastUserName="Solveig Prøve" waitMs={0} />, {
    'vault.unlock': () => ({}),
  });
  expect(screen.queryByLabelText('Navnet ditt')).toBeNull();
  await write(user, screen.getByLabelText('Passordfrase'), 'hemmelig frase');
  await user.click(screen.getByRole('button', { name: 'Lås opp' }));
  expect(asked('vault.unlock')).toEqual([
    { userName: 'Solveig Prøve', passphrase: 'hemmelig frase' },
  ]);
});

test('switching user forgets the name and asks for another', async () => {
  const user = userEvent.setup();
  showView(<LockedPages lastUserName="Solveig Prøve" waitMs={0} />, {});
  await user.click(screen.getByRole('button', { name: 'Bytt bruker' }));
  expect((screen.getByLabelText('Navnet ditt') as HTMLInputElement).value).toBe('');
});

test('after many tries the wait is said in words, and nothing is sent meanwhile', async () => {
  const user = userEvent.setup();
  const { asked } = showView(<LockedPages lastUserName="Solveig Prøve" waitMs={0} />, {
    'vault.unlock': () => {
      throw new Refusal({ code: 'tooManyTries', params: { waitMs: 95_000 } });
    },
  });
  await write(user, screen.getByLabelText('Passordfrase'), 'feil frase');
  await user.click(screen.getByRole('button', { name: 'Lås opp' }));
  const timer = await screen.findByRole('timer');
  expect(timer.textContent).toMatch(/om ett minutt og 3[45] sekunder/);
  await user.type(screen.getByLabelText('Passordfrase'), '{Enter}');
  expect(asked('vault.unlock')).toHaveLength(1);
});

test.each(['damaged', 'fromNewerProgram', 'inUse'] as const)(
  'an office that is %s says what to do and offers no deletion',
  (trouble) => {
    showView(<TroublePage trouble={trouble} />, {});
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /slett|fjern|begynn på nytt/i })).toBeNull();
    expect(screen.getByRole('button', { name: 'Prøv igjen' })).toBeTruthy();
  },
);

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import RegisterPage from '../../../src-renderer/features/child/register-page.tsx';
import { childId } from '../../support/fictional-child.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

const mikkel = {
  id: childId,
  givenName: 'Mikkel',
  familyName: 'Oppdiktet',
  birthDate: '2022-05-04',
  mayOpen: false,
};

function show() {
  return showView(<RegisterPage />, {
    'child.search': ({ text, birthDate }) =>
      ({
        matches: text.startsWith('Mikkel') || birthDate === mikkel.birthDate ? [mikkel] : [],
      }) as never,
    'child.register': () => ({ childId }) as never,
    'drafts.get': () => ({ draft: null }),
    'drafts.save': () => ({ savedAt: '2027-03-16T09:42:00Z' }),
    'drafts.discard': () => ({}),
  });
}

async function searchFor(user: ReturnType<typeof userEvent.setup>, name: string) {
  await write(user, await screen.findByLabelText('Navnet til barnet'), name);
  await user.click(screen.getByRole('button', { name: 'Søk' }));
}

test('nothing can be registered before somebody has searched', async () => {
  show();
  await screen.findByRole('button', { name: 'Søk' });
  expect(screen.queryByRole('button', { name: 'Registrer barnet' })).toBeNull();
});

test('a child who is not found is registered under the name that was searched for', async () => {
  const user = userEvent.setup();
  const { asked, place } = show();
  await searchFor(user, 'Ylva Påfunn');
  await user.click(await screen.findByRole('button', { name: 'Registrer nytt barn' }));
  await user.click(await screen.findByRole('button', { name: 'Registrer barnet' }));
  await waitFor(() => expect(asked('child.register')).toHaveLength(1));
  expect(asked('child.register')[0]).toMatchObject({
    givenName: 'Ylva',
    familyName: 'Påfunn',
    isAnotherChild: false,
  });
  await waitFor(() => expect(place()).toBe(`/children/${childId}/summary`));
});

test('a misspelt name is still found by the birth date, and a look-alike of others cannot be opened', async () => {
  const user = userEvent.setup();
  show();
  await write(user, await screen.findByLabelText('Fødselsdato'), '04.05.2022');
  await searchFor(user, 'Mikel Oppdiktet');
  expect(await screen.findByText('Mikkel Oppdiktet')).toBeTruthy();
  expect(screen.queryByRole('link', { name: /Åpne/ })).toBeNull();
});

test('look-alikes stand in the form until the person says that it is another child', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await searchFor(user, 'Mikkel Oppdiktet');
  await user.click(
    await screen.findByRole('button', { name: 'Ingen av disse – registrer nytt barn' }),
  );
  await write(user, await screen.findByLabelText('Fødselsdato'), '04.05.2022');
  const another = await screen.findByRole('checkbox', { name: /Dette er et annet barn/ });
  await user.click(another);
  await user.click(screen.getByRole('button', { name: 'Registrer barnet' }));
  await waitFor(() => expect(asked('child.register')).toHaveLength(1));
  expect(asked('child.register')[0]).toMatchObject({ isAnotherChild: true });
});

test('parental responsibility and reading are two answers, and reading alone asks why', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await searchFor(user, 'Ylva Påfunn');
  await user.click(await screen.findByRole('button', { name: 'Registrer nytt barn' }));
  await user.click(await screen.findByRole('button', { name: 'Legg til foresatt' }));
  const guardian = screen.getByRole('group', { name: 'Foresatt 1' });
  const responsibility = within(guardian).getByRole('checkbox', { name: 'Har foreldreansvar' });
  const reading = within(guardian).getByRole('checkbox', { name: 'Kan lese stafettloggen' });
  await user.click(responsibility);
  expect((reading as HTMLInputElement).checked).toBe(false);
  await user.click(reading);
  expect(within(guardian).queryByLabelText(/uten foreldreansvar/)).toBeNull();
  await user.click(responsibility);
  await write(user, within(guardian).getByLabelText(/uten foreldreansvar/), 'Fosterforelder');
  await write(user, within(guardian).getByLabelText('Navn'), 'Kari Påfunn');
  await user.click(screen.getByRole('button', { name: 'Registrer barnet' }));
  await waitFor(() => expect(asked('child.register')).toHaveLength(1));
  expect(asked('child.register')[0]).toMatchObject({
    guardians: [
      { hasParentalResponsibility: false, mayRead: true, mayReadReason: 'Fosterforelder' },
    ],
  });
});

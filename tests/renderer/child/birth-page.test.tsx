import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import BirthPage from '../../../src-renderer/features/child/birth-page.tsx';
import { Refusal } from '../../support/bridge-stub.ts';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId, fictionalChild } from '../../support/fictional-child.ts';
import { answerOf } from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

function show(change: Answers = {}) {
  const child = fictionalChild({ isUnborn: true, birthDate: null, givenName: 'Ufødt' });
  return showView(<BirthPage childId={childId} />, {
    'child.get': () =>
      ({ ...child, fields: { ...child.fields, isUnborn: true, dueDate: '2027-03-12' } }) as never,
    'vault.status': () => answerOf('vault.status'),
    'child.born': () => ({}),
    ...change,
  });
}

const born = () => screen.findByRole('button', { name: 'Registrer at barnet er født' });

test('a child that is born gets its day and name; the family name is proposed, the first name asked for', async () => {
  const user = userEvent.setup();
  const { asked, place } = show();
  expect(await screen.findByText('Termin: fredag 12. mars.')).toBeTruthy();
  await user.click(await born());
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Skriv når barnet ble født');
  expect(alert.textContent).toContain('Skriv fornavnet til barnet');
  await write(user, screen.getByLabelText('Fødselsdato'), '14.03.2027');
  await write(user, screen.getByLabelText('Fornavn'), 'Nora');
  await user.click(await born());
  await waitFor(() =>
    expect(asked('child.born')).toEqual([
      {
        childId,
        birthDate: '2027-03-14',
        givenName: 'Nora',
        familyName: 'Oppdiktet',
        isCertain: false,
        revision: 1,
      },
    ]),
  );
  await waitFor(() => expect(place()).toBe(`/children/${childId}/summary`));
});

test('a day to come is said beside the field, and nothing is sent', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await write(user, await screen.findByLabelText('Fødselsdato'), '17.03.2027');
  await write(user, screen.getByLabelText('Fornavn'), 'Nora');
  await user.click(await born());
  expect((await screen.findByRole('alert')).textContent).toContain('kan ikke være fram i tid');
  expect(asked('child.born')).toEqual([]);
});

test('a day far from the due date is asked about once more, and nothing is lost', async () => {
  const user = userEvent.setup();
  const { asked } = show({
    'child.born': ({ isCertain }) => {
      if (!isCertain) throw new Refusal({ code: 'birthImplausible', fields: ['birthDate'] });
      return {};
    },
  });
  await write(user, await screen.findByLabelText('Fødselsdato'), '01.06.2026');
  await write(user, screen.getByLabelText('Fornavn'), 'Nora');
  await user.click(await born());
  expect((await screen.findByRole('alert')).textContent).toContain('langt fra termin');
  expect(screen.getByLabelText<HTMLInputElement>('Fornavn').value).toBe('Nora');
  await user.click(screen.getByRole('checkbox', { name: /det er riktig/ }));
  await user.click(await born());
  await waitFor(() => expect(asked('child.born').at(-1)).toMatchObject({ isCertain: true }));
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { InputOf } from '@contract/index.ts';
import HandOverTab from '../../../src-renderer/features/handover/hand-over-tab.tsx';
import { childId, recordId } from '../../support/fictional-child.ts';
import { Refusal } from '../../support/bridge-stub.ts';
import type { Answers } from '../../support/bridge-stub.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';
import { officeAnswers, pack } from './handover-answers.ts';

useBrowserParts();

function show(change: Answers = {}) {
  const answers = {
    'handover.export': () => ({ packageId: recordId(300) as never }),
    ...change,
  };
  return showView(<HandOverTab childId={childId} />, officeAnswers(answers));
}

const chooseSchool = async (user: ReturnType<typeof userEvent.setup>) =>
  user.click(await screen.findByRole('radio', { name: 'Oppdiktet skole' }));

test('only a verified office can be chosen, and the other one leads to the words', async () => {
  show();
  expect(await screen.findByRole('radio', { name: 'Oppdiktet skole' })).toHaveProperty(
    'disabled',
    false,
  );
  expect(screen.getByRole('radio', { name: 'Liksom helsestasjon' })).toHaveProperty(
    'disabled',
    true,
  );
  expect(screen.getByText(/Ikke bekreftet ennå/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Les ordene sammen' }).getAttribute('href')).toBe(
    `/handover/contacts/${recordId(102)}`,
  );
});

test('a stroke changes what is asked and sent, and the correction of the struck line stays too', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await chooseSchool(user);
  const leaves = await screen.findByRole('region', { name: 'Dette følger med' });
  expect(within(leaves).getByText('8 linjer følger med.')).toBeTruthy();
  await user.click(within(leaves).getByRole('switch', { name: /^Stryk: Mikkel trekker seg unna/ }));
  await waitFor(() =>
    expect(asked('handover.previewExport').at(-1)).toMatchObject({ struckOut: [recordId(201)] }),
  );
  expect(await within(leaves).findByText(/Blir også her/)).toBeTruthy();
  expect(within(leaves).getByText('6 linjer følger med, 2 er strøket.')).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Lag filen til Oppdiktet skole' }));
  await waitFor(() => expect(asked('handover.export')).toHaveLength(1));
  expect(asked('handover.export')[0]).toMatchObject({
    contactId: recordId(101),
    struckOut: [recordId(201)],
    legalBasis: null,
    expiresOn: '2027-04-15',
  });
});

test('what is held back stands beside with the reason, and what the family said is a reminder', async () => {
  const user = userEvent.setup();
  show();
  await chooseSchool(user);
  const stays = await screen.findByRole('region', { name: 'Dette blir her' });
  const gap = within(stays).getByText('Samtykket dekker ikke denne typen opplysninger');
  expect(within(gap.parentElement as HTMLElement).getByText('Møter')).toBeTruthy();
  expect(screen.getByText('Ikke noe om farfar.')).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'Nettverkskart' }));
  const left = await within(stays).findByText('Du valgte det bort');
  expect(within(left.parentElement as HTMLElement).getByText('Nettverkskart')).toBeTruthy();
});

test("the child's own words are the first thing that leaves", async () => {
  const user = userEvent.setup();
  show();
  await chooseSchool(user);
  const leaves = await screen.findByRole('region', { name: 'Dette følger med' });
  expect(within(leaves).getAllByRole('heading', { level: 4 })[0]?.textContent).toBe(
    'Barnets stemme',
  );
});

test('without consent nothing leaves: the way there comes first, and the law asks for basis and reason', async () => {
  const user = userEvent.setup();
  const answer = officeAnswers()['handover.previewExport'];
  const { asked } = show({
    'handover.previewExport': (input: InputOf<'handover.previewExport'>) => {
      if (input.legalBasis === null) throw new Refusal({ code: 'consentMissing' });
      return (answer as NonNullable<typeof answer>)(input);
    },
  });
  await chooseSchool(user);
  expect((await screen.findByRole('link', { name: 'Gå til samtykke' })).getAttribute('href')).toBe(
    `/children/${childId}/consent`,
  );
  await user.click(screen.getByText('Loven krever eller tillater at dette deles uten samtykke'));
  await user.click(screen.getByRole('button', { name: 'Overlever etter lov' }));
  await user.click(screen.getByRole('button', { name: 'Lag filen til Oppdiktet skole' }));
  expect(
    (await screen.findAllByText('Skriv hvilken bestemmelse som gjelder, og hvorfor.')).length,
  ).toBeGreaterThan(0);
  expect(asked('handover.export')).toEqual([]);

  await user.click(screen.getByRole('radio', { name: 'Annen lov' }));
  await write(user, screen.getByLabelText('Begrunnelse'), 'Oppdiktet bestemmelse.');
  expect(await screen.findByText('Deles uten samtykke: Annen lov.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Lag filen til Oppdiktet skole' }));
  await waitFor(() => expect(asked('handover.export')).toHaveLength(1));
  expect(asked('handover.export')[0]).toMatchObject({
    kinds: ['identity'],
    legalBasis: { basis: 'otherLaw', reason: 'Oppdiktet bestemmelse.' },
  });
});

test('while the other office has not answered, the baton is said to be here and nothing can be sent again', async () => {
  show({ 'handover.packages': () => ({ packages: [pack(300)] }) });
  expect(
    await screen.findByRole('heading', {
      name: 'Stafettpinnen er fortsatt her til Oppdiktet skole har svart',
    }),
  ).toBeTruthy();
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Ta tilbake' })).toBeNull();
});

test('after the days of grace the offer can be taken back, and one is told to call first', async () => {
  const user = userEvent.setup();
  const { asked } = show({
    'handover.packages': () => ({
      packages: [pack(300, { expiresOn: '2027-03-01', isOverdue: true })],
    }),
    'handover.reclaim': () => ({}),
  });
  await user.click(await screen.findByRole('button', { name: 'Ta tilbake' }));
  const dialog = await screen.findByRole('dialog', { name: 'Ta tilbake tilbudet' });
  expect(within(dialog).getByText(/Ring Oppdiktet skole først/)).toBeTruthy();
  expect(asked('handover.reclaim')).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Ta tilbake' }));
  await waitFor(() =>
    expect(asked('handover.reclaim')).toEqual([{ childId, packageId: recordId(300) }]),
  );
});

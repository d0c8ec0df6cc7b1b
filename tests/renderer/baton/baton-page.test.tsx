import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { OutputOf } from '@contract/index.ts';
import BatonPage from '../../../src-renderer/features/baton/baton-page.tsx';
import { Refusal } from '../../support/bridge-stub.ts';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId, fictionalChild, myId, recordId } from '../../support/fictional-child.ts';
import { answerOf, colleagueId, sharedLogAnswers } from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

const promise = /Stafettpinnen blir hos den som har den, helt til en annen har tatt imot den/;
const offerId = recordId(70);

const show = (change: Answers = {}) =>
  showView(<BatonPage childId={childId} />, sharedLogAnswers(change));

type Offer = OutputOf<'baton.state'>['offers'][number];

function offered(change: Partial<Offer>): Answers {
  const offer = {
    id: offerId,
    toName: 'Kaia Liksom',
    toUserId: colleagueId,
    isForMe: false,
    toOffice: false,
    status: 'open',
    message: '',
    offeredOn: '2027-03-15',
    expiresOn: '2027-03-29',
    answerReason: '',
    ...change,
  } as Offer;
  return { 'baton.state': () => ({ ...answerOf('baton.state'), offers: [offer] }) };
}

const forMe = offered({
  toName: 'Solveig Prøve',
  isForMe: true,
  toUserId: myId as Offer['toUserId'],
});

test('it is said who has the baton, and that it stays until it is accepted', async () => {
  show();
  expect(await screen.findByText(promise)).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Hvem som har stafettpinnen' }).textContent).toContain(
    'Solveig Prøve',
  );
  expect(screen.getByText('20.01.2027 til 01.02.2027')).toBeTruthy();
});

test('the baton is offered to a colleague, never to the one who has it', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(await screen.findByRole('button', { name: 'Gi stafettpinnen videre' }));
  const to = await screen.findByLabelText<HTMLSelectElement>('Hvem tilbyr du stafettpinnen?');
  expect([...to.options].map(({ text }) => text)).toEqual([
    'Velg en kollega',
    'Kaia Liksom (Leder)',
  ]);
  await user.click(screen.getByRole('button', { name: 'Tilby stafettpinnen' }));
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Velg hvem du tilbyr stafettpinnen',
  );
  await user.selectOptions(to, colleagueId);
  await user.click(screen.getByRole('checkbox', { name: 'Dato for neste møte' }));
  await user.click(screen.getByRole('button', { name: 'Tilby stafettpinnen til Kaia Liksom' }));
  await waitFor(() => expect(asked('baton.offer')).toHaveLength(1));
  expect(asked('baton.offer')[0]).toEqual({
    childId,
    toUserId: colleagueId,
    message: '',
    expiresOn: '2027-03-30',
  });
  expect(await screen.findByText(/Du har den til svaret er ja/)).toBeTruthy();
});

test('while it is offered, nobody else can be offered it, and the offer can be taken back and given again', async () => {
  const user = userEvent.setup();
  const { asked } = show(offered({}));
  expect(await screen.findByText(promise)).toBeTruthy();
  expect(screen.getByText('Tilbudt Kaia Liksom – venter på svar')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Gi stafettpinnen videre' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Trekk tilbudet tilbake' }));
  await waitFor(() => expect(asked('baton.withdrawOffer')[0]).toEqual({ childId, offerId }));
  await user.click(await screen.findByRole('button', { name: 'Angre' }));
  await waitFor(() =>
    expect(asked('baton.offer')[0]).toMatchObject({
      toUserId: colleagueId,
      expiresOn: '2027-03-29',
    }),
  );
});

test('an offer in a package is not taken back here', async () => {
  show(offered({ toOffice: true, toUserId: null, toName: 'Oppdiktet skole' }));
  expect(await screen.findByRole('link', { name: 'Se overleveringen' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Trekk tilbudet tilbake' })).toBeNull();
});

test('whoever is offered it can say yes', async () => {
  const user = userEvent.setup();
  const { asked } = show(forMe);
  await user.click(await screen.findByRole('button', { name: 'Ja, jeg tar imot' }));
  await waitFor(() => expect(asked('baton.accept')[0]).toEqual({ childId, offerId }));
  expect(await screen.findByText('Du har stafettpinnen nå.')).toBeTruthy();
});

test('a no needs a reason', async () => {
  const user = userEvent.setup();
  const { asked } = show(forMe);
  await user.click(await screen.findByRole('button', { name: 'Nei, jeg kan ikke nå' }));
  await user.click(screen.getByRole('button', { name: 'Takk nei' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Skriv kort hvorfor');
  await write(
    user,
    screen.getByLabelText('Hvorfor kan du ikke ta imot nå?'),
    'Skal ut i permisjon.',
  );
  await user.click(screen.getByRole('button', { name: 'Takk nei' }));
  await waitFor(() =>
    expect(asked('baton.decline')[0]).toEqual({ childId, offerId, reason: 'Skal ut i permisjon.' }),
  );
  expect(await screen.findByText(/Du takket nei/)).toBeTruthy();
});

test('an answer that came too late says that the baton is where it was', async () => {
  const user = userEvent.setup();
  show({
    ...forMe,
    'baton.accept': () => {
      throw new Refusal({ code: 'offerNotOpen' });
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Ja, jeg tar imot' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Stafettpinnen er der den var');
});

test('a participant sees who has it and cannot pass it on', async () => {
  show({
    'child.get': () =>
      fictionalChild({
        level: 2,
        logStatus: 'open',
        holderName: 'Solveig Prøve',
        relation: 'participant',
      }),
  });
  expect(await screen.findByText(promise)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Gi stafettpinnen videre' })).toBeNull();
});

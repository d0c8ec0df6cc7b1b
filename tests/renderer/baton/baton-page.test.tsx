import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { OutputOf } from '@contract/index.ts';
import BatonPage from '../../../src-renderer/features/baton/baton-page.tsx';
import { Refusal } from '../../support/bridge-stub.ts';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId, fictionalChild, myId, recordId } from '../../support/fictional-child.ts';
import {
  answerOf,
  colleagueId,
  overdueMeasureId,
  sharedLogAnswers,
} from '../../support/shared-log-answers.ts';
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
    offeredByName: 'Solveig Prøve',
    staysOn: true,
    keeps: [],
    checklist: ['level'],
    notes: { childContact: 'Ring før åtte.', avoid: '', jointMeetingOn: null },
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
  await user.click(await screen.findByRole('checkbox', { name: 'Dato for neste møte' }));
  expect(screen.getByText('tirsdag 6. april')).toBeTruthy();
  await write(user, screen.getByLabelText('Dette bør dere unngå'), 'Ikke foran de andre.');
  await user.click(
    await screen.findByRole('checkbox', {
      name: 'En voksen starter lek i en liten gruppe, 20 minutter hver dag',
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Tilby stafettpinnen til Kaia Liksom' }));
  await waitFor(() => expect(asked('baton.offer')).toHaveLength(1));
  expect(asked('baton.offer')[0]).toEqual({
    childId,
    toUserId: colleagueId,
    message: '',
    expiresOn: '2027-03-30',
    staysOn: true,
    keeps: [overdueMeasureId],
    checklist: ['nextMeeting'],
    notes: { childContact: '', avoid: 'Ikke foran de andre.', jointMeetingOn: null },
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
      staysOn: true,
      checklist: ['level'],
    }),
  );
});

test('an offer in a package is not taken back here', async () => {
  show(offered({ toOffice: true, toUserId: null, toName: 'Oppdiktet skole' }));
  expect(await screen.findByRole('link', { name: 'Se overleveringen' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Trekk tilbudet tilbake' })).toBeNull();
});

test('whoever leaves the log keeps no measure, and is told so', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(await screen.findByRole('button', { name: 'Gi stafettpinnen videre' }));
  await user.selectOptions(
    await screen.findByLabelText('Hvem tilbyr du stafettpinnen?'),
    colleagueId,
  );
  await user.click(
    await screen.findByRole('checkbox', { name: /^En voksen starter lek i en liten gruppe/ }),
  );
  await user.click(screen.getByRole('radio', { name: 'Går ut av loggen' }));
  expect(screen.getByText('Tiltaket følger stafettpinnen.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Tilby stafettpinnen til Kaia Liksom' }));
  await waitFor(() => expect(asked('baton.offer')[0]).toMatchObject({ staysOn: false, keeps: [] }));
});

test('whoever is offered it sees what comes with it, and what the role is not', async () => {
  show(forMe);
  expect(await screen.findByText('være avlaster')).toBeTruthy();
  expect(await screen.findByText('Solveig Prøve blir med videre som aktør.')).toBeTruthy();
  expect(screen.getByText(/Snakket om 1 av 9 punkter/)).toBeTruthy();
  expect(screen.getByText('Ring før åtte.')).toBeTruthy();
  expect(screen.getByText(/Belønningsskjema hjalp ikke/)).toBeTruthy();
});

test('an offer that lapsed is told, with the baton where it was', async () => {
  show(offered({ status: 'expired' }));
  expect(await screen.findByText(/Kaia Liksom svarte ikke innen mandag 29. mars/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Gi stafettpinnen videre' })).toBeTruthy();
});

test('a deputy and the holder’s absence are said beside the holder', async () => {
  const child = fictionalChild({
    level: 2,
    logStatus: 'open',
    holderName: 'Solveig Prøve',
    holderIsMe: true,
    relation: 'holder',
  });
  show({
    'child.get': () =>
      ({
        ...child,
        holder: { ...child.holder, awayUntil: '2027-03-19' },
        deputy: { name: 'Kaia Liksom', phone: '999 00 002', until: '2027-03-19' },
      }) as typeof child,
    'baton.state': () => ({
      ...answerOf('baton.state'),
      deputies: [
        {
          id: recordId(75) as never,
          userId: colleagueId as never,
          name: 'Kaia Liksom',
          from: '2027-03-15',
          to: '2027-03-19',
          isNow: true,
          endedAt: null,
        },
      ],
    }),
  });
  const standing = await screen.findByRole('region', { name: 'Hvem som har stafettpinnen' });
  expect(standing.textContent).toContain('Borte til og med fredag 19. mars');
  expect(standing.textContent).toContain('Kaia Liksom, 999 00 002 er stedfortreder');
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Avslutt: Kaia Liksom som stedfortreder' }));
  await user.click(await screen.findByRole('button', { name: 'Angre' }));
});

test('whoever is offered it can say yes', async () => {
  const user = userEvent.setup();
  const { asked } = show(forMe);
  await user.click(await screen.findByRole('button', { name: 'Ja, jeg tar imot' }));
  await waitFor(() => expect(asked('baton.accept')[0]).toEqual({ childId, offerId }));
  expect(await screen.findByText('Du har stafettpinnen nå.')).toBeTruthy();
});

test('what happened is still said when the offer is gone from the page', async () => {
  const user = userEvent.setup();
  const before = forMe['baton.state'];
  let isAnswered = false;
  show({
    'baton.state': (input) =>
      isAnswered || before === undefined ? answerOf('baton.state') : before(input),
    'baton.accept': () => {
      isAnswered = true;
      return {};
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Ja, jeg tar imot' }));
  expect(await screen.findByText('Du har stafettpinnen nå.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Ja, jeg tar imot' })).toBeNull();
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

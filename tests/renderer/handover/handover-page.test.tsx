import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import HandoverPage from '../../../src-renderer/features/handover/handover-page.tsx';
import { recordId } from '../../support/fictional-child.ts';
import { Refusal } from '../../support/bridge-stub.ts';
import type { Answers } from '../../support/bridge-stub.ts';
import { showView, useBrowserParts } from '../../support/show-view.tsx';
import { officeAnswers, pack } from './handover-answers.ts';

useBrowserParts();

const show = (change: Answers = {}) => showView(<HandoverPage />, officeAnswers(change));

const incoming = pack(301, {
  direction: 'in',
  status: 'received',
  childId: null,
  childName: 'Nora Liksomsen',
});

test('what must be answered leads to the package, and what is overdue is said in words', async () => {
  show({
    'handover.packages': () => ({
      packages: [incoming, pack(300, { expiresOn: '2027-03-09', isOverdue: true })],
    }),
  });
  const waiting = await screen.findByRole('region', { name: 'Venter på svar' });
  expect(
    within(waiting).getByText('Oppdiktet skole vil overlevere Nora Liksomsen til dere'),
  ).toBeTruthy();
  expect(within(waiting).getByRole('link', { name: 'Se og svar' }).getAttribute('href')).toBe(
    `/handover/${recordId(301)}`,
  );
  expect(within(waiting).getByText('7 dager over fristen')).toBeTruthy();
  expect(
    within(waiting).getByText(/kan dere ta tilbudet tilbake fra onsdag 24. mars/),
  ).toBeTruthy();
});

test('a receipt that was lost is saved again from the ledger', async () => {
  const user = userEvent.setup();
  const { asked } = show({
    'handover.packages': () => ({
      packages: [pack(301, { direction: 'in', status: 'accepted', answeredOn: '2027-03-12' })],
    }),
    'handover.saveReceiptAgain': () => ({ receiptSaved: true }),
  });
  await user.click(await screen.findByRole('button', { name: /^Lagre kvitteringen på nytt/ }));
  await waitFor(() =>
    expect(asked('handover.saveReceiptAgain')).toEqual([{ packageId: recordId(301) }]),
  );
  expect(await screen.findByText(/Kvitteringen er lagret/)).toBeTruthy();
});

test('a receipt that says no tells why, and that the baton is still here', async () => {
  const user = userEvent.setup();
  show({
    'handover.packages': () => ({
      packages: [
        pack(300, { status: 'declined', answerReason: 'Barnet skal til en annen skole.' }),
      ],
    }),
    'handover.importReceipt': () => ({ packageId: recordId(300) as never, answer: 'declined' }),
  });
  await user.click(await screen.findByRole('button', { name: 'Les inn kvittering' }));
  const outcome = await screen.findByRole('region', {
    name: 'Oppdiktet skole tok ikke imot Mikkel Oppdiktet',
  });
  expect(within(outcome).getByText(/Stafettpinnen er fortsatt hos dere/)).toBeTruthy();
  expect(within(outcome).getByText(/Barnet skal til en annen skole/)).toBeTruthy();
});

test('a file from an unknown sender is refused in its own words, with the way to the contacts', async () => {
  const user = userEvent.setup();
  show({
    'handover.receive': () => {
      throw new Refusal({ code: 'packageUnknownSender' });
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Åpne en overlevering' }));
  const notice = await screen.findByRole('alert');
  expect(within(notice).getByText(/kjenner ikke denne avsenderen/)).toBeTruthy();
  await user.click(
    within(notice).getByRole('link', { name: 'Gå til enhetene dere utveksler med' }),
  );
  expect(document.activeElement?.textContent).toBe('Enhetene vi utveksler med');
});

test('each contact says whether it is verified, and our own words are there to be read aloud', async () => {
  show();
  expect(await screen.findByText(/Bekreftet av Lærer Liksom 02.02.2027/)).toBeTruthy();
  expect(
    (
      await screen.findByRole('link', { name: 'Les ordene sammen: Liksom helsestasjon' })
    ).getAttribute('href'),
  ).toBe(`/handover/contacts/${recordId(102)}`);
  const own = screen.getByRole('list', { name: 'Ordene til Liksom barnehage' });
  expect(within(own).getAllByRole('listitem')).toHaveLength(8);
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { OutputOf } from '@contract/index.ts';
import { SessionProvider } from '../../../src-renderer/app/session.tsx';
import AbsencePage from '../../../src-renderer/features/absence/absence-page.tsx';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId, recordId } from '../../support/fictional-child.ts';
import { answerOf, colleagueId, sharedLogAnswers } from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

type Absence = OutputOf<'absence.list'>['absences'][number];

const absence = (change: Partial<Absence> = {}) =>
  ({
    id: recordId(100),
    userId: recordId(5),
    name: 'Siv Stafett',
    from: '2027-03-15',
    to: '2027-03-26',
    isMine: false,
    mayCancel: true,
    children: [
      { id: childId, givenName: 'Mikkel', familyName: 'Oppdiktet', mayAppoint: true, deputies: [] },
    ],
    ...change,
  }) as Absence;

const show = (change: Answers = {}) =>
  showView(
    <SessionProvider>
      <AbsencePage />
    </SessionProvider>,
    sharedLogAnswers(change),
  );

test('one writes when one is away, and is never asked why', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  expect(await screen.findByText(/Ingen er borte, og ingen skal være det/)).toBeTruthy();
  expect(screen.getByText(/Grunnen hører ikke hjemme her/)).toBeTruthy();
  const fields = screen.getAllByRole('textbox').map((field) => field.id);
  expect(fields).toEqual(['field-from', 'field-to']);
  await user.click(screen.getByRole('button', { name: 'Skriv inn fraværet' }));
  await waitFor(() =>
    expect(asked('absence.record')).toEqual([{ from: '2027-03-16', to: '2027-03-23' }]),
  );
});

test('days that do not fit are said beside the field', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  const to = await screen.findByLabelText('Til og med');
  await user.clear(to);
  await write(user, to, '01.03.2027');
  await user.click(screen.getByRole('button', { name: 'Skriv inn fraværet' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Velg en siste dag');
  expect(asked('absence.record')).toEqual([]);
});

test('a leader writes it for others', async () => {
  const user = userEvent.setup();
  const status = answerOf('vault.status');
  const { asked } = show({
    'vault.status': () =>
      ({ ...status, user: { ...status.user, role: 'leader' } }) as typeof status,
  });
  await user.selectOptions(
    await screen.findByLabelText('Hvem'),
    await screen.findByRole('option', { name: 'Kaia Liksom' }),
  );
  await user.click(screen.getByRole('button', { name: 'Skriv inn fraværet' }));
  await waitFor(() => expect(asked('absence.recordFor')[0]).toMatchObject({ userId: colleagueId }));
});

test('whoever is away has their children there, and one press lets a colleague stand in', async () => {
  const user = userEvent.setup();
  const { asked } = show({ 'absence.list': () => ({ absences: [absence()] }) });
  const card = await screen.findByRole('region', { name: 'Siv Stafett' });
  expect(within(card).getByText(/Borte nå, til og med fredag 26. mars/)).toBeTruthy();
  const before = within(card).getByRole<HTMLButtonElement>('button', { name: /velg en kollega/ });
  expect(before.disabled).toBe(true);
  await user.selectOptions(
    within(card).getByLabelText('Hvem kan være stedfortreder?'),
    await within(card).findByRole('option', { name: 'Kaia Liksom (Leder)' }),
  );
  await user.click(
    within(card).getByRole('button', {
      name: 'Sett inn Kaia Liksom som stedfortreder for Mikkel Oppdiktet',
    }),
  );
  // What has passed of the absence is past; the deputy begins today.
  await waitFor(() =>
    expect(asked('baton.appointDeputy')).toEqual([
      { childId, userId: colleagueId, from: '2027-03-16', to: '2027-03-26' },
    ]),
  );
  await user.click(await screen.findByRole('button', { name: 'Angre' }));
  await waitFor(() =>
    expect(asked('baton.endDeputy')).toEqual([{ childId, deputyId: recordId(96) }]),
  );
});

test('a child that has a deputy says so, and the absence can be taken back', async () => {
  const user = userEvent.setup();
  const covered = absence({
    children: [
      {
        id: childId as never,
        givenName: 'Mikkel',
        familyName: 'Oppdiktet',
        mayAppoint: true,
        deputies: [
          { id: recordId(96) as never, name: 'Kaia Liksom', from: '2027-03-15', to: '2027-03-26' },
        ],
      },
    ],
  });
  const { asked } = show({ 'absence.list': () => ({ absences: [covered] }) });
  expect(
    await screen.findByText(/Kaia Liksom er stedfortreder, 15.03.2027–26.03.2027/),
  ).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ta bort fraværet til Siv Stafett' }));
  await waitFor(() => expect(asked('absence.cancel')).toEqual([{ absenceId: recordId(100) }]));
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import ComingMeetingsPage from '../../../src-renderer/features/meetings/coming-meetings-page.tsx';
import HoldMeetingPage from '../../../src-renderer/features/meetings/hold-meeting-page.tsx';
import MeetingsTab from '../../../src-renderer/features/meetings/meetings-tab.tsx';
import { childId } from '../../support/fictional-child.ts';
import { sharedLogAnswers } from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

const hold = () => showView(<HoldMeetingPage childId={childId} />, sharedLogAnswers());

test('the people of the log and the guardians are at the table already, each once', async () => {
  hold();
  const table = await screen.findByRole('group', { name: 'Hvem er her?' });
  const names = within(table)
    .getAllByRole('group')
    .map((row) => row.getAttribute('aria-label'));
  expect(names).toEqual(['Kari Oppdiktet', 'Ola Oppdiktet', 'Solveig Prøve', 'Petra Eksempel']);
});

test('an untouched agenda follows the kind of meeting, one that was written in stays', async () => {
  const user = userEvent.setup();
  hold();
  const agenda = await screen.findByLabelText<HTMLTextAreaElement>('Saksliste');
  await user.selectOptions(screen.getByLabelText('Hva slags møte'), 'closing');
  expect(agenda.value).toContain('Er vi enige om å avslutte?');
  await write(user, agenda, '\nKake');
  await user.selectOptions(screen.getByLabelText('Hva slags møte'), 'start');
  expect(agenda.value).toContain('Er vi enige om å avslutte?');
  expect(agenda.value).toContain('Kake');
});

test('minutes are not saved before the next meeting is agreed, and a decision becomes a measure', async () => {
  const user = userEvent.setup();
  const { asked, place } = hold();
  await write(user, await screen.findByLabelText('Barnets egne ord'), 'Det er gøy når det er få.');
  await write(user, screen.getByLabelText('Klokkeslett'), '9.30');
  await write(user, screen.getByLabelText('Dette gjør vi'), 'Små grupper hver dag');
  await user.click(screen.getByRole('checkbox', { name: /Gjør dette til et tiltak/ }));
  await write(
    user,
    screen.getByLabelText('Hvem er ansvarlig?', { selector: 'input' }),
    'Solveig Prøve',
  );
  await user.click(screen.getByRole('button', { name: 'Lagre referatet i loggen' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Avtal dagen for neste møte');
  expect(asked('meeting.hold')).toEqual([]);

  await user.click(screen.getByRole('radio', { name: 'Ja, vi møtes igjen' }));
  await write(user, screen.getByLabelText('Dato for neste møte'), '6.4.2027');
  await user.click(screen.getByRole('button', { name: 'Lagre referatet i loggen' }));
  await waitFor(() => expect(asked('meeting.hold')).toHaveLength(1));
  expect(asked('meeting.hold')[0]).toMatchObject({
    meeting: {
      heldOn: '2027-03-16',
      startsAt: '09:30',
      childVoice: 'Det er gøy når det er få.',
      decisions: [
        {
          what: 'Små grupper hver dag',
          measure: {
            arena: 'service',
            responsible: 'Solveig Prøve',
            startsOn: '2027-03-16',
            evaluateOn: '2027-04-27',
          },
        },
      ],
      nextMeetingOn: '2027-04-06',
      noNextMeetingReason: '',
    },
  });
  await waitFor(() => expect(place()).toBe(`/children/${childId}/meetings`));
});

test('whoever may not write minutes is told so and can read them', async () => {
  const user = {
    id: '01931f00-0000-7000-8000-000000000002',
    name: 'Solveig Prøve',
    role: 'participant',
  };
  const status = {
    state: 'unlocked',
    waitMs: 0,
    user,
    lastUserName: null,
    mustChoosePassphrase: false,
    officeName: null,
  };
  showView(
    <HoldMeetingPage childId={childId} />,
    sharedLogAnswers({ 'vault.status': () => status as never }),
  );
  expect(await screen.findByText(/Stafettholderen holder møtene/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Lagre referatet i loggen' })).toBeNull();
});

test('the minutes show the child’s own words as a quote, and what became a measure', async () => {
  showView(<MeetingsTab childId={childId} />, sharedLogAnswers());
  const card = await screen.findByRole('article', { name: 'Samarbeidsmøte tirsdag 23. februar' });
  expect(card.querySelector('blockquote')?.textContent).toContain('Det er gøy når det er få.');
  expect(
    within(card).getByText(/Tiltak · Solveig Prøve · I tjenesten · evalueres 06.04.2027/),
  ).toBeTruthy();
  expect(screen.getByText('Neste møte er tirsdag 6. april')).toBeTruthy();
  expect((await screen.findByRole('link', { name: 'Hold et møte' })).getAttribute('href')).toBe(
    `/children/${childId}/meetings/new`,
  );
});

test('coming meetings lead to the child', async () => {
  showView(<ComingMeetingsPage />, sharedLogAnswers());
  const link = await screen.findByRole('link', { name: 'Mikkel Oppdiktet' });
  expect(link.getAttribute('href')).toBe(`/children/${childId}/meetings`);
  expect(screen.getByText('tirsdag 6. april')).toBeTruthy();
});

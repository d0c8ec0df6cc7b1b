import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import MeetingsTab from '../../../src-renderer/features/meetings/meetings-tab.tsx';
import type { Answers } from '../../support/bridge-stub.ts';
import { Refusal } from '../../support/bridge-stub.ts';
import { childId } from '../../support/fictional-child.ts';
import {
  answerOf,
  meetingId,
  plannedId,
  sharedLogAnswers,
} from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

const tab = (change: Answers = {}) =>
  showView(<MeetingsTab childId={childId} />, sharedLogAnswers(change));
const listed = answerOf('meeting.planned');
const [plan] = listed.planned;
if (plan === undefined) throw new Error('A planned meeting is among the answers');
const planned = (...meetings: readonly Partial<typeof plan>[]): Answers => ({
  'meeting.planned': () => ({
    ...listed,
    planned: meetings.map((change) => ({ ...plan, ...change })),
  }),
});
const nextCard = () => screen.findByRole('region', { name: /Evalueringsmøte tirsdag 6\. april/ });

describe('the next meeting', () => {
  test('says when and where, who is asked and what they answered', async () => {
    tab();
    const card = await nextCard();
    expect(within(card).getByText('Evalueringsmøte tirsdag 6. april kl. 14.30–15.30')).toBeTruthy();
    expect(within(card).getByText('Grupperommet')).toBeTruthy();
    const answer = within(card).getByRole('radiogroup', { name: 'Hva svarte Kari Oppdiktet?' });
    expect(within(answer).getByRole<HTMLInputElement>('radio', { name: 'Kommer' }).checked).toBe(
      true,
    );
    expect(within(card).getByText('Trenger ikke komme: Solveig Prøve')).toBeTruthy();
  });

  test('leads to holding it, changing it, and to the letter and the agenda on paper', async () => {
    tab();
    const card = await nextCard();
    const places = within(card)
      .getAllByRole('link')
      .map((link) => [link.textContent?.trim(), link.getAttribute('href')]);
    const child = `/children/${childId}`;
    expect(places).toEqual([
      ['Hold møtet', `${child}/meetings/hold/${plannedId}`],
      ['Endre', `${child}/meetings/planned/${plannedId}`],
      ['Skriv ut innkallingsbrevet', `${child}/print/invitation/${plannedId}`],
      ['Skriv ut sakslisten', `${child}/print/agenda/${plannedId}`],
    ]);
  });

  test('is the earliest one; the others come after it', async () => {
    tab(planned({ id: meetingId as never, on: '2027-05-04' }, { on: '2027-04-06' }));
    expect(await nextCard()).toBeTruthy();
    const later = screen.getByRole('region', { name: 'Andre planlagte møter' });
    expect(within(later).getByText('Evalueringsmøte tirsdag 4. mai kl. 14.30–15.30')).toBeTruthy();
  });

  test('says so when its day has passed, and offers to move it', async () => {
    tab(planned({ on: '2027-03-09' }));
    expect(await screen.findByText('Dagen er passert, og møtet er ikke holdt')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Flytt' })).toBeTruthy();
  });

  test('is gone on with where somebody was in the middle of it', async () => {
    tab({
      'drafts.get': ({ key }) => ({
        draft: key.startsWith(`meetingMode/${childId}/${plannedId}`)
          ? { body: '{}', savedAt: '2027-03-16T09:00:00Z' }
          : null,
      }),
    });
    expect(await screen.findByRole('link', { name: 'Fortsett møtet' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Hold et møte nå' })).toBeTruthy();
  });
});

describe('an answer', () => {
  test('is written down with one press', async () => {
    const user = userEvent.setup();
    const { asked } = tab();
    const answer = within(await nextCard()).getByRole('radiogroup', {
      name: 'Hva svarte Petra Eksempel?',
    });
    await user.click(within(answer).getByRole('radio', { name: 'Kan ikke' }));
    await waitFor(() => expect(asked('meeting.changePlan')).toHaveLength(1));
    expect(asked('meeting.changePlan')[0]).toMatchObject({
      plannedId,
      revision: 1,
      plan: {
        on: '2027-04-06',
        invited: [{ answer: 'coming' }, { name: 'Petra Eksempel', answer: 'excused' }, {}],
      },
    });
  });

  test('that comes too late says so, and the meeting is read again', async () => {
    const user = userEvent.setup();
    const { asked } = tab({
      'meeting.changePlan': () => {
        throw new Refusal({ code: 'staleRevision' });
      },
    });
    const answer = within(await nextCard()).getByRole('radiogroup', {
      name: 'Hva svarte Petra Eksempel?',
    });
    await user.click(within(answer).getByRole('radio', { name: 'Kommer' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Noen andre har lagret her');
    await waitFor(() => expect(asked('meeting.planned')).toHaveLength(2));
  });

  test('of somebody whose service may not be told any more comes with what is missing', async () => {
    const people = listed.people.map((person) =>
      person.name === 'Petra Eksempel' ? { ...person, missing: 'ended' as const } : person,
    );
    tab({ 'meeting.planned': () => ({ ...listed, people }) });
    const card = await nextCard();
    expect(within(card).getByText(/samtykket har gått ut/)).toBeTruthy();
    expect(
      within(card).getByRole('link', { name: 'Registrer samtykke' }).getAttribute('href'),
    ).toBe(`/children/${childId}/consent/record`);
  });
});

describe('a calendar file', () => {
  test('leaves the place out until somebody says that it is neutral', async () => {
    const user = userEvent.setup();
    const { asked } = tab();
    const card = within(await nextCard());
    await user.click(card.getByRole('button', { name: 'Lag kalenderfil' }));
    expect(card.getByText(/Ingenting om barnet/)).toBeTruthy();
    await user.click(card.getByRole('button', { name: 'Lagre kalenderfilen' }));
    await waitFor(() => expect(asked('meeting.exportCalendar')).toHaveLength(1));
    await user.click(card.getByRole('button', { name: 'Lag kalenderfil' }));
    await user.click(card.getByRole('checkbox', { name: 'Ta med stedet: Grupperommet' }));
    await user.click(card.getByRole('button', { name: 'Lagre kalenderfilen' }));
    await waitFor(() => expect(asked('meeting.exportCalendar')).toHaveLength(2));
    expect(asked('meeting.exportCalendar')).toEqual([
      { childId, plannedId, placeIsNeutral: false },
      { childId, plannedId, placeIsNeutral: true },
    ]);
  });

  test('says what is wrong with a place that names the family', async () => {
    const user = userEvent.setup();
    tab({
      'meeting.exportCalendar': () => {
        throw new Refusal({ code: 'placeNotNeutral' });
      },
    });
    const card = within(await nextCard());
    await user.click(card.getByRole('button', { name: 'Lag kalenderfil' }));
    await user.click(card.getByRole('button', { name: 'Lagre kalenderfilen' }));
    expect((await card.findByRole('alert')).textContent).toContain('Lag kalenderfilen uten sted');
  });

  test('takes a cancelled meeting out of people’s calendars', async () => {
    const user = userEvent.setup();
    const { asked } = tab(planned({ status: 'cancelled', cancelReason: 'Mor er syk' }));
    await user.click(await screen.findByText('Ett avlyst møte'));
    expect(screen.getByText('Avlyst: Mor er syk')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Lag kalenderfil som avlyser' }));
    await user.click(screen.getByRole('button', { name: 'Lagre kalenderfilen' }));
    await waitFor(() => expect(asked('meeting.exportCalendar')).toHaveLength(1));
  });
});

test('cancelling asks why, and does nothing without', async () => {
  const user = userEvent.setup();
  const { asked } = tab({
    'meeting.cancel': ({ reason }) => {
      if (reason === '') throw new Refusal({ code: 'reasonMissing', fields: ['reason'] });
      return {};
    },
  });
  const card = within(await nextCard());
  await user.click(card.getByRole('button', { name: 'Avlys' }));
  await user.click(card.getByRole('button', { name: 'Avlys møtet' }));
  expect((await card.findByRole('alert')).textContent).toContain('Skriv en begrunnelse');
  await write(user, card.getByLabelText('Hvorfor avlyses møtet?'), 'Mor er syk');
  await user.click(card.getByRole('button', { name: 'Avlys møtet' }));
  await waitFor(() => expect(asked('meeting.cancel')).toHaveLength(2));
  expect(asked('meeting.cancel')[1]).toEqual({
    childId,
    plannedId,
    revision: 1,
    reason: 'Mor er syk',
  });
  await waitFor(() => expect(card.queryByLabelText('Hvorfor avlyses møtet?')).toBeNull());
});

describe('the minutes', () => {
  const minutes = () =>
    screen.findByRole('article', { name: 'Samarbeidsmøte tirsdag 23. februar' });

  test('show the child’s own words as a quote, and what became a measure', async () => {
    tab();
    const card = await minutes();
    expect(card.querySelector('blockquote')?.textContent).toContain('Det er gøy når det er få.');
    expect(
      within(card).getByText(/Tiltak · Solveig Prøve · I tjenesten · evalueres 06.04.2027/),
    ).toBeTruthy();
    expect(
      within(card)
        .getByRole('link', { name: /^Skriv ut referatet fra/ })
        .getAttribute('href'),
    ).toBe(`/children/${childId}/print/minutes/${meetingId}`);
  });

  test('say that nobody has a measure yet', async () => {
    const { meetings } = answerOf('meeting.list');
    const open = meetings.map((held) => ({
      ...held,
      meeting: {
        ...held.meeting,
        decisions: held.meeting.decisions.map(({ what, measure }) => ({
          what,
          measure: measure && { ...measure, responsible: '' },
        })),
      },
    }));
    tab({ 'meeting.list': () => ({ meetings: open }) });
    expect(await screen.findByText(/Tiltak · Ingen ennå · I tjenesten/)).toBeTruthy();
  });

  test('take a later comment from the guardians, and show it beside them', async () => {
    const user = userEvent.setup();
    const comments = [
      {
        id: plannedId as never,
        body: 'Vi ser det litt annerledes.',
        happenedOn: '2027-03-01',
        byName: 'Solveig Prøve',
        at: '2027-03-01T10:00:00Z',
      },
    ];
    const { meetings } = answerOf('meeting.list');
    const { asked } = tab({
      'meeting.list': () => ({ meetings: meetings.map((held) => ({ ...held, comments })) }),
    });
    const card = within(await minutes());
    expect(card.getByText('Vi ser det litt annerledes.')).toBeTruthy();
    expect(card.getByText('mandag 1. mars, skrevet av Solveig Prøve')).toBeTruthy();
    await user.click(card.getByRole('button', { name: 'Skriv foresattes kommentar' }));
    await user.click(card.getByRole('button', { name: 'Lagre kommentaren i loggen' }));
    expect((await card.findByRole('alert')).textContent).toContain('Skriv det de foresatte sier.');
    await write(user, card.getByLabelText('Hva sier de foresatte?'), 'Nå kjenner vi oss igjen.');
    await user.click(card.getByRole('button', { name: 'Lagre kommentaren i loggen' }));
    await waitFor(() => expect(asked('meeting.addComment')).toHaveLength(1));
    expect(asked('meeting.addComment')[0]).toEqual({
      childId,
      meetingId,
      body: 'Nå kjenner vi oss igjen.',
      happenedOn: '2027-03-16',
    });
  });
});

test('with nothing planned and nothing held it teaches, and leads both ways', async () => {
  tab({ ...planned(), 'meeting.list': () => ({ meetings: [] }) });
  expect(await screen.findByText(/Ingen møter ennå/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Planlegg et møte' }).getAttribute('href')).toBe(
    `/children/${childId}/meetings/plan`,
  );
  expect(screen.getByRole('link', { name: 'Hold et møte nå' }).getAttribute('href')).toBe(
    `/children/${childId}/meetings/hold`,
  );
});

test('whoever only takes part reads, and is offered nothing that is not theirs', async () => {
  const child = answerOf('child.get');
  const status = answerOf('vault.status');
  tab({
    'vault.status': () => ({
      ...status,
      user: status.user && { ...status.user, role: 'participant' },
    }),
    'child.get': () => ({
      ...child,
      summary: { ...child.summary, relation: 'participant', holderIsMe: false },
    }),
  });
  const card = within(await nextCard());
  expect(card.getByText('Kommer')).toBeTruthy();
  expect(card.queryByRole('radio')).toBeNull();
  expect(screen.queryByRole('link', { name: 'Planlegg et møte' })).toBeNull();
  expect(card.queryByRole('link', { name: 'Hold møtet' })).toBeNull();
});

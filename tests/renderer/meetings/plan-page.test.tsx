import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import PlanPage from '../../../src-renderer/features/meetings/plan-page.tsx';
import type { Answers } from '../../support/bridge-stub.ts';
import { Refusal } from '../../support/bridge-stub.ts';
import { childId } from '../../support/fictional-child.ts';
import { answerOf, sharedLogAnswers } from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';
import { viewAt } from '../../support/view-at.tsx';

useBrowserParts();

const listed = answerOf('meeting.planned');

function plan(change: Answers = {}, type = '') {
  const at = viewAt(
    '/plan/:type?',
    type === '' ? '/plan' : `/plan/${type}`,
    <PlanPage childId={childId} />,
  );
  return { ...showView(at.view, sharedLogAnswers(change)), leadsTo: at.leadsTo };
}

const choiceOf = (name: string) =>
  screen.findByRole('radiogroup', { name: `Skal ${name} være med?` });
const chosen = async (name: string) =>
  (await choiceOf(name)).querySelector<HTMLInputElement>('input:checked')?.value;

describe('whom one asks', () => {
  test('is proposed from the log; a young child stands on the list, and is not asked by itself', async () => {
    plan();
    expect(await chosen('Kari Oppdiktet')).toBe('asked');
    expect(await chosen('Petra Eksempel')).toBe('asked');
    expect(await chosen('Mikkel Oppdiktet')).toBe('left');
  });

  test('is not somebody whose service no consent covers: it says what is missing and where to mend it', async () => {
    const people = listed.people.map((person) =>
      person.name === 'Petra Eksempel'
        ? { ...person, isProposed: false, missing: 'notThisService' as const }
        : person,
    );
    plan({ 'meeting.planned': () => ({ ...listed, people }) });
    const group = within(await choiceOf('Petra Eksempel'));
    expect(group.queryByRole('radio', { name: 'Inviteres' })).toBeNull();
    const row = within(screen.getByRole('group', { name: 'Petra Eksempel' }));
    expect(row.getByText(/samtykket gjelder ikke denne tjenesten/)).toBeTruthy();
    expect(row.getByRole('link', { name: 'Registrer samtykke' })).toBeTruthy();
  });

  test('gets a hint when many sit at the table, and is stopped by nothing', async () => {
    const user = userEvent.setup();
    plan();
    await choiceOf('Kari Oppdiktet');
    for (let more = 0; more < 5; more += 1) {
      await user.click(screen.getByRole('button', { name: 'Legg til en person' }));
      await write(user, screen.getAllByLabelText('Navn').at(-1) as HTMLElement, `Nabo ${more}`);
    }
    expect(screen.getByText(/Dere blir mange rundt bordet/)).toBeTruthy();
  });

  test('may be somebody else; where the program says no, it says so beside that person', async () => {
    const user = userEvent.setup();
    const { asked } = plan({
      'meeting.plan': () => {
        throw new Refusal({ code: 'consentMissing', fields: ['plan.invited.4'] });
      },
    });
    await choiceOf('Kari Oppdiktet');
    await user.click(screen.getByRole('button', { name: 'Legg til en person' }));
    await write(user, screen.getByLabelText('Navn'), 'Berit Barnevern');
    await user.selectOptions(
      screen.getByLabelText('Hvor kommer personen fra?'),
      'Barnevernstjeneste',
    );
    await write(user, screen.getByLabelText('Dag'), '6.4.2027');
    await user.click(screen.getByRole('button', { name: 'Lagre møtet' }));
    await waitFor(() => expect(asked('meeting.plan')).toHaveLength(1));
    expect(asked('meeting.plan')[0]).toMatchObject({
      plan: { invited: [{}, {}, {}, {}, { name: 'Berit Barnevern', serviceType: 'childWelfare' }] },
    });
    const row = within(await screen.findByRole('group', { name: 'Berit Barnevern' }));
    expect(await row.findByText(/Det mangler et samtykke/)).toBeTruthy();
  });
});

describe('when', () => {
  test('proposes an end an hour after the start', async () => {
    const user = userEvent.setup();
    plan();
    await write(user, await screen.findByLabelText('Begynner'), '14.30');
    expect(screen.getByLabelText<HTMLInputElement>('Slutter').value).toBe('15.30');
  });

  test('is refused beside the day and the time that cannot be, and nothing is lost', async () => {
    const user = userEvent.setup();
    const { asked } = plan();
    await write(user, await screen.findByLabelText('Dag'), '31.2.2027');
    await write(user, screen.getByLabelText('Slutter'), '9.00');
    await user.click(screen.getByRole('button', { name: 'Lagre møtet' }));
    const words = (await screen.findByRole('alert')).textContent;
    expect(words).toContain('Skriv dagen slik: 16.03.2027.');
    expect(words).toContain('Skriv også når møtet begynner.');
    expect(asked('meeting.plan')).toEqual([]);
    expect(screen.getByLabelText<HTMLInputElement>('Slutter').value).toBe('09.00');
  });

  test('far ahead is answered in words beside the day', async () => {
    const user = userEvent.setup();
    plan({
      'meeting.plan': () => {
        throw new Refusal({ code: 'meetingDayTooFar', fields: ['plan.on'] });
      },
    });
    await write(user, await screen.findByLabelText('Dag'), '6.4.2072');
    await user.click(screen.getByRole('button', { name: 'Lagre møtet' }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Sjekk at årstallet er riktig',
    );
    expect(screen.getByLabelText('Dag').getAttribute('aria-invalid')).toBe('true');
  });
});

describe('the agenda', () => {
  const agenda = () => screen.findByLabelText<HTMLTextAreaElement>('Saksliste');

  test('follows the kind of meeting until somebody has written in it', async () => {
    const user = userEvent.setup();
    plan();
    expect((await agenda()).value).toContain('Hva fungerte siden sist?');
    await user.selectOptions(screen.getByLabelText('Hva slags møte'), 'closing');
    expect((await agenda()).value).toContain('Er vi enige om å avslutte?');
    await write(user, await agenda(), '\nKake');
    await user.selectOptions(screen.getByLabelText('Hva slags møte'), 'start');
    expect((await agenda()).value).toContain('Er vi enige om å avslutte?');
    expect((await agenda()).value).toContain('Kake');
  });

  test('is that of the kind that was asked for in the address', async () => {
    plan({}, 'transition');
    expect((await agenda()).value).toContain('Når går stafettpinnen over');
    expect(screen.getByLabelText<HTMLSelectElement>('Hva slags møte').value).toBe('transition');
  });
});

test('a meeting that is saved leads back to the meetings', async () => {
  const user = userEvent.setup();
  const { asked, leadsTo } = plan();
  await write(user, await screen.findByLabelText('Dag'), '6.4.2027');
  await write(user, screen.getByLabelText('Begynner'), '14.30');
  await write(user, screen.getByLabelText('Hva møtet handler om'), 'Se på tiltakene');
  await user.click(screen.getByRole('button', { name: 'Lagre møtet' }));
  await waitFor(() => expect(leadsTo()).toBe(`/children/${childId}/meetings`));
  expect(asked('meeting.plan')[0]).toMatchObject({
    plan: {
      type: 'coordination',
      on: '2027-04-06',
      startsAt: '14:30',
      endsAt: '15:30',
      purpose: 'Se på tiltakene',
    },
  });
});

test('whoever may not plan is told so', async () => {
  const child = answerOf('child.get');
  plan({
    'child.get': () => ({ ...child, summary: { ...child.summary, relation: 'none' } }),
  });
  expect(await screen.findByText(/Stafettholderen planlegger og holder møtene/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Lagre møtet' })).toBeNull();
});

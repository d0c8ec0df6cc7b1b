import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import MeetingModePage from '../../../src-renderer/features/meetings/meeting-mode-page.tsx';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId } from '../../support/fictional-child.ts';
import {
  answerOf,
  homeMeasureId,
  overdueMeasureId,
  plannedId,
  sharedLogAnswers,
} from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';
import { viewAt } from '../../support/view-at.tsx';

useBrowserParts();

const close = 'Avslutt møtet og lagre referatet';

function sitDown(change: Answers = {}, id: string | null = plannedId) {
  const base = `/children/${childId}/meetings/hold`;
  const at = viewAt(
    '/children/:childId/meetings/hold/:plannedId?',
    id === null ? base : `${base}/${id}`,
    <MeetingModePage />,
  );
  return { ...showView(at.view, sharedLogAnswers(change)), leadsTo: at.leadsTo };
}

const field = (label: string) => screen.findByLabelText<HTMLTextAreaElement>(label);
const part = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the table', () => {
  test('has the people of the plan, each with what they answered', async () => {
    sitDown();
    const who = await part('Hvem er her?');
    expect(who.getAllByRole('group').map((row) => row.getAttribute('aria-label'))).toEqual([
      null,
      'Kari Oppdiktet',
      'Petra Eksempel',
      'Solveig Prøve',
    ]);
    const row = within(who.getByRole('radiogroup', { name: 'Er Solveig Prøve her?' }));
    expect(row.getByRole<HTMLInputElement>('radio', { name: 'Trengte ikke komme' }).checked).toBe(
      true,
    );
  });

  test('takes others of the log with one press, and anybody by name', async () => {
    const user = userEvent.setup();
    sitDown();
    const who = await part('Hvem er her?');
    await user.click(who.getByRole('button', { name: 'Mikkel Oppdiktet' }));
    expect(who.getByRole('group', { name: 'Mikkel Oppdiktet' })).toBeTruthy();
    expect(who.queryByRole('button', { name: 'Mikkel Oppdiktet' })).toBeNull();
    await user.click(who.getByRole('button', { name: 'Legg til en person' }));
    await write(user, who.getByLabelText('Navn'), 'Mormor Oppdiktet');
    expect(who.getByRole('group', { name: 'Mormor Oppdiktet' })).toBeTruthy();
  });
});

describe('the agenda', () => {
  const points = async () =>
    within(await screen.findByRole('navigation', { name: 'Saksliste' })).getAllByRole('button');

  test('is that of the kind of meeting, and shows the point one is at', async () => {
    const user = userEvent.setup();
    sitDown();
    const [first, second] = await points();
    expect(first?.textContent).toContain('Velkommen, og samtykket vi har');
    expect(first?.getAttribute('aria-current')).toBe('step');
    await user.click(screen.getByRole('button', { name: 'Neste punkt' }));
    expect(second?.getAttribute('aria-current')).toBe('step');
    expect(first?.textContent).toContain('(ferdig)');
  });

  test('leads from a point to where it is written', async () => {
    const user = userEvent.setup();
    sitDown();
    const next = (await points()).find((point) => point.textContent?.includes('Neste møte'));
    await user.click(next as HTMLElement);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Neste møte' }));
  });

  test('keeps an agenda that people have written themselves', async () => {
    const { planned, ...rest } = answerOf('meeting.planned');
    sitDown({
      'meeting.planned': () => ({
        ...rest,
        planned: planned.map((one) => ({ ...one, agenda: '1. Kake\n2. Barnets egne ord' })),
      }),
    });
    const words = (await points()).slice(0, 2).map((point) => point.textContent);
    expect(words).toEqual(['1Kake', '2Barnets egne ord']);
  });
});

test('the child’s words and the guardians’ view come before anything else is talked about', async () => {
  sitDown();
  const headings = (await screen.findAllByRole('heading', { level: 2 })).map(
    ({ textContent }) => textContent,
  );
  expect(headings).toEqual([
    'Saksliste',
    'Hvem er her?',
    'Barnet og de foresatte først',
    'Siden sist',
    'Det vi snakker om',
    'Det vi blir enige om',
    'Neste møte',
    'Les høyt før dere går',
  ]);
  const voices = await part('Barnet og de foresatte først');
  expect(voices.getByText(/Det er gøy når det er få/)).toBeTruthy();
});

describe('since last time', () => {
  test('takes one measure at a time, and its evaluation is in the log at once', async () => {
    const user = userEvent.setup();
    const { asked } = sitDown();
    const since = await part('Siden sist');
    expect(since.getByText('Tiltak 1 av 2')).toBeTruthy();
    await user.click(since.getByRole('button', { name: 'Neste tiltak' }));
    expect(since.getByRole('heading', { name: /En voksen starter lek/ })).toBeTruthy();
    await user.click(since.getByRole('button', { name: 'Lagre svarene' }));
    expect((await since.findByRole('alert')).textContent).toContain(
      'Si om tiltaket ble gjennomført.',
    );
    await user.click(since.getByRole('radio', { name: 'Ja, gjennomført' }));
    await user.click(since.getByRole('radio', { name: 'Ønsket virkning' }));
    await user.click(since.getByRole('radio', { name: 'Avslutt tiltaket' }));
    await write(user, since.getByLabelText('Hva sier dere om det?'), 'Han leker selv nå.');
    await user.click(since.getByRole('button', { name: 'Lagre svarene' }));
    await waitFor(() => expect(asked('measure.evaluate')).toHaveLength(1));
    expect(asked('measure.evaluate')[0]).toMatchObject({
      measureId: overdueMeasureId,
      evaluatedOn: '2027-03-16',
      carriedOut: 'yes',
      effect: 'wanted',
      decision: 'stop',
      comment: 'Han leker selv nå.',
      nextEvaluationOn: null,
    });
  });

  test('shows what was answered today, and nothing that began today or ended before', async () => {
    const { measures } = answerOf('measure.list');
    const evaluation = measures[0]?.evaluations[0];
    if (evaluation === undefined) throw new Error('A measure is among the answers');
    sitDown({
      'measure.list': () => ({
        measures: measures.map((view) => ({
          ...view,
          measure: {
            ...view.measure,
            startsOn: view.id === overdueMeasureId ? '2027-03-16' : view.measure.startsOn,
          },
          evaluations:
            view.id === homeMeasureId ? [{ ...evaluation, evaluatedOn: '2027-03-16' }] : [],
        })),
      }),
    });
    const since = await part('Siden sist');
    expect(since.getByText('Tiltak 1 av 1')).toBeTruthy();
    expect(
      since.getByText('I loggen: Delvis · Noe virkning · Fortsett som nå', { exact: false }),
    ).toBeTruthy();
    expect(since.queryByRole('button', { name: 'Lagre svarene' })).toBeNull();
  });
});

describe('what is decided', () => {
  test('is one line and Enter, and becomes a measure with somebody and a day', async () => {
    const user = userEvent.setup();
    const { asked } = sitDown();
    const decisions = await part('Det vi blir enige om');
    const line = decisions.getByLabelText('Ny avtale');
    await write(user, line, 'Lese hver kveld');
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(line);
    await user.paste('Ringe hverandre på fredag');
    await user.keyboard('{Enter}');
    await user.paste('Ta med kake');
    const rows = decisions.getAllByRole('listitem');
    expect(rows.map((row) => row.getAttribute('aria-label'))).toEqual([
      'Lese hver kveld',
      'Ringe hverandre på fredag',
    ]);
    const first = within(rows[0] as HTMLElement);
    expect(first.getByText(/Bare en avtale/)).toBeTruthy();
    await write(
      user,
      first.getByLabelText('Hvem er ansvarlig?', { selector: 'input' }),
      'Kari Oppdiktet',
    );
    expect(first.getByText('Dette er et tiltak')).toBeTruthy();
    await user.click(within(rows[1] as HTMLElement).getByRole('checkbox', { name: 'Ingen ennå' }));
    await user.click(screen.getByRole('radio', { name: 'Ja, vi møtes igjen' }));
    await write(user, await field('Dato for neste møte'), '6.5.2027');
    await user.click(screen.getByRole('button', { name: close }));
    await waitFor(() => expect(asked('meeting.hold')).toHaveLength(1));
    const measure = { startsOn: '2027-03-16', evaluateOn: '2027-04-27' };
    expect(asked('meeting.hold')[0]).toMatchObject({
      meeting: {
        decisions: [
          {
            what: 'Lese hver kveld',
            // What a guardian takes on is done at home.
            measure: { ...measure, responsible: 'Kari Oppdiktet', arena: 'home' },
          },
          { what: 'Ringe hverandre på fredag', measure: { ...measure, responsible: '' } },
          { what: 'Ta med kake', measure: null },
        ],
      },
    });
  });
});

describe('the end', () => {
  test('does not come before the next date is agreed, or it is said why not', async () => {
    const user = userEvent.setup();
    const { asked } = sitDown();
    await user.click(await screen.findByRole('button', { name: close }));
    expect((await screen.findByRole('alert')).textContent).toContain('Avtal dagen for neste møte');
    expect(asked('meeting.hold')).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'Nei, ikke nå' }));
    await write(user, await field('Hvorfor ikke?'), 'Målet er nådd');
    await user.click(screen.getByRole('button', { name: close }));
    await waitFor(() => expect(asked('meeting.hold')).toHaveLength(1));
  });

  test('reads the minutes aloud, takes the guardians’ comment, and leads to the minutes', async () => {
    const user = userEvent.setup();
    const { asked, leadsTo } = sitDown();
    await write(user, await field('Barnets egne ord'), 'Det er gøy når det er få.');
    await write(user, await field('Foresattes syn'), 'Han sover bedre.');
    await write(user, await field('Referatet'), 'Små grupper virker.');
    const aloud = await part('Les høyt før dere går');
    expect(aloud.getByText('De foresatte: Han sover bedre.')).toBeTruthy();
    expect(aloud.getByText('Små grupper virker.')).toBeTruthy();
    await write(user, await field('Foresattes kommentar til referatet'), 'Vi kjenner oss igjen.');
    await user.click(screen.getByRole('radio', { name: 'Ja, vi møtes igjen' }));
    await write(user, await field('Dato for neste møte'), '6.5.2027');
    await write(user, await field('Klokkeslett'), '14.30');
    await user.click(screen.getByRole('button', { name: close }));
    await waitFor(() => expect(leadsTo()).toBe(`/children/${childId}/meetings`));
    expect(asked('meeting.hold')[0]).toMatchObject({
      plannedId,
      nextStartsAt: '14:30',
      meeting: {
        type: 'evaluation',
        heldOn: '2027-03-16',
        startsAt: '14:30',
        place: 'Grupperommet',
        childVoice: 'Det er gøy når det er få.',
        guardianComment: 'Vi kjenner oss igjen.',
        nextMeetingOn: '2027-05-06',
        participants: [
          { name: 'Kari Oppdiktet', attendance: 'present' },
          { name: 'Petra Eksempel', attendance: 'present' },
          { name: 'Solveig Prøve', attendance: 'notNeeded' },
        ],
      },
    });
  });

  test('opens what was agreed beforehand when something there must be mended', async () => {
    const user = userEvent.setup();
    sitDown();
    const details = (await screen.findByText('Endre dag, sted eller saksliste')).closest('details');
    expect(details?.open).toBe(false);
    await user.click(screen.getByText('Endre dag, sted eller saksliste'));
    const begins = screen.getByLabelText('Begynner');
    await user.clear(begins);
    await write(user, begins, 'halv tre');
    await user.click(screen.getByRole('button', { name: close }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Skriv klokkeslettet slik: 14.30.',
    );
    expect(screen.getByText('Endre dag, sted eller saksliste').closest('details')?.open).toBe(true);
  });
});

describe('a meeting that nobody had planned', () => {
  test('is an extra one, today and now, with those who belong there', async () => {
    const user = userEvent.setup();
    const { asked } = sitDown({}, null);
    expect(await screen.findByRole('heading', { name: 'Ekstra møte for Mikkel' })).toBeTruthy();
    expect(screen.getByText('tirsdag 16. mars kl. 10.42')).toBeTruthy();
    // A meeting that is planned already is proposed as the next.
    expect((await field('Dato for neste møte')).value).toBe('06.04.2027');
    await user.click(screen.getByRole('button', { name: close }));
    await waitFor(() => expect(asked('meeting.hold')).toHaveLength(1));
    expect(asked('meeting.hold')[0]).toMatchObject({
      plannedId: null,
      meeting: { type: 'adHoc', heldOn: '2027-03-16', startsAt: '10:42' },
    });
  });
});

test('everything comes back after a lock: words, people, and the point one was at', async () => {
  const user = userEvent.setup();
  const drafts = new Map<string, string>();
  const answers: Answers = {
    'drafts.save': ({ key, body }) => {
      drafts.set(key, body);
      return { savedAt: '2027-03-16T09:42:00Z' };
    },
    'drafts.get': ({ key }) => {
      const body = drafts.get(key);
      return { draft: body === undefined ? null : { body, savedAt: '2027-03-16T09:42:00Z' } };
    },
  };
  const first = sitDown(answers);
  await write(user, await field('Referatet'), 'Midt i en setn');
  await write(user, await field('Ny avtale'), 'Halv av');
  await user.click(screen.getByRole('button', { name: 'Neste punkt' }));
  await user.click(screen.getByRole('button', { name: 'Neste tiltak' }));
  first.other.emit('flushDrafts', { deadlineMs: 2000 });
  await waitFor(() => expect(drafts.get(`meetingMode/${childId}/${plannedId}`)).toBeDefined());
  // Coming back is another window.
  cleanup();
  sitDown(answers);
  await waitFor(async () => expect((await field('Referatet')).value).toBe('Midt i en setn'));
  expect((await field('Ny avtale')).value).toBe('Halv av');
  expect(
    screen.getByRole('button', { name: /Barnets egne ord/ }).getAttribute('aria-current'),
  ).toBe('step');
  expect(screen.getByText('Tiltak 2 av 2')).toBeTruthy();
});

describe('what others may not see', () => {
  test('is never fetched while the meeting is held', async () => {
    const user = userEvent.setup();
    const { other } = sitDown();
    await write(user, await field('Barnets egne ord'), 'Hei');
    await user.click(screen.getByRole('radio', { name: 'Nei, ikke nå' }));
    await write(user, await field('Hvorfor ikke?'), 'Målet er nådd');
    await user.click(screen.getByRole('button', { name: close }));
    await screen.findByText('Referatet er lagret i loggen.');
    const families = new Set(other.calls.map(({ name }) => name.split('.')[0]));
    expect([...families].toSorted()).toEqual([
      'child',
      'drafts',
      'log',
      'measure',
      'meeting',
      'policy',
      'vault',
    ]);
    const names = new Set(other.calls.map(({ name }) => name));
    expect([...names].filter((name) => name.startsWith('child.'))).toEqual(['child.get']);
    expect([...names].filter((name) => name.startsWith('log.'))).toEqual(['log.participants']);
    expect(names).not.toContain('meeting.coming');
  });
});

test('a meeting that was held or cancelled before one came says so, and leads back', async () => {
  const { planned, ...rest } = answerOf('meeting.planned');
  sitDown({
    'meeting.planned': () => ({
      ...rest,
      planned: planned.map((one) => ({ ...one, status: 'held' as const })),
    }),
  });
  expect(await screen.findByText(/Dette møtet er holdt eller avlyst/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: close })).toBeNull();
  expect(screen.getByRole('link', { name: /Gå ut av møtet/ }).getAttribute('href')).toBe(
    `/children/${childId}/meetings`,
  );
});

test('whoever may not write minutes is told so, and can go back', async () => {
  const status = answerOf('vault.status');
  sitDown({
    'vault.status': () => ({
      ...status,
      user: status.user && { ...status.user, role: 'participant' },
    }),
  });
  expect(await screen.findByText(/Stafettholderen planlegger og holder møtene/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: close })).toBeNull();
  expect(screen.getByRole('link', { name: /Gå ut av møtet/ })).toBeTruthy();
});

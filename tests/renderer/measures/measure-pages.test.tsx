import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Route } from 'wouter';
import type { MeasureView } from '@contract/measure.ts';
import MeasurePage from '../../../src-renderer/features/measures/measure-page.tsx';
import ResponsiblePage from '../../../src-renderer/features/measures/responsible-page.tsx';
import { Refusal } from '../../support/bridge-stub.ts';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId, recordId } from '../../support/fictional-child.ts';
import { fictionalEvaluation, fictionalMeasure } from '../../support/fictional-measure.ts';
import { sharedLogAnswers } from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

const points = {
  startPoint: { value: 3, words: 'Sitter for seg selv' },
  aim: { value: 8, words: 'Leker med de andre' },
};
const first = fictionalMeasure(20, {
  measure: { what: 'Lese sammen', ...points },
  status: 'changed',
  revision: 3,
  evaluations: [
    fictionalEvaluation(40, '2027-02-09'),
    fictionalEvaluation(41, '2027-02-23', {
      decision: 'change',
      lineValue: 5,
      lineSetBy: 'Mikkel og mor',
      comment: 'Ute går det bedre.',
    }),
  ],
});
const second = fictionalMeasure(21, {
  measure: { what: 'Lese ute', responsible: '', startsOn: '2027-02-23', ...points },
  replaces: 20,
  at: '2027-02-23T12:00:00Z',
  revision: 2,
  reassignments: [
    {
      id: recordId(42) as never,
      from: 'Solveig Prøve',
      to: '',
      reason: 'Solveig slutter.',
      byName: 'Kaia Liksom',
      at: '2027-03-01T08:00:00Z',
    },
  ],
});
const place = `/children/${childId}/measures`;
const answers = (change: Answers, views: readonly MeasureView[]) =>
  sharedLogAnswers({ 'measure.list': () => ({ measures: [...views] }), ...change });

describe('the page of one measure', () => {
  const show = (view: MeasureView) =>
    showView(
      <Route path="/children/:childId/measures/:measureId">
        <MeasurePage childId={childId} />
      </Route>,
      answers({}, [second, first]),
      'nb',
      `${place}/${view.id}`,
    );

  test('says every point of the line in words, from the first measure of the chain on', async () => {
    show(second);
    const rows = await screen.findAllByRole('row');
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['Dato', 'Hva', 'Merke', 'Ord'],
      ['25.01.2027', 'Der dere startet', '3 av 10', 'Sitter for seg selv'],
      ['09.02.2027', 'Evaluert', 'Ikke satt', ''],
      ['23.02.2027', 'Evaluert', '5 av 10', 'Satt av Mikkel og mor'],
      ['23.02.2027', 'Tiltaket ble endret', '', ''],
      ['', 'Dit dere vil', '8 av 10', 'Leker med de andre'],
    ]);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Tegning av linjen. Tabellen under sier det samme.',
    );
  });

  test('tells its own history: started, evaluated, changed, and who has had it', async () => {
    show(second);
    const history = within(await screen.findByRole('region', { name: 'Dette har skjedd' }));
    expect(history.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '25.01.2027: Startet: Lese sammen – Solveig Prøve',
      '09.02.2027: gjennomført, noe virkning. Fortsetter. – Kaia Liksom',
      '23.02.2027: gjennomført, noe virkning. 5 av 10, satt av Mikkel og mor. Endret. «Ute går det bedre.» – Kaia Liksom',
      '23.02.2027: Endret til: Lese ute – Solveig Prøve',
      '01.03.2027: Ansvaret gikk fra Solveig Prøve til ingen. «Solveig slutter.» – Kaia Liksom',
    ]);
    expect(screen.getByText('Ingen ennå')).toBeTruthy();
    const find = await screen.findByRole('link', { name: 'Finn en ansvarlig' });
    expect(find.getAttribute('href')).toBe(`${place}/${second.id}/responsible`);
  });

  test('of a changed measure leads to the one that took its place, and evaluates nothing', async () => {
    show(first);
    const became = await screen.findByRole('link', { name: 'Ble til: Lese ute' });
    expect(became.getAttribute('href')).toBe(`${place}/${second.id}`);
    expect(screen.queryByRole('link', { name: 'Evaluer' })).toBeNull();
  });
});

describe('passing a measure on', () => {
  const show = (change: Answers = {}, view = second) =>
    showView(
      <Route path="/children/:childId/measures/:measureId/responsible">
        <ResponsiblePage childId={childId} />
      </Route>,
      answers(change, [view, first]),
      'nb',
      `${place}/${view.id}/responsible`,
    );
  const submit = () => screen.findByRole('button', { name: 'Gi ansvaret videre' });

  test('needs a name or «nobody yet», and a reason', async () => {
    const user = userEvent.setup();
    const { asked } = show();
    await user.click(await submit());
    expect((await screen.findByRole('alert')).textContent).toContain('Skriv hvem som er ansvarlig');
    await write(
      user,
      screen.getByLabelText('Hvem er ansvarlig?', { selector: 'input' }),
      'Kari Oppdiktet',
    );
    await write(user, screen.getByLabelText('Hvorfor?'), 'Det skjer hjemme.');
    await user.click(await submit());
    await waitFor(() =>
      expect(asked('measure.changeResponsible')).toEqual([
        {
          childId,
          measureId: second.id,
          revision: 2,
          responsible: 'Kari Oppdiktet',
          reason: 'Det skjer hjemme.',
        },
      ]),
    );
  });

  test('can be to nobody for now', async () => {
    const user = userEvent.setup();
    const view = { ...second, measure: { ...second.measure, responsible: 'Kaia Liksom' } };
    const { asked } = show({}, view);
    await user.click(await screen.findByRole('checkbox', { name: 'Ingen ennå' }));
    await write(user, screen.getByLabelText('Hvorfor?'), 'Kaia er borte.');
    await user.click(await submit());
    await waitFor(() =>
      expect(asked('measure.changeResponsible')[0]).toMatchObject({ responsible: '' }),
    );
  });

  test('shows what somebody else wrote meanwhile beside one’s own words', async () => {
    const user = userEvent.setup();
    let now = second;
    show({
      'measure.list': () => ({ measures: [now, first] }),
      'measure.changeResponsible': () => {
        now = {
          ...second,
          revision: 3,
          measure: { ...second.measure, responsible: 'Ola Oppdiktet' },
          reassignments: [
            ...second.reassignments,
            {
              id: recordId(43) as never,
              from: '',
              to: 'Ola Oppdiktet',
              reason: 'Ola har tid.',
              byName: 'Kaia Liksom',
              at: '2027-03-16T09:10:00Z',
            },
          ],
        };
        throw new Refusal({ code: 'staleRevision' });
      },
    });
    await write(
      user,
      await screen.findByLabelText('Hvem er ansvarlig?', { selector: 'input' }),
      'Kari Oppdiktet',
    );
    await write(user, screen.getByLabelText('Hvorfor?'), 'Det skjer hjemme.');
    await user.click(await submit());
    const theirs = await screen.findByRole('region', { name: 'Dette skrev Kaia Liksom imens' });
    expect(
      within(theirs).getByText('16.03.2027: Ansvaret gikk fra ingen til Ola Oppdiktet.'),
    ).toBeTruthy();
    expect(within(theirs).getByText('Ola har tid.')).toBeTruthy();
    expect(screen.getByDisplayValue('Det skjer hjemme.')).toBeTruthy();
  });
});

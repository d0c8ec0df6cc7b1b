import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import LeavingPage from '../../../src-renderer/features/log/leaving-page.tsx';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId, recordId } from '../../support/fictional-child.ts';
import { answerOf, homeMeasureId, sharedLogAnswers } from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts } from '../../support/show-view.tsx';

useBrowserParts();

const petra = recordId(30);

function show(participantId = petra, change: Answers = {}) {
  const { hook } = memoryLocation({ path: `/children/${childId}/log/leaving/${participantId}` });
  const { measures } = answerOf('measure.list');
  const page = (
    <Router hook={hook}>
      <Route path="/children/:childId/log/leaving/:participantId">
        <LeavingPage childId={childId} />
      </Route>
    </Router>
  );
  return showView(
    page,
    sharedLogAnswers({
      'measure.list': () => ({
        measures: measures.map((one) =>
          (one.id as string) === homeMeasureId
            ? { ...one, measure: { ...one.measure, responsible: 'Petra Eksempel' } }
            : one,
        ),
      }),
      ...change,
    }),
  );
}

const leave = () => screen.findByRole('button', { name: 'Ta Petra Eksempel ut av loggen' });

test('what somebody answers for is handed on before they leave, and they are told', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(await leave());
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Velg hvem som overtar, eller «ingen ennå».');
  expect(alert.textContent).toContain('Velg om personen har fått beskjed.');
  expect(asked('log.endParticipation')).toEqual([]);

  const takesOver = screen.getByLabelText<HTMLSelectElement>('Invitere én venn hjem hver uke');
  await waitFor(() =>
    expect([...takesOver.options].map(({ text }) => text)).toEqual([
      'Velg hvem som overtar',
      'Solveig Prøve',
      'Kari Oppdiktet',
      'Ola Oppdiktet',
      'Ingen ennå',
    ]),
  );
  await user.selectOptions(takesOver, 'Solveig Prøve');
  await user.click(screen.getByRole('radio', { name: 'Ja, i brev' }));
  expect(screen.getByRole('link', { name: 'Skriv ut beskjeden' }).getAttribute('href')).toBe(
    `/children/${childId}/print/notice/${petra}`,
  );
  await user.click(await leave());
  await waitFor(() =>
    expect(asked('log.endParticipation')).toEqual([
      {
        childId,
        participantId: petra,
        to: '2027-03-16',
        notice: 'letter',
        takeOver: [{ measureId: homeMeasureId, responsible: 'Solveig Prøve' }],
      },
    ]),
  );
  await user.click(await screen.findByRole('button', { name: 'Angre' }));
  await waitFor(() =>
    expect(asked('log.resumeParticipation')).toEqual([
      { childId, participantId: petra, takeBack: [homeMeasureId] },
    ]),
  );
});

test('a measure may openly be left with nobody yet', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.selectOptions(
    await screen.findByLabelText('Invitere én venn hjem hver uke'),
    'Ingen ennå',
  );
  await user.click(screen.getByRole('radio', { name: 'Nei, ikke ennå' }));
  await user.click(await leave());
  await waitFor(() =>
    expect(asked('log.endParticipation')[0]).toMatchObject({
      notice: 'notYet',
      takeOver: [{ measureId: homeMeasureId, responsible: '' }],
    }),
  );
});

test('somebody who has left already cannot leave again', async () => {
  show(recordId(31));
  expect(await screen.findByText('Personen er ikke med i loggen lenger.')).toBeTruthy();
});

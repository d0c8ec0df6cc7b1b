import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { flushPendingDrafts } from '../../../src-renderer/api/pending-drafts.ts';
import ReportPage from '../../../src-renderer/features/report/report-page.tsx';
import {
  emptyObservation,
  noteOf,
} from '../../../src-renderer/features/observation/observation-values.ts';
import { childId, recordId } from '../../support/fictional-child.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

const blank = noteOf(emptyObservation('2027-03-01'));

function show() {
  return showView(<ReportPage childId={childId} />, {
    'observation.list': () =>
      ({
        observations: [
          {
            id: recordId(51),
            note: {
              ...blank,
              seenAndHeard: 'Hadde blåmerker på armen.',
              childWords: 'Jeg falt ikke',
              interpretation: 'Noen har tatt hardt i.',
            },
            byName: 'Lærer Liksom',
            at: '2027-03-01T10:00:00Z',
            supersededBy: null,
          },
        ],
      }) as never,
    'child.reports': () => ({ reports: [] }),
    'child.recordReport': () => ({ id: recordId(52) }) as never,
  });
}

test('who to call stands before everything else, and no consent is asked about', async () => {
  const { other } = show();
  const headings = await screen.findAllByRole('heading');
  expect(headings.map((heading) => heading.textContent)[1]).toContain('Ring først');
  expect(screen.getByText('112')).toBeTruthy();
  expect(screen.getByText('113')).toBeTruthy();
  expect(screen.getByText('116 111')).toBeTruthy();
  expect(other.calls.map((call) => call.name)).not.toContain('consent.list');
});

test('the text is put together from what was seen, without interpretation, and is never sent or kept', async () => {
  const user = userEvent.setup();
  const { other } = show();
  await user.click(await screen.findByRole('button', { name: /fra undringsnotatene/ }));
  await write(user, screen.getByLabelText('Hvor lenge har det vart?'), 'Siden februar.');
  const text = screen.getByLabelText<HTMLTextAreaElement>('Teksten til meldingen').value;
  expect(text).toContain('01.03.2027: Hadde blåmerker på armen.');
  expect(text).toContain('«Jeg falt ikke»');
  expect(text).toContain('Siden februar.');
  expect(text).not.toContain('tatt hardt');

  // What happens when the vault is about to lock: everything that keeps drafts writes them.
  await flushPendingDrafts();
  const sent = JSON.stringify(other.calls.map((call) => call.input));
  expect(sent).not.toContain('Siden februar');
  expect(sent).not.toContain('blåmerker');
});

test('only that it was reported is recorded: to whom, when and the reference', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(await screen.findByRole('radio', { name: 'Politiet' }));
  await write(user, screen.getByLabelText(/Referanse/), 'L-17');
  await user.click(screen.getByRole('button', { name: 'Skriv opp at det er meldt' }));
  await waitFor(() => expect(asked('child.recordReport')).toHaveLength(1));
  expect(asked('child.recordReport')[0]).toEqual({
    childId,
    to: 'police',
    sentOn: '2027-03-16',
    reference: 'L-17',
    guardiansInformed: false,
  });
});

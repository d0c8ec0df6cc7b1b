import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NextStepColumn } from '../../../src-renderer/features/child/next-step-column.tsx';
import { childId, fictionalChild, myId } from '../../support/fictional-child.ts';
import { showView, useBrowserParts } from '../../support/show-view.tsx';

useBrowserParts();

const me = { id: myId, name: 'Solveig Prøve', role: 'stafettholder' };

function show(openPath: string) {
  const child = fictionalChild().summary;
  return showView(<NextStepColumn childId={childId} child={child} openPath={openPath} />, {
    'vault.status': () =>
      ({
        state: 'unlocked',
        waitMs: 0,
        user: me,
        lastUserName: null,
        mustChoosePassphrase: false,
        officeName: 'Liksom barnehage',
      }) as never,
    'observation.list': () => ({ observations: [] }),
    'scale.list': () => ({ assessments: [] }),
  });
}

test('a new child asks for one thing, with one button that leads there', async () => {
  const { other } = show(`/children/${childId}/summary`);
  const column = await screen.findByRole('complementary', { name: 'Neste steg' });
  const button = await within(column).findByRole('link', { name: 'Skriv undringsnotat' });
  expect(button.getAttribute('href')).toContain(`/children/${childId}/observation`);
  expect(within(column).getAllByRole('link')).toHaveLength(1);
  // Every read of a child stands in the audit trail: nothing is read that this child does not need.
  const read = other.calls.map(({ name }) => name).filter((name) => name !== 'vault.status');
  expect(read.toSorted()).toEqual(['observation.list', 'scale.list']);
});

test('there is no button to where one already is', async () => {
  show(`/children/${childId}/observation`);
  const column = await screen.findByRole('complementary', { name: 'Neste steg' });
  expect(await within(column).findByText('Skriv hva du ser')).toBeTruthy();
  expect(within(column).queryByRole('link')).toBeNull();
});

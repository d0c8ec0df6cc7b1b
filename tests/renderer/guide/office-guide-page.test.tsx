import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import OfficeGuidePage from '../../../src-renderer/features/guide/office-guide-page.tsx';
import { guideAnswers } from '../../support/guide-answers.ts';
import { showView, useBrowserParts } from '../../support/show-view.tsx';

useBrowserParts();

test('an office reads its own guide, and finds the others’ beside it', async () => {
  showView(<OfficeGuidePage />, guideAnswers({}, 'school'));
  expect(
    await screen.findByRole('heading', {
      level: 1,
      name: 'Handlingsveileder for skole, SFO og PPT',
    }),
  ).toBeTruthy();
  const choices = within(await screen.findByRole('navigation', { name: 'Veiledere' })).getAllByRole(
    'link',
  );
  expect(choices).toHaveLength(5);
  expect(choices[0]?.textContent).toBe('Skole, SFO og PPT (deres)');
  expect(choices[0]?.getAttribute('aria-current')).toBe('page');
  expect(screen.getByText('Skolemiljøet: følg aktivitetsplikten')).toBeTruthy();
  // The school's shorter deadline is told where it holds, and in no other guide.
  expect(
    screen.getAllByText(/^14 dager etter at barnet ble registrert. 7 dager når det gjelder/).length,
  ).toBeGreaterThan(0);
});

test('a guide is read in the language in use', async () => {
  showView(<OfficeGuidePage />, guideAnswers({}, 'health'), 'nn');
  expect(await screen.findByText(/Stafettloggen erstattar aldri journalen/)).toBeTruthy();
});

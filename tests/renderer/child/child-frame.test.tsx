import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { Route, useLocation } from 'wouter';
import { expect, test, vi } from 'vitest';
import ChildFrame from '../../../src-renderer/features/child/child-frame.tsx';
import type { ChildView } from '../../../src-renderer/app/define-child-views.ts';
import { childId, fictionalChild, recordId } from '../../support/fictional-child.ts';
import { showView, useBrowserParts } from '../../support/show-view.tsx';

// Three small views instead of the features' own: what is tried is the frame around them.
vi.mock('../../../src-renderer/app/child-views.ts', () => ({
  childViews: [
    { path: 'summary', tab: 'summary', component: ({ childId }) => <input aria-label={childId} /> },
    { path: 'log', tab: 'log', component: () => <h1>Loggen</h1> },
    {
      path: 'measures',
      tab: 'measures',
      component: () => {
        throw new Error('fault');
      },
    },
  ] satisfies readonly ChildView[],
}));

useBrowserParts();

const otherChildId = recordId(77);

function Place() {
  const [, navigate] = useLocation();
  useEffect(() => navigate(`/children/${childId}/summary`), [navigate]);
  return (
    <>
      <button onClick={() => navigate(`/children/${childId}/summary`)}>Barnet</button>
      <button onClick={() => navigate(`/children/${otherChildId}/summary`)}>Et annet barn</button>
      <Route path="/children/:childId/*?">
        <ChildFrame />
      </Route>
    </>
  );
}

async function open() {
  showView(<Place />, {
    'child.get': ({ childId: id }) => ({ ...fictionalChild(), id }) as never,
    'followUp.ofChild': () => ({ breaks: [], due: [] }),
    'vault.status': () =>
      ({
        state: 'unlocked',
        waitMs: 0,
        user: { id: recordId(2), name: 'Solveig Prøve', role: 'stafettholder' },
        lastUserName: null,
        mustChoosePassphrase: false,
        officeName: 'Liksom barnehage',
      }) as never,
    'observation.list': () => ({ observations: [] }),
    'scale.list': () => ({ assessments: [] }),
  });
  return screen.findByRole('banner');
}

const tab = (name: string) => within(screen.getByRole('navigation')).getByRole('link', { name });

test('the header stays where it is while the tabs change under it', async () => {
  const user = userEvent.setup();
  const header = await open();
  await user.click(tab('Logg'));
  expect(await screen.findByRole('heading', { name: 'Loggen' })).toBeTruthy();
  expect(screen.getByRole('banner')).toBe(header);
});

test('a fault in one tab leaves the header and the way to the other tabs', async () => {
  const user = userEvent.setup();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const header = await open();
  await user.click(tab('Mål og tiltak'));
  expect(await screen.findByText('Denne siden stoppet')).toBeTruthy();
  expect(screen.getByRole('banner')).toBe(header);
  await user.click(tab('Logg'));
  expect(await screen.findByRole('heading', { name: 'Loggen' })).toBeTruthy();
});

test('what was begun about one child never stands on the page of another', async () => {
  const user = userEvent.setup();
  await open();
  // Both have been read already, so no waiting clears the page between them.
  await user.click(screen.getByRole('button', { name: 'Et annet barn' }));
  await screen.findByLabelText(otherChildId);
  await user.click(screen.getByRole('button', { name: 'Barnet' }));
  const field = await screen.findByLabelText<HTMLInputElement>(childId);
  await user.type(field, 'halvt skrevet');
  await user.click(screen.getByRole('button', { name: 'Et annet barn' }));
  expect((await screen.findByLabelText<HTMLInputElement>(otherChildId)).value).toBe('');
});

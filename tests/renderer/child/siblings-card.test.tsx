import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { SiblingsCard } from '../../../src-renderer/features/child/siblings-card.tsx';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId, recordId } from '../../support/fictional-child.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

const nora = recordId(300);

const sibling = (change: object = {}) => ({
  linkId: recordId(301) as never,
  childId: nora as never,
  givenName: 'Nora',
  familyName: 'Oppdiktet',
  birthYear: 2024,
  isUnborn: false,
  mayOpen: false,
  linkedBy: 'Solveig Prøve',
  linkedOn: '2027-03-01',
  ...change,
});

const show = (siblings: readonly ReturnType<typeof sibling>[], change: Answers = {}) =>
  showView(<SiblingsCard childId={childId} mayChange />, {
    'sibling.list': () => ({ siblings: [...siblings] }),
    'sibling.link': () => ({ id: recordId(301) as never }),
    'sibling.unlink': () => ({}),
    'child.search': () => ({
      matches: [
        {
          id: childId as never,
          givenName: 'Mikkel',
          familyName: 'Oppdiktet',
          birthDate: null,
          mayOpen: true,
        },
        {
          id: nora as never,
          givenName: 'Nora',
          familyName: 'Oppdiktet',
          birthDate: '2024-05-04',
          mayOpen: false,
        },
      ],
    }),
    ...change,
  });

test('a sibling is found among registered children, never the child itself, and can be taken back', async () => {
  const user = userEvent.setup();
  const { asked } = show([]);
  await user.click(await screen.findByRole('button', { name: 'Legg til søsken' }));
  const search = screen.getByLabelText('Søk etter søsken');
  expect(document.activeElement).toBe(search);
  await write(user, search, 'Opp');
  await user.click(await screen.findByRole('button', { name: 'Nora Oppdiktet er søsken' }));
  expect(screen.queryByRole('button', { name: 'Mikkel Oppdiktet er søsken' })).toBeNull();
  await waitFor(() => expect(asked('sibling.link')).toEqual([{ childId, siblingId: nora }]));
  await user.click(await screen.findByRole('button', { name: 'Angre' }));
  await waitFor(() =>
    expect(asked('sibling.unlink')).toEqual([{ childId, linkId: recordId(301) }]),
  );
});

test('a sibling whose child is not one’s own is a name and a year, and no way in', async () => {
  show([sibling()]);
  expect(await screen.findByText(/født 2024 · følges opp av en kollega/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Nora Oppdiktet' })).toBeNull();
  expect(screen.getByText(/Ingenting fra den ene loggen kommer i den andre/)).toBeTruthy();
});

test('a sibling one may open is a link, and the link between them can be removed', async () => {
  const user = userEvent.setup();
  const { asked } = show([sibling({ mayOpen: true })]);
  const link = await screen.findByRole('link', { name: 'Nora Oppdiktet' });
  expect(link.getAttribute('href')).toBe(`/children/${nora}/summary`);
  await user.click(screen.getByRole('button', { name: 'Ta bort Nora Oppdiktet som søsken' }));
  await user.click(await screen.findByRole('button', { name: 'Angre' }));
  await waitFor(() => expect(asked('sibling.link')).toEqual([{ childId, siblingId: nora }]));
});

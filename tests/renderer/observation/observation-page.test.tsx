import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import ObservationPage from '../../../src-renderer/features/observation/observation-page.tsx';
import {
  emptyObservation,
  noteOf,
} from '../../../src-renderer/features/observation/observation-values.ts';
import { childId, recordId } from '../../support/fictional-child.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

const blank = noteOf(emptyObservation('2027-03-01'));
const kept = {
  id: recordId(31),
  note: {
    ...blank,
    seenAndHeard: 'Satt alene ved vinduet.',
    childWords: 'Jeg venter på mamma',
    interpretation: 'Kanskje savn.',
  },
  byName: 'Lærer Liksom',
  at: '2027-03-01T10:00:00Z',
  supersededBy: null,
};

function show(notes: readonly (typeof kept)[] = []) {
  return showView(<ObservationPage childId={childId} />, {
    'observation.list': () => ({ observations: [...notes] }) as never,
    'observation.record': () => ({ id: recordId(32) }) as never,
  });
}

test('a note is kept with what was seen, and without it the form says what to write', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(await screen.findByRole('button', { name: 'Ta vare på notatet' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Skriv hva du så eller hørte');
  expect(asked('observation.record')).toEqual([]);

  await write(user, screen.getByLabelText('Hva skjedde?'), 'Gråt da vi gikk ut.');
  await user.click(screen.getByRole('button', { name: 'Ta vare på notatet' }));
  await waitFor(() => expect(asked('observation.record')).toHaveLength(1));
  expect(asked('observation.record')[0]).toMatchObject({
    childId,
    supersedes: null,
    note: { observedOn: '2027-03-16', seenAndHeard: 'Gråt da vi gikk ut.', suspicion: false },
  });
});

test('suspicion hides the talk with parents and opens the way to the report', async () => {
  const user = userEvent.setup();
  show();
  expect(await screen.findByRole('checkbox', { name: 'Snakke med foreldrene' })).toBeTruthy();
  await user.click(screen.getByRole('switch', { name: /mistanke om vold/ }));
  expect(screen.queryByRole('checkbox', { name: 'Snakke med foreldrene' })).toBeNull();
  expect(screen.getByRole('checkbox', { name: /Melde til barnevernet/ })).toBeTruthy();
  const danger = screen.getByRole('region', { name: /Ring først/ });
  expect(within(danger).getByText('112')).toBeTruthy();
  expect(within(danger).getByRole('link', { name: 'Gå til melding' })).toBeTruthy();
});

test('a talk with parents that was ticked before the suspicion is not kept', () => {
  const values = {
    ...emptyObservation('2027-03-16'),
    nextSteps: ['talkToParents', 'talkToLeader'] as ['talkToParents', 'talkToLeader'],
  };
  expect(noteOf({ ...values, suspicion: true }).nextSteps).toEqual(['talkToLeader']);
  expect(noteOf(values).nextSteps).toEqual(['talkToParents', 'talkToLeader']);
});

test('kept notes show the child’s own words as a quote and keep the interpretation folded', async () => {
  show([kept]);
  const note = await screen.findByRole('article');
  expect(within(note).getByText(/Jeg venter på mamma/).tagName).toBe('BLOCKQUOTE');
  expect(within(note).getByText('Kanskje savn.').closest('details')?.open).toBe(false);
});

test('a new version starts from the old note and says which one it replaces', async () => {
  const user = userEvent.setup();
  const { asked } = show([kept]);
  await user.click(await screen.findByRole('button', { name: 'Skriv en ny versjon' }));
  await write(user, screen.getByLabelText('Hva skjedde?'), ' Ville ikke spise.');
  await user.click(screen.getByRole('button', { name: 'Ta vare på den nye versjonen' }));
  await waitFor(() => expect(asked('observation.record')).toHaveLength(1));
  expect(asked('observation.record')[0]).toMatchObject({
    supersedes: kept.id,
    note: { seenAndHeard: 'Satt alene ved vinduet. Ville ikke spise.' },
  });
});

test('what was put away comes back with one click', async () => {
  const user = userEvent.setup();
  show([kept]);
  await user.click(await screen.findByRole('button', { name: 'Skriv et notat' }));
  await write(user, screen.getByLabelText('Hva skjedde?'), 'Noe viktig');
  await user.click(screen.getByRole('button', { name: 'Legg bort' }));
  expect(screen.queryByLabelText('Hva skjedde?')).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Angre' }));
  expect((await screen.findByLabelText<HTMLTextAreaElement>('Hva skjedde?')).value).toBe(
    'Noe viktig',
  );
});

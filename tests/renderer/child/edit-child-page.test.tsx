import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { OutputOf } from '@contract/index.ts';
import EditChildPage from '../../../src-renderer/features/child/edit-child-page.tsx';
import { Refusal } from '../../support/bridge-stub.ts';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId, fictionalChild } from '../../support/fictional-child.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

type Child = OutputOf<'child.get'>;
const first = fictionalChild();
/** The same child after Kaia has changed two things. */
const changed: Child = {
  ...first,
  fields: { ...first.fields, institution: 'Solbakken skole', group: '1B' },
  revision: 2,
  lastChange: { byName: 'Kaia Liksom', at: '2027-03-16T08:30:00Z' },
};

/** Somebody is faster: the first try is refused, and from then on the other words stand there. */
function overtaken(): Answers {
  let now = first;
  return {
    'child.get': () => now,
    'child.change': ({ revision }) => {
      if (revision === now.revision && now === changed) return {};
      now = changed;
      throw new Refusal({ code: 'staleRevision' });
    },
  };
}

const show = (answers: Answers) => showView(<EditChildPage childId={childId} />, answers);
const notice = () => screen.findByRole('region', { name: 'Dette skrev Kaia Liksom imens' });

test('what somebody else wrote meanwhile stands beside one’s own words, and both are kept', async () => {
  const user = userEvent.setup();
  const { asked, place } = show(overtaken());
  await write(user, await screen.findByLabelText('Språk hjemme'), 'polsk');
  const group = screen.getByLabelText('Avdeling eller klasse');
  await write(user, group, 'Blåklokka');
  await user.click(screen.getByRole('button', { name: 'Lagre endringene' }));

  const theirs = await notice();
  expect(within(theirs).getByText('Solbakken skole')).toBeTruthy();
  expect(within(theirs).getByText('16.03.2027 kl. 09.30')).toBeTruthy();
  expect(within(theirs).getAllByText('(tomt)')).toHaveLength(2);
  expect(screen.getByLabelText<HTMLInputElement>('Språk hjemme').value).toBe('polsk');
  expect(screen.getByLabelText<HTMLInputElement>('Avdeling eller klasse').value).toBe('Blåklokka');
  expect(
    within(theirs).getByRole('button', { name: 'Bruk dette i stedet: Avdeling eller klasse' }),
  ).toBeTruthy();

  await user.click(within(theirs).getByRole('button', { name: 'Skriv videre på det nye' }));
  expect(screen.queryByRole('region', { name: /imens/ })).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Lagre endringene' }));
  await waitFor(() => expect(place()).toBe(`/children/${childId}/summary`));
  expect(asked('child.change').at(-1)).toMatchObject({
    revision: 2,
    fields: { language: 'polsk', group: 'Blåklokka', institution: 'Solbakken skole' },
  });
});

test('their words can be taken in place of one’s own, field by field', async () => {
  const user = userEvent.setup();
  show(overtaken());
  await write(user, await screen.findByLabelText('Avdeling eller klasse'), 'Blåklokka');
  await user.click(screen.getByRole('button', { name: 'Lagre endringene' }));
  await user.click(
    within(await notice()).getByRole('button', {
      name: 'Bruk dette i stedet: Avdeling eller klasse',
    }),
  );
  expect(screen.getByLabelText<HTMLInputElement>('Avdeling eller klasse').value).toBe('1B');
  expect(screen.queryByRole('button', { name: /Bruk dette i stedet/ })).toBeNull();
});

test('a draft from before somebody else was on says so as soon as it comes back', async () => {
  const { guardians, ...own } = first.fields;
  const fields = { ...own, guardians: guardians.map(({ id: _id, ...guardian }) => guardian) };
  const draft = { fields: { ...fields, language: 'polsk' }, basis: { revision: 1, fields } };
  show({
    'child.get': () => changed,
    'drafts.get': ({ key }) => ({
      draft:
        key === `childEdit/${childId}`
          ? { body: JSON.stringify(draft), savedAt: '2027-03-15T09:00:00Z' }
          : null,
    }),
  });
  await waitFor(async () => expect(document.activeElement).toBe(await notice()));
  expect(screen.getByLabelText<HTMLInputElement>('Språk hjemme').value).toBe('polsk');
});

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { describe, expect, test } from 'vitest';
import TalkPage from '../../../src-renderer/features/talk/talk-page.tsx';
import TalksPage from '../../../src-renderer/features/talk/talks-page.tsx';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId, fictionalChild, myId, recordId } from '../../support/fictional-child.ts';
import { guideAnswers } from '../../support/guide-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

const answers: Answers = {
  ...guideAnswers(),
  'child.get': () => fictionalChild(),
  'vault.status': () =>
    ({
      state: 'unlocked',
      waitMs: 0,
      user: { id: myId, name: 'Solveig Prøve', role: 'stafettholder' },
      lastUserName: null,
      mustChoosePassphrase: false,
      officeName: 'Liksom barnehage',
    }) as never,
  'talk.list': () => ({ talks: [] }),
  'talk.record': () => ({ id: recordId(70) }) as never,
};

function show(kind: string, more: Answers = {}) {
  const { hook, history } = memoryLocation({ path: `/talk/${kind}`, record: true });
  const shown = showView(
    <Router hook={hook}>
      <Route path="/talk/:kind">
        <TalkPage childId={childId} />
      </Route>
    </Router>,
    { ...answers, ...more },
  );
  return { ...shown, went: () => history.at(-1) };
}

test('a talk says that it is internal, helps to prepare, and is kept', async () => {
  const user = userEvent.setup();
  const { asked } = show('guardians');
  expect(await screen.findByText(/aldri en del av stafettloggen/)).toBeTruthy();
  expect(screen.getByText(/Si hvorfor du har bedt dem komme/)).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: 'Ta vare på samtalen' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Skriv hva dere snakket om');
  expect(asked('talk.record')).toEqual([]);

  await write(user, screen.getByLabelText('Hvem var med?'), 'Kari Oppdiktet');
  await write(user, screen.getByLabelText(/Hva fortalte vi/), 'Mor kjenner det igjen.');
  await write(user, screen.getByLabelText('Hva ble avtalt?'), 'Vi snakkes om to uker.');
  await user.click(screen.getByRole('button', { name: 'Ta vare på samtalen' }));
  await waitFor(() => expect(asked('talk.record')).toHaveLength(1));
  expect(asked('talk.record')[0]).toEqual({
    childId,
    talk: {
      kind: 'guardians',
      heldOn: '2027-03-16',
      present: 'Kari Oppdiktet',
      summary: 'Mor kjenner det igjen.',
      agreed: 'Vi snakkes om to uker.',
      isAnonymous: false,
    },
  });
  expect(await screen.findByText('Samtalen er tatt vare på.')).toBeTruthy();
});

test('a talk that is still to come is mended beside its date, and nothing is lost', async () => {
  const user = userEvent.setup();
  const { asked } = show('leader');
  const date = await screen.findByLabelText('Dato');
  await write(user, screen.getByLabelText('Hva snakket dere om?'), 'Vi tenkte sammen.');
  await user.clear(date);
  await user.type(date, '17.3.2027');
  await user.click(screen.getByRole('button', { name: 'Ta vare på samtalen' }));
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Skriv datoen samtalen ble holdt',
  );
  expect(screen.getByDisplayValue('Vi tenkte sammen.')).toBeTruthy();
  expect(asked('talk.record')).toEqual([]);
});

describe('a discussion with an adviser', () => {
  test('is anonymous to begin with, and is told when it tells who it is about', async () => {
    const user = userEvent.setup();
    const { asked } = show('adviser');
    const text = await screen.findByLabelText('Hva spurte du om, og hva var rådet?');
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
    await write(user, text, 'Mikkels mor er sliten.');
    expect(await screen.findByText(/Dette kan fortelle hvem det gjelder: Mikkel\./)).toBeTruthy();
    await user.clear(text);
    await write(user, text, 'En mor er sliten.');
    await waitFor(() => expect(screen.queryByText(/kan fortelle hvem/)).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Ta vare på samtalen' }));
    await waitFor(() => expect(asked('talk.record')).toHaveLength(1));
    expect(asked('talk.record')[0]).toMatchObject({ talk: { kind: 'adviser', isAnonymous: true } });
  });

  test('that names the child is kept all the same when it was not anonymous', async () => {
    const user = userEvent.setup();
    show('adviser');
    await user.click(await screen.findByRole('checkbox'));
    await write(user, screen.getByLabelText(/Hva spurte du om/), 'Mikkels mor er sliten.');
    expect(screen.queryByText(/kan fortelle hvem/)).toBeNull();
  });
});

test('with suspicion the report comes before the talk with the guardians', async () => {
  show('guardians', {
    'guide.ofChild': (input) =>
      ({
        ...(answers['guide.ofChild']?.(input as never) as never as object),
        steps: [{ id: 'N0-3', state: 'notNeeded', because: 'suspicion' }],
      }) as never,
  });
  expect(await screen.findByText(/Snakk ikke med foreldrene om mistanken/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Gå til melding' }).getAttribute('href')).toContain(
    '/report',
  );
});

test('a kind of talk that does not exist leads to the list', async () => {
  const { went } = show('postman');
  await waitFor(() => expect(went()).toBe(`/children/${childId}/talks`));
});

describe('the list of talks', () => {
  test('teaches what belongs in it, and leads to each kind', async () => {
    showView(<TalksPage childId={childId} />, answers);
    expect(await screen.findByText(/Velg en over for å skrive den første/)).toBeTruthy();
    const kinds = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(kinds.map((href) => href?.split('/').at(-1))).toEqual([
      'leader',
      'guardians',
      'child',
      'adviser',
    ]);
  });

  test('shows each talk whole', async () => {
    showView(<TalksPage childId={childId} />, {
      ...answers,
      'talk.list': () =>
        ({
          talks: [
            {
              id: recordId(71),
              talk: {
                kind: 'adviser',
                heldOn: '2027-03-12',
                present: 'barnevernet',
                summary: 'Vi fikk råd om å vente.',
                agreed: '',
                isAnonymous: true,
              },
              byName: 'Solveig Prøve',
              at: '2027-03-12T12:00:00Z',
            },
          ],
        }) as never,
    });
    expect(await screen.findByRole('heading', { name: 'Drøfting, fredag 12. mars' })).toBeTruthy();
    expect(screen.getByText(/Anonymt drøftet/)).toBeTruthy();
    expect(screen.getByText('Vi fikk råd om å vente.')).toBeTruthy();
  });
});

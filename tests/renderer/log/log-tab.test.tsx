import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Route } from 'wouter';
import LogTab from '../../../src-renderer/features/log/log-tab.tsx';
import { Refusal } from '../../support/bridge-stub.ts';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId, fictionalChild, recordId } from '../../support/fictional-child.ts';
import { answerOf, attentionId, sharedLogAnswers } from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

const show = (change: Answers = {}) =>
  showView(<LogTab childId={childId} />, sharedLogAnswers(change));

test('a bright spot is written with two moves, and one can go on writing', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await write(
    user,
    await screen.findByLabelText('Hva gikk bra?'),
    'Mikkel hjalp Vilde med skoene.',
  );
  await user.click(screen.getByRole('button', { name: 'Skriv i loggen' }));
  await waitFor(() => expect(asked('log.addEntry')).toHaveLength(1));
  expect(asked('log.addEntry')[0]).toEqual({
    childId,
    kind: 'brightSpot',
    body: 'Mikkel hjalp Vilde med skoene.',
    aboutEntryId: null,
    happenedOn: '2027-03-16',
  });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Hva gikk bra?')));
  expect(screen.getByLabelText<HTMLTextAreaElement>('Hva gikk bra?').value).toBe('');
});

test('the child is asked about in other words than the goal, and a goal can answer an attention point', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(await screen.findByRole('radio', { name: 'Barnets stemme' }));
  expect(screen.getByLabelText('Hva sa eller viste barnet?')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Mål' }));
  await user.selectOptions(
    screen.getByLabelText('Hvilken oppmerksomhet hører målet til?'),
    attentionId,
  );
  await write(
    user,
    screen.getByLabelText('Hva skal bli annerledes?'),
    'Mikkel hilser om morgenen.',
  );
  await user.click(screen.getByRole('button', { name: 'Skriv i loggen' }));
  await waitFor(() =>
    expect(asked('log.addEntry')[0]).toMatchObject({ kind: 'goal', aboutEntryId: attentionId }),
  );
});

test('an empty entry is not sent, and the field says what to do', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(await screen.findByRole('button', { name: 'Skriv i loggen' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Skriv noen ord først');
  expect(asked('log.addEntry')).toEqual([]);
});

test('what was corrected is shown struck through, with the new words and why', async () => {
  show();
  const card = await screen.findByRole('article', { name: 'Oppmerksomhet' });
  expect(card.querySelector('del')?.textContent).toBe('Mikkel trekker seg unna i frilek.');
  expect(card.querySelector('ins')?.textContent).toContain('særlig når det er mange i rommet');
  expect(within(card).getByText(/ikke alltid/)).toBeTruthy();
});

test('a correction needs a reason, and focus comes back to where it began', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await user.click(await screen.findByRole('button', { name: /^Rett «Mikkel bygde tårn/ }));
  const words = screen.getByLabelText('Slik skal det stå');
  expect(document.activeElement).toBe(words);
  await user.clear(words);
  await user.click(screen.getByRole('button', { name: 'Lagre rettelsen' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Skriv kort hvorfor');
  await write(user, screen.getByLabelText('Hvorfor retter du?'), 'Det gjaldt et annet barn.');
  await user.click(screen.getByRole('button', { name: 'Lagre rettelsen' }));
  await waitFor(() => expect(asked('log.correctEntry')).toHaveLength(1));
  expect(asked('log.correctEntry')[0]).toMatchObject({
    body: '',
    reason: 'Det gjaldt et annet barn.',
  });
  await waitFor(() =>
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: /^Rett «Mikkel bygde tårn/ }),
    ),
  );
});

test('the child’s own words are a quote', async () => {
  show();
  const card = await screen.findByRole('article', { name: 'Barnets stemme' });
  expect(card.querySelector('blockquote')?.textContent).toContain(
    'Jeg vil sitte ved siden av Vilde',
  );
});

test('lanes and words narrow the log, and the number left is said', async () => {
  const user = userEvent.setup();
  show();
  await user.click(await screen.findByRole('button', { name: 'Barnet', pressed: false }));
  expect(screen.getAllByRole('article')).toHaveLength(1);
  expect(screen.getByText('Viser 1 av 6 innslag')).toBeTruthy();
  await write(user, screen.getByLabelText('Søk i loggen'), 'finnes ikke');
  expect(screen.queryAllByRole('article')).toEqual([]);
});

test('somebody from a service that no consent covers does not join, and the way to a consent is shown', async () => {
  const user = userEvent.setup();
  show({
    'log.addParticipant': () => {
      throw new Refusal({ code: 'consentMissing', fields: ['serviceType'] });
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Ta med en aktør' }));
  await write(user, screen.getByLabelText('Navn'), 'Trond Tenkt');
  await user.selectOptions(screen.getByLabelText('Tjeneste'), 'childPsychiatry');
  await user.click(screen.getByRole('button', { name: 'Ta med i loggen' }));
  expect(await screen.findByText(/Ingen samtykker dekker BUP i dag/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Registrer samtykke' }).getAttribute('href')).toBe(
    `/children/${childId}/consent`,
  );
  expect(screen.getByLabelText<HTMLInputElement>('Navn').value).toBe('Trond Tenkt');
});

test('the way out of the log stands beside each person, and what was not told yet stays open', async () => {
  const user = userEvent.setup();
  const { participants } = answerOf('log.participants');
  const [petra, helge] = participants;
  if (petra === undefined || helge === undefined) throw new Error('Two are needed');
  const { asked } = show({
    'log.participants': () => ({ participants: [petra, { ...helge, notice: 'notYet' }] }),
  });
  const out = await screen.findByRole('link', { name: 'Ta ut av loggen: Petra Eksempel' });
  expect(out.getAttribute('href')).toBe(`/children/${childId}/log/leaving/${petra.id}`);
  expect(screen.getByText(/Helge Tenkt er ute av loggen, men har ikke fått beskjed/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Brevet er gitt' }));
  await waitFor(() =>
    expect(asked('log.giveNotice')[0]).toEqual({
      childId,
      participantId: helge.id,
      notice: 'letter',
    }),
  );
});

test('somebody new is told what they may read, by the consent of today', async () => {
  const user = userEvent.setup();
  show({
    'consent.list': () => ({
      gdprBasis: 'publicTask',
      consents: [
        {
          id: recordId(200) as never,
          consent: {
            givenBy: ['Kari Oppdiktet'],
            ownConsent: false,
            purposes: ['shareBetweenServices'],
            services: ['school'],
            kinds: ['identity', 'brightSpots'],
            excluded: 'Ikke om helsen til mor',
            manner: 'written',
            interpreterLanguage: '',
            from: '2027-01-01',
            to: null,
            informedOf: {
              voluntary: true,
              purpose: true,
              insight: true,
              withdrawal: true,
              keeper: true,
            },
            childsOpinion: '',
            refused: false,
          },
          status: 'valid',
          withdrawnOn: null,
          registeredBy: 'Solveig Prøve',
          at: '2027-01-01T09:00:00Z',
        },
      ],
    }),
  });
  await user.click(await screen.findByRole('button', { name: 'Ta med en aktør' }));
  await write(user, screen.getByLabelText('Navn'), 'Trond Tenkt');
  await user.selectOptions(screen.getByLabelText('Tjeneste'), 'school');
  expect(await screen.findByText(/kan de få vite: navn, fødselsdato og foresatte/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ta med i loggen' }));
  const note = await screen.findByRole('region', { name: 'Fortell dette til Trond Tenkt' });
  expect(note.textContent).toContain('Ikke om helsen til mor');
  expect(note.textContent).toContain('Stafettholder: Solveig Prøve');
});

test.each([
  ['closed', /Stafettloggen er avsluttet/],
  ['paused', /på pause/],
] as const)(
  'a log that is %s can be read, and says why nothing is written',
  async (logStatus, words) => {
    show({ 'child.get': () => fictionalChild({ level: 2, logStatus, relation: 'holder' }) });
    expect(await screen.findByText(words)).toBeTruthy();
    expect(await screen.findByRole('article', { name: 'Lysglimt' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Skriv i loggen' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Rett/ })).toBeNull();
  },
);

test('while another office has the baton nothing is written here', async () => {
  show({
    'child.get': () =>
      fictionalChild({ level: 2, logStatus: 'open', relation: 'holder', holderIsElsewhere: true }),
  });
  expect(await screen.findByText(/hos en annen enhet/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Skriv i loggen' })).toBeNull();
});

test('before there is a log, the view says what it needs', async () => {
  show({ 'child.get': () => fictionalChild({ level: 1 }) });
  expect(await screen.findByRole('link', { name: 'Gå til samtykke' })).toBeTruthy();
});

test('a note can be tied to an attention point too, a bright spot cannot', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await screen.findByLabelText('Hva gikk bra?');
  expect(screen.queryByLabelText('Hvilken oppmerksomhet gjelder det?')).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'Notat' }));
  await user.selectOptions(
    screen.getByLabelText('Hvilken oppmerksomhet gjelder det?'),
    attentionId,
  );
  await write(user, screen.getByLabelText('Hva vil du notere?'), 'Gikk bedre i dag.');
  await user.click(screen.getByRole('button', { name: 'Skriv i loggen' }));
  await waitFor(() =>
    expect(asked('log.addEntry')[0]).toMatchObject({ kind: 'note', aboutEntryId: attentionId }),
  );
});

test('an entry that belongs to an attention point says which, and leads to it', async () => {
  show();
  const goal = await screen.findByRole('article', { name: 'Mål' });
  expect(
    within(goal).getByRole('link', { name: /^Gjelder «Mikkel trekker seg unna/ }),
  ).toBeTruthy();
});

test('a day that cannot be is refused beside the day, and the words stay', async () => {
  const user = userEvent.setup();
  const { asked } = show();
  await write(user, await screen.findByLabelText('Hva gikk bra?'), 'Mikkel sang.');
  const day = screen.getByLabelText<HTMLInputElement>('Når var det?');
  await user.clear(day);
  await write(user, day, '12.03.2072');
  await user.click(screen.getByRole('button', { name: 'Skriv i loggen' }));
  expect((await screen.findByRole('alert')).textContent).toContain('har ikke kommet ennå');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Hva gikk bra?').value).toBe('Mikkel sang.');
  expect(asked('log.addEntry')).toEqual([]);
});

test('how one writes is there when asked for', async () => {
  const user = userEvent.setup();
  show();
  await user.click(await screen.findByText('Slik skriver du'));
  expect(screen.getByText(/Skriv først det du så og hørte/)).toBeTruthy();
});

test('whoever comes to write the child’s own words can do so at once, apart from another draft', async () => {
  const user = userEvent.setup();
  const { asked } = showView(
    <Route path="/children/:childId/log/write/:kind">
      <LogTab childId={childId} />
    </Route>,
    sharedLogAnswers(),
    'nb',
    `/children/${childId}/log/write/childVoice`,
  );
  const words = await screen.findByLabelText('Hva sa eller viste barnet?');
  await waitFor(() => expect(document.activeElement).toBe(words));
  await write(user, words, 'Jeg vil sitte ved vinduet.');
  await user.click(screen.getByRole('button', { name: 'Skriv i loggen' }));
  await waitFor(() => expect(asked('log.addEntry')[0]).toMatchObject({ kind: 'childVoice' }));
  expect(asked('drafts.get')).toContainEqual({ key: `logEntry/${childId}/childVoice` });
});

test('somebody else’s correction stands beside one’s own words, and nothing is lost', async () => {
  const user = userEvent.setup();
  const { entries } = answerOf('log.entries');
  const [first] = entries;
  let isCorrected = false;
  const theirs = {
    ...entries.find(({ kind }) => kind === 'correction'),
    id: recordId(70),
    body: 'Mikkel bygde tårn med tre andre.',
    correctionReason: 'De var tre.',
    correctsEntryId: first?.id,
    byName: 'Kaia Liksom',
    at: '2027-03-16T09:00:00Z',
  };
  const { asked } = show({
    'log.entries': () => ({ entries: (isCorrected ? [theirs, ...entries] : entries) as never }),
    'log.correctEntry': ({ seenCorrectionId }) => {
      if (seenCorrectionId === recordId(70)) return { id: recordId(71) as never };
      isCorrected = true;
      throw new Refusal({ code: 'staleRevision' });
    },
  });
  await user.click(await screen.findByRole('button', { name: /^Rett «Mikkel bygde tårn/ }));
  const words = screen.getByLabelText<HTMLTextAreaElement>('Slik skal det stå');
  await user.clear(words);
  await write(user, words, 'Mikkel bygde tårn alene.');
  await write(user, screen.getByLabelText('Hvorfor retter du?'), 'Han var alene.');
  await user.click(screen.getByRole('button', { name: 'Lagre rettelsen' }));
  expect(await screen.findByText(/^Kaia Liksom rettet dette/)).toBeTruthy();
  expect(screen.getAllByText('Mikkel bygde tårn med tre andre.').length).toBeGreaterThan(0);
  expect(words.value).toBe('Mikkel bygde tårn alene.');
  await user.click(screen.getByRole('button', { name: 'Gå videre med mine ord' }));
  await user.click(screen.getByRole('button', { name: 'Lagre rettelsen' }));
  await waitFor(() =>
    expect(asked('log.correctEntry').at(-1)).toMatchObject({
      body: 'Mikkel bygde tårn alene.',
      seenCorrectionId: recordId(70),
    }),
  );
});

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import CloseLogPage from '../../../src-renderer/features/log/close-log-page.tsx';
import LogTab from '../../../src-renderer/features/log/log-tab.tsx';
import PauseLogPage from '../../../src-renderer/features/log/pause-log-page.tsx';
import ReopenLogPage from '../../../src-renderer/features/log/reopen-log-page.tsx';
import { childId, fictionalChild, myId, recordId } from '../../support/fictional-child.ts';
import {
  answerOf,
  homeMeasureId,
  overdueMeasureId,
  sharedLogAnswers,
} from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';
import type { Answers } from '../../support/bridge-stub.ts';

useBrowserParts();

const held = {
  level: 2,
  holderName: 'Solveig Prøve',
  holderIsMe: true,
  relation: 'holder',
} as const;
const resting = () => fictionalChild({ ...held, logStatus: 'paused', pauseCause: 'agreed' });
const closed = () =>
  fictionalChild({ level: 0, logStatus: 'closed', holderName: null, relation: 'none' });
const leader = () => {
  const status = answerOf('vault.status');
  return { ...status, user: { ...status.user, role: 'leader' } } as typeof status;
};

test('the log is let rest with why and when one looks again, and there is a way back', async () => {
  const user = userEvent.setup();
  const { asked, place } = showView(<PauseLogPage childId={childId} />, sharedLogAnswers());
  await user.click(await screen.findByRole('button', { name: 'Sett loggen på pause' }));
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Skriv hvorfor loggen settes på pause',
  );
  await write(
    user,
    screen.getByLabelText('Hvorfor, og hva er dere enige om?'),
    'Familien er bortreist.',
  );
  const day = screen.getByLabelText('Når ser dere på det igjen?');
  await user.clear(day);
  await write(user, day, '16.03.2027');
  await user.click(screen.getByRole('button', { name: 'Sett loggen på pause' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Velg en dag etter i dag');
  await user.clear(day);
  await write(user, day, '12.04.2027');
  await user.click(screen.getByRole('button', { name: 'Sett loggen på pause' }));
  await waitFor(() =>
    expect(asked('log.pause')).toEqual([
      { childId, reason: 'Familien er bortreist.', resumeOn: '2027-04-12' },
    ]),
  );
  await waitFor(() => expect(place()).toBe(`/children/${childId}/log`));
  await user.click(await screen.findByRole('button', { name: 'Angre' }));
  await waitFor(() => expect(asked('log.resume')).toHaveLength(1));
});

test('a log that rests is taken up where it was agreed to rest', async () => {
  const user = userEvent.setup();
  const { asked, place } = showView(
    <PauseLogPage childId={childId} />,
    sharedLogAnswers({ 'child.get': resting }),
  );
  await user.click(await screen.findByRole('button', { name: 'Ta loggen opp igjen' }));
  await waitFor(() => expect(asked('log.resume')).toEqual([{ childId, reason: '' }]));
  await waitFor(() => expect(place()).toBe(`/children/${childId}/log`));
});

test('when the consent ran out meanwhile, the way goes to the consent', async () => {
  const user = userEvent.setup();
  const { place } = showView(
    <PauseLogPage childId={childId} />,
    sharedLogAnswers({ 'child.get': resting, 'log.resume': () => ({ isOpen: false }) }),
  );
  await user.click(await screen.findByRole('button', { name: 'Ta loggen opp igjen' }));
  expect(await screen.findByText(/ingen samtykker dekker loggen i dag/)).toBeTruthy();
  await waitFor(() => expect(place()).toBe(`/children/${childId}/consent`));
});

test.each([
  ['agreed', /på pause fordi dere er enige om det/, `/children/${childId}/log/pause`],
  ['backToZero', /avklares på nytt på nivå 0/, `/children/${childId}/decision`],
  ['consent', /samtykket er trukket tilbake eller har gått ut/, `/children/${childId}/consent`],
] as const)(
  'a log that rests for %s says so, and where it is mended',
  async (cause, words, place) => {
    const child = () => fictionalChild({ ...held, logStatus: 'paused', pauseCause: cause });
    showView(<LogTab childId={childId} />, sharedLogAnswers({ 'child.get': child }));
    const said = await screen.findByText(words);
    expect(said.parentElement?.querySelector('a')?.getAttribute('href')).toBe(place);
  },
);

test('whoever closes a log gives reason and outcome, and says what becomes of each measure', async () => {
  const user = userEvent.setup();
  const { asked, place } = showView(<CloseLogPage childId={childId} />, sharedLogAnswers());
  expect(await screen.findByText('2 tiltak pågår. Hva skjer med dem?')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Avslutt loggen' }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Velg grunnen som passer best.');
  expect(alert.textContent).toContain('Skriv hvorfor loggen avsluttes');
  expect(alert.textContent).toContain('«Det vet vi ikke» er også et svar.');
  await user.selectOptions(screen.getByLabelText('Grunn'), 'Målene er nådd');
  await write(user, screen.getByLabelText('Hvorfor, med egne ord?'), 'Han leker hver dag.');
  await user.click(screen.getByRole('radio', { name: 'Det er bedre' }));
  const [, goesOn] = screen.getAllByRole('radio', { name: 'Går videre uten stafettlogg' });
  if (goesOn !== undefined) await user.click(goesOn);
  await user.click(screen.getByRole('button', { name: 'Avslutt loggen' }));
  await waitFor(() =>
    expect(asked('log.close')[0]).toMatchObject({
      closeReason: 'goalsReached',
      reason: 'Han leker hver dag.',
      outcome: 'better',
      measures: [
        { measureId: homeMeasureId, ending: 'ended' },
        { measureId: overdueMeasureId, ending: 'goesOnOutside' },
      ],
    }),
  );
  await waitFor(() => expect(place()).toBe(`/children/${childId}/log`));
});

const consented: Answers['consent.list'] = () => ({
  gdprBasis: 'publicTask',
  consents: [
    {
      id: recordId(200) as never,
      consent: {
        givenBy: ['Kari Oppdiktet'],
        ownConsent: false,
        purposes: ['openLog'],
        services: ['kindergarten'],
        kinds: ['identity'],
        excluded: '',
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
});

test('a closed log is opened again with its story before one’s eyes', async () => {
  const user = userEvent.setup();
  const { asked, place } = showView(
    <ReopenLogPage childId={childId} />,
    sharedLogAnswers({ 'child.get': closed, 'vault.status': leader, 'consent.list': consented }),
  );
  expect(await screen.findByText('De foresatte ba selv om stafettloggen.')).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: 'Gi stafettpinnen og åpne loggen' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Velg hvilket nivå');
  await write(user, screen.getByLabelText('Hvorfor åpner dere den igjen?'), 'Uroen er tilbake.');
  await user.click(screen.getByRole('radio', { name: /^Nivå 1/ }));
  await user.click(screen.getByRole('radio', { name: 'Tjenesten' }));
  await user.selectOptions(
    screen.getByLabelText('Hvem skal ha stafettpinnen?'),
    await screen.findByRole('option', { name: 'Solveig Prøve (Stafettholder)' }),
  );
  await user.click(screen.getByRole('button', { name: 'Gi stafettpinnen og åpne loggen' }));
  await waitFor(() =>
    expect(asked('log.reopen')).toEqual([
      {
        childId,
        reason: 'Uroen er tilbake.',
        childHeard: '',
        level: 1,
        holderUserId: myId,
        origin: 'service',
      },
    ]),
  );
  await waitFor(() => expect(place()).toBe(`/children/${childId}/log`));
});

test('without a consent that covers today, the consent comes first', async () => {
  showView(
    <ReopenLogPage childId={childId} />,
    sharedLogAnswers({ 'child.get': closed, 'vault.status': leader }),
  );
  expect(await screen.findByText(/trengs et samtykke som dekker loggen i dag/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Registrer samtykke' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Gi stafettpinnen og åpne loggen' })).toBeNull();
});

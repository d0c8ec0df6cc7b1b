import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import PlannedPage from '../../../src-renderer/features/meetings/planned-page.tsx';
import type { Answers } from '../../support/bridge-stub.ts';
import { Refusal } from '../../support/bridge-stub.ts';
import { childId } from '../../support/fictional-child.ts';
import { answerOf, plannedId, sharedLogAnswers } from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';
import { viewAt } from '../../support/view-at.tsx';

useBrowserParts();

const listed = answerOf('meeting.planned');
const withPlan = (change: object) => ({
  ...listed,
  planned: listed.planned.map((meeting) => ({ ...meeting, ...change })),
});

function change(answers: Answers = {}) {
  const view = <PlannedPage childId={childId} />;
  const at = viewAt('/planned/:plannedId', `/planned/${plannedId}`, view);
  return { ...showView(at.view, sharedLogAnswers(answers)), leadsTo: at.leadsTo };
}

test('what is stored stands in the form, and is sent back with the revision that was seen', async () => {
  const user = userEvent.setup();
  const { asked, leadsTo } = change();
  const place = await screen.findByLabelText<HTMLInputElement>('Sted');
  expect(place.value).toBe('Grupperommet');
  expect(screen.getByLabelText<HTMLInputElement>('Dag').value).toBe('06.04.2027');
  await write(user, place, ' 2');
  await user.click(screen.getByRole('button', { name: 'Lagre endringene' }));
  await waitFor(() => expect(leadsTo()).toBe(`/children/${childId}/meetings`));
  expect(asked('meeting.changePlan')[0]).toMatchObject({
    plannedId,
    revision: 1,
    plan: { place: 'Grupperommet 2', on: '2027-04-06' },
  });
});

test('when somebody else was faster, both texts stand side by side and nothing is lost', async () => {
  const user = userEvent.setup();
  let revision = 1;
  const theirs = { place: 'Kantina', byName: 'Kaia Liksom', at: '2027-03-16T09:41:00Z' };
  const { asked, leadsTo } = change({
    'meeting.planned': () => (revision === 1 ? listed : withPlan({ ...theirs, revision })),
    'meeting.changePlan': (input) => {
      if (input.revision === 2) return {};
      revision = 2;
      throw new Refusal({ code: 'staleRevision' });
    },
  });
  await write(user, await screen.findByLabelText('Hva møtet handler om'), ' og snakke om høsten');
  await user.click(screen.getByRole('button', { name: 'Lagre endringene' }));
  const notice = await screen.findByRole('region', { name: 'Dette skrev Kaia Liksom imens' });
  expect(document.activeElement).toBe(notice);
  // Only they have changed the place; what I wrote stands in the form.
  expect(within(notice).getByText('Kantina')).toBeTruthy();
  expect(within(notice).getByText('Grupperommet')).toBeTruthy();
  const purpose = screen.getByLabelText<HTMLTextAreaElement>('Hva møtet handler om');
  expect(purpose.value).toBe('Se på hva som virker og snakke om høsten');

  await user.click(within(notice).getByRole('button', { name: 'Skriv videre på det nye' }));
  expect(screen.getByLabelText<HTMLInputElement>('Sted').value).toBe('Kantina');
  await user.click(screen.getByRole('button', { name: 'Lagre endringene' }));
  await waitFor(() => expect(leadsTo()).toBe(`/children/${childId}/meetings`));
  expect(asked('meeting.changePlan')[1]).toMatchObject({
    revision: 2,
    plan: { place: 'Kantina', purpose: 'Se på hva som virker og snakke om høsten' },
  });
});

test('a draft that was written on an older meeting says so when it comes back', async () => {
  const user = userEvent.setup();
  const basis = {
    type: 'evaluation',
    on: '2027-04-06',
    startsAt: '14:30',
    endsAt: '15:30',
    place: 'Møterommet',
    purpose: 'Se på hva som virker',
    agenda: '',
    rows: [],
    revision: 1,
  };
  const draft = { plan: { ...basis, place: 'Ute' }, basis };
  const { asked } = change({
    'meeting.planned': () => withPlan({ revision: 2, byName: 'Kaia Liksom' }),
    'drafts.get': ({ key }) => ({
      draft: key.startsWith('meetingChange')
        ? { body: JSON.stringify(draft), savedAt: '2027-03-16T09:00:00Z' }
        : null,
    }),
  });
  const notice = await screen.findByRole('region', { name: 'Dette skrev Kaia Liksom imens' });
  expect(within(notice).getByText('Grupperommet')).toBeTruthy();
  expect(within(notice).getByRole('button', { name: 'Bruk dette i stedet: Sted' })).toBeTruthy();
  await user.click(within(notice).getByRole('button', { name: 'Skriv videre på det nye' }));
  expect(screen.getByLabelText<HTMLInputElement>('Sted').value).toBe('Ute');
  await user.click(screen.getByRole('button', { name: 'Lagre endringene' }));
  await waitFor(() => expect(asked('meeting.changePlan')).toHaveLength(1));
  expect(asked('meeting.changePlan')[0]).toMatchObject({ revision: 2, plan: { place: 'Ute' } });
});

test('a meeting that was held or cancelled meanwhile is not changed any more', async () => {
  change({ 'meeting.planned': () => withPlan({ status: 'cancelled' }) });
  expect(await screen.findByText(/Dette møtet er holdt eller avlyst/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Lagre endringene' })).toBeNull();
});

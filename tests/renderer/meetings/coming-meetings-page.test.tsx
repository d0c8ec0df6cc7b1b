import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import ComingMeetingsPage from '../../../src-renderer/features/meetings/coming-meetings-page.tsx';
import { childId } from '../../support/fictional-child.ts';
import { answerOf, plannedId, sharedLogAnswers } from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts } from '../../support/show-view.tsx';

useBrowserParts();

const { meetings } = answerOf('meeting.coming');
const show = (list: typeof meetings) =>
  showView(
    <ComingMeetingsPage />,
    sharedLogAnswers({ 'meeting.coming': () => ({ meetings: list }) }),
  );

test('each coming meeting leads to the child, and is held or moved with one click', async () => {
  show(meetings);
  const row = within(await screen.findByRole('listitem'));
  const base = `/children/${childId}/meetings`;
  expect(row.getByRole('link', { name: 'Mikkel Oppdiktet' }).getAttribute('href')).toBe(base);
  expect(row.getByText('tirsdag 6. april kl. 14.30')).toBeTruthy();
  expect(row.getByText('Evalueringsmøte · Grupperommet')).toBeTruthy();
  expect(
    row.getByRole('link', { name: 'Hold møtet om Mikkel Oppdiktet' }).getAttribute('href'),
  ).toBe(`${base}/hold/${plannedId}`);
  expect(
    row.getByRole('link', { name: 'Flytt møtet om Mikkel Oppdiktet' }).getAttribute('href'),
  ).toBe(`${base}/planned/${plannedId}`);
});

test('what should have been held stands above what is to come', async () => {
  show(
    meetings.flatMap((meeting) => [
      { ...meeting, on: '2027-03-01', startsAt: null },
      { ...meeting, on: '2027-03-16' },
    ]),
  );
  const passed = await screen.findByRole('region', { name: 'Skulle vært holdt' });
  expect(within(passed).getByText('mandag 1. mars')).toBeTruthy();
  expect(within(passed).getByText('2 uker over fristen')).toBeTruthy();
  const toCome = screen.getByRole('region', { name: 'Kommer' });
  expect(within(toCome).getByText('tirsdag 16. mars kl. 14.30')).toBeTruthy();
  expect(passed.compareDocumentPosition(toCome) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('whoever may not hold a meeting sees it and nothing to press', async () => {
  show(meetings.map((meeting) => ({ ...meeting, mayHold: false })));
  const row = within(await screen.findByRole('listitem'));
  expect(row.getAllByRole('link')).toHaveLength(1);
});

test('with nothing planned it says where meetings are planned', async () => {
  show([]);
  expect(await screen.findByText(/Her kommer møtene dere avtaler/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Finn et barn' }).getAttribute('href')).toBe('/children');
});

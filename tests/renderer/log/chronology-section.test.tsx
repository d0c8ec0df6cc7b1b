import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { OutputOf } from '@contract/index.ts';
import { addDays } from '@domain/time/local-date.ts';
import LogTab from '../../../src-renderer/features/log/log-tab.tsx';
import { ArrivalLink, ArrivalProvider } from '../../../src-renderer/ui/arrival.tsx';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId, recordId } from '../../support/fictional-child.ts';
import { answerOf, brightSpotId, sharedLogAnswers } from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts, write } from '../../support/show-view.tsx';

useBrowserParts();

const show = (change: Answers = {}) =>
  showView(
    <ArrivalProvider>
      <ArrivalLink href="/log" recordId={brightSpotId}>
        Til lysglimtet
      </ArrivalLink>
      <LogTab childId={childId} />
    </ArrivalProvider>,
    sharedLogAnswers(change),
  );

const picture = () => screen.findByRole('region', { name: 'Loggen over tid' });
const markOf = async (name: RegExp) => within(await picture()).getByRole('button', { name });

type Entry = OutputOf<'log.entries'>['entries'][number];

/** A log with one entry a day for so many days, newest first. */
function longLog(days: number): Answers {
  const [first] = answerOf('log.entries').entries as [Entry];
  const entries = Array.from({ length: days }, (_, index) => ({
    ...first,
    id: recordId(1000 + index) as Entry['id'],
    kind: 'note' as const,
    lane: 'services' as const,
    body: `Dag ${index}`,
    happenedOn: addDays('2027-03-16', -index),
    byName: index % 2 === 0 ? 'Solveig Prøve' : 'Kaia Liksom',
  }));
  return { 'log.entries': () => ({ entries }) };
}

describe('the picture of a log', () => {
  test('has a line for each lane, and marks that say in words what they are', async () => {
    show();
    const lanes = within(await picture()).getAllByRole('button', { pressed: false });
    expect(lanes.map((lane) => lane.textContent)).toEqual([
      'Barnet',
      'Tjenestene',
      'Tiltak',
      'Nivå',
      'Stafettpinnen',
    ]);
    expect(await markOf(/^Tjenestene, 15.03.2027 til 21.03.2027: ett innslag$/)).toBeTruthy();
  });

  test('shows how long somebody had the baton', async () => {
    show();
    const bands = await within(await picture()).findAllByTitle(/Kaia Liksom|Solveig Prøve/);
    expect(bands.map((band) => band.title)).toEqual(['Kaia Liksom', 'Solveig Prøve']);
  });

  test('leads from a mark to its day, also far back, with the focus on it', async () => {
    const user = userEvent.setup();
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    show(longLog(300));
    const marks = within(await picture()).getAllByRole('button', { name: /innslag/ });
    expect(screen.queryByText('Dag 299')).toBeNull();
    await user.click(marks[0] as HTMLElement);
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
    expect(document.activeElement?.id).toMatch(/^day-2026-/);
    expect(scrolled).toHaveBeenCalled();
    expect(screen.getAllByRole('article').length).toBeGreaterThan(60);
  });

  test('has one tab stop, and arrow keys inside', async () => {
    const user = userEvent.setup();
    show();
    const marks = within(await picture()).getAllByRole('button', { name: /innslag/ });
    expect(marks.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    const services = await markOf(/^Tjenestene, 15.03.2027/);
    services.focus();
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Barnet/);
    await user.keyboard('{ArrowDown}{ArrowLeft}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Tjenestene/);
    expect(document.activeElement).not.toBe(services);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(services);
    expect(services.tabIndex).toBe(0);
  });

  test('draws a period with the pointer, which the date fields then say', async () => {
    show(longLog(30));
    const line = (await picture()).querySelector('[class*="line"]') as HTMLElement;
    line.setPointerCapture = () => undefined;
    line.getBoundingClientRect = () => ({ left: 0, width: 300 }) as DOMRect;
    const at = (clientX: number) => ({ clientX, button: 0, pointerId: 1 });
    fireEvent.pointerDown(line, at(100));
    fireEvent.pointerMove(line, at(200));
    fireEvent.pointerUp(line, at(200));
    const chosen = await screen.findByRole('list', { name: 'Loggen er avgrenset til' });
    expect(chosen.textContent).toMatch(/^\d\d\.\d\d\.2027 til \d\d\.\d\d\.2027$/);
    expect(screen.getByLabelText<HTMLInputElement>('Fra og med').value).toMatch(/2027$/);
    expect(screen.getByText(/^Viser \d+ av 30 innslag$/)).toBeTruthy();
  });

  test('does not take a press on the line for a period', async () => {
    show();
    const line = (await picture()).querySelector('[class*="line"]') as HTMLElement;
    line.setPointerCapture = () => undefined;
    line.getBoundingClientRect = () => ({ left: 0, width: 300 }) as DOMRect;
    fireEvent.pointerDown(line, { clientX: 100, button: 0, pointerId: 1 });
    fireEvent.pointerUp(line, { clientX: 102, button: 0, pointerId: 1 });
    expect(screen.queryByRole('list', { name: 'Loggen er avgrenset til' })).toBeNull();
  });

  test('draws twenty thousand entries together', async () => {
    show(longLog(20_000));
    const marks = within(await picture()).getAllByRole('button', { name: /innslag/ });
    expect(marks.length).toBeLessThanOrEqual(26);
  });
});

describe('what a log is narrowed to', () => {
  test('stands as chips, is counted, and is taken away one by one or all at once', async () => {
    const user = userEvent.setup();
    show(longLog(10));
    await user.selectOptions(await screen.findByLabelText('Skrevet av'), 'Kaia Liksom');
    expect(await screen.findByText('Viser 5 av 10 innslag')).toBeTruthy();
    await write(user, screen.getByLabelText('Søk i loggen'), 'dag 3');
    await user.click(within(await picture()).getByRole('button', { name: 'Tjenestene' }));
    await waitFor(() => expect(screen.getByText('Viser 1 av 10 innslag')).toBeTruthy());
    await user.click(
      screen.getByRole('button', { name: 'Ikke avgrens til Skrevet av Kaia Liksom' }),
    );
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLSelectElement>('Skrevet av').value).toBe(''),
    );
    await user.click(screen.getByRole('button', { name: 'Vis hele loggen' }));
    expect(await screen.findByText('10 innslag')).toBeTruthy();
  });

  test('is a period of days, both with', async () => {
    const user = userEvent.setup();
    show(longLog(10));
    await write(user, await screen.findByLabelText('Fra og med'), '10.03.2027');
    await write(user, screen.getByLabelText('Til og med'), '12.03.2027');
    expect(await screen.findByText('Viser 3 av 10 innslag')).toBeTruthy();
  });

  test('stays while one writes, and whoever writes is told that the list may not show it', async () => {
    const user = userEvent.setup();
    show();
    await write(user, await screen.findByLabelText('Søk i loggen'), 'tårn');
    await write(user, screen.getByLabelText('Hva gikk bra?'), 'Mikkel hjalp Vilde.');
    await user.click(screen.getByRole('button', { name: 'Skriv i loggen' }));
    expect(await screen.findByText(/Loggen er avgrenset, så/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Søk i loggen').value).toBe('tårn');
  });

  test('gives way when somebody is led to an entry that it hides', async () => {
    const user = userEvent.setup();
    show();
    await write(user, await screen.findByLabelText('Søk i loggen'), 'finnes ikke');
    await waitFor(() => expect(screen.queryAllByRole('article')).toEqual([]));
    await user.click(screen.getByRole('link', { name: 'Til lysglimtet' }));
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Lysglimt'));
    expect(screen.getByLabelText<HTMLInputElement>('Søk i loggen').value).toBe('');
  });
});

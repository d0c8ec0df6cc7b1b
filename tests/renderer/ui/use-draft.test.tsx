import { MantineProvider } from '@mantine/core';
import { act, cleanup, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  flushPendingDrafts,
  answerFlushRequests,
} from '../../../src-renderer/api/pending-drafts.ts';
import { useDraft } from '../../../src-renderer/ui/use-draft.ts';
import { Refusal, stubBridge } from '../../support/bridge-stub.ts';
import type { Answers, StubbedBridge } from '../../support/bridge-stub.ts';

let other: StubbedBridge;

function open(answers: Answers = {}) {
  other = stubBridge(answers);
  vi.stubGlobal('stafetten', other.bridge);
}

const saved = () =>
  other.calls.filter(({ name }) => name === 'drafts.save').map(({ input }) => input);

let write: (words: string) => void;
let discard: () => Promise<void>;

function Note() {
  const [words, setWords] = useState('');
  const draft = useDraft('observation/1', words, setWords);
  write = setWords;
  discard = draft.discard;
  return (
    <>
      <p>{words}</p>
      <p role="status">{draft.status.kind}</p>
    </>
  );
}

const show = async () => {
  const view = render(<Note />, { wrapper: MantineProvider });
  await act(() => vi.advanceTimersByTimeAsync(0));
  return view;
};
const type = (words: string) => {
  act(() => write(words));
};
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const status = () => screen.getByRole('status').textContent;

beforeEach(() => {
  // jsdom has neither; Mantine asks for the scheme of the machine.
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener() {},
    removeEventListener() {},
  }));
  vi.useFakeTimers();
  open();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a draft', () => {
  test('is written after a pause and says so', async () => {
    await show();
    type('Mikkel');
    expect(status()).toBe('writing');
    await wait(800);
    expect(saved()).toEqual([{ key: 'observation/1', body: '"Mikkel"' }]);
    expect(status()).toBe('saved');
  });

  test('of somebody who never pauses is written within two seconds of the first keystroke', async () => {
    await show();
    for (let keystroke = 1; keystroke <= 6; keystroke += 1) {
      type('a'.repeat(keystroke));
      await wait(300);
    }
    expect(saved().length).toBeGreaterThanOrEqual(1);
  });

  test('comes back at the same place', async () => {
    open({
      'drafts.get': () => ({ draft: { body: '"Leker alene"', savedAt: '2027-03-16T09:42:00Z' } }),
    });
    await show();
    expect(screen.getByText('Leker alene')).toBeTruthy();
    await wait(5000);
    expect(saved()).toEqual([]);
  });

  test('that is read back never replaces what has been written meanwhile', async () => {
    open({
      'drafts.get': () => ({ draft: { body: '"gammelt"', savedAt: '2027-03-16T09:42:00Z' } }),
    });
    render(<Note />, { wrapper: MantineProvider });
    type('nytt');
    await wait(0);
    await wait(900);
    expect(screen.getByText('nytt')).toBeTruthy();
    expect(saved()).toEqual([{ key: 'observation/1', body: '"nytt"' }]);
  });

  test('is written before the vault locks, and the answer comes after', async () => {
    const stop = answerFlushRequests();
    await show();
    type('midt i en setning');
    await act(async () => {
      other.emit('flushDrafts', { deadlineMs: 2000 });
      await vi.advanceTimersByTimeAsync(0);
    });
    const order = other.calls.map(({ name }) => name);
    expect(order.indexOf('drafts.save')).toBeGreaterThan(-1);
    expect(order.indexOf('drafts.flushed')).toBeGreaterThan(order.indexOf('drafts.save'));
    stop();
  });

  test('is written when its view is left', async () => {
    const view = await show();
    type('på vei ut');
    view.unmount();
    expect(saved()).toEqual([{ key: 'observation/1', body: '"på vei ut"' }]);
  });

  test('that could not be written says so and is tried again', async () => {
    let full = true;
    open({
      'drafts.save': () => {
        if (full) throw new Refusal({ code: 'diskFull' });
        return { savedAt: '2027-03-16T09:42:00Z' };
      },
    });
    await show();
    type('viktig');
    await wait(800);
    expect(status()).toBe('failed');
    full = false;
    await wait(5000);
    expect(status()).toBe('saved');
  });

  test('is not written again once it has been put away', async () => {
    const view = await show();
    type('ferdig');
    await wait(800);
    await act(() => discard());
    await wait(5000);
    await act(() => flushPendingDrafts());
    view.unmount();
    expect(saved()).toHaveLength(1);
    expect(other.calls.some(({ name }) => name === 'drafts.discard')).toBe(true);
  });
});

import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createQueryCache } from '../../../src-renderer/api/query-cache.ts';
import { flushPendingDrafts } from '../../../src-renderer/api/pending-drafts.ts';
import { LanguageProvider } from '../../../src-renderer/i18n/language-provider.tsx';
import { useOperationForm } from '../../../src-renderer/ui/use-operation-form.ts';
import type { OperationForm } from '../../../src-renderer/ui/use-operation-form.ts';
import { stubBridge } from '../../support/bridge-stub.ts';
import type { StubbedBridge } from '../../support/bridge-stub.ts';

let other: StubbedBridge;
let form: OperationForm<{ name: string }>;

function Invitation() {
  form = useOperationForm('office.inviteUser', {
    initial: { name: '' },
    toInput: ({ name }) => ({ name, role: 'participant', phone: '' }),
    draftKey: 'office/invite',
    onDone: () => undefined,
  });
  return (
    <>
      <p>{form.values.name}</p>
      <p role="status">{form.draft.status.kind}</p>
    </>
  );
}

async function open() {
  const view = render(
    <MantineProvider>
      <QueryClientProvider client={createQueryCache()}>
        <LanguageProvider language="nb" onChange={() => undefined}>
          <Invitation />
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  await wait(0);
  return view;
}

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const saved = () => other.calls.filter(({ name }) => name === 'drafts.save');

beforeEach(() => {
  other = stubBridge({});
  vi.stubGlobal('stafetten', other.bridge);
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener() {},
    removeEventListener() {},
  }));
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a form that is put back to its start leaves no draft behind, not even an empty one', async () => {
  const view = await open();
  act(() => form.set('name', 'Ylva Påfunn'));
  await wait(900);
  expect(saved()).toHaveLength(1);
  await act(() => form.reset());
  await wait(5000);
  await act(() => flushPendingDrafts());
  expect(screen.getByRole('status').textContent).toBe('empty');
  view.unmount();
  expect(saved()).toHaveLength(1);
  expect(other.calls.at(-1)?.name).toBe('drafts.discard');
});

test('what is written after the form was put back to its start is kept again', async () => {
  await open();
  act(() => form.set('name', 'Ylva Påfunn'));
  await wait(900);
  await act(() => form.reset());
  act(() => form.set('name', 'Mikkel Oppdiktet'));
  await wait(900);
  expect(saved().at(-1)?.input).toMatchObject({
    body: JSON.stringify({ name: 'Mikkel Oppdiktet' }),
  });
});

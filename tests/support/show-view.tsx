import { MantineProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import { contract } from '@contract/index.ts';
import type { OperationName } from '@contract/names.ts';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { createQueryCache } from '../../src-renderer/api/query-cache.ts';
import { theme } from '../../src-renderer/app/theme.ts';
import { ClockContext } from '../../src-renderer/i18n/clock.tsx';
import { LanguageProvider } from '../../src-renderer/i18n/language-provider.tsx';
import type { Language } from '../../src-renderer/i18n/languages.ts';
import { stubBridge } from './bridge-stub.ts';
import type { Answers, StubbedBridge } from './bridge-stub.ts';

/** Tuesday 16 March 2027, in the morning in Norway. */
export const now = () => new Date('2027-03-16T09:42:00Z');

type Answer = (input: never) => unknown;

/** The same answers, with what is asked and what is answered held against the contract's own schemas. */
function byContract(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => {
      const { input, output } = contract[name as OperationName];
      const held = (given: unknown) =>
        output.parse((answer as Answer)(input.parse(given) as never));
      return [name, held];
    }),
  ) as Answers;
}

interface ShownView {
  readonly other: StubbedBridge;
  /** The inputs that one operation was called with. */
  readonly asked: (name: OperationName) => readonly unknown[];
  /** Where the view has led to. */
  readonly place: () => string | undefined;
}

/** Shows one view of the window over a bridge that answers by the contract. */
export function showView(
  view: ReactNode,
  answers: Answers,
  language: Language = 'nb',
  path = '/',
): ShownView {
  const other = stubBridge(byContract(answers));
  vi.stubGlobal('stafetten', other.bridge);
  const { hook, history } = memoryLocation({ path, record: true });
  render(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={createQueryCache()}>
        <LanguageProvider language={language} onChange={() => undefined}>
          <ClockContext value={now}>
            <Notifications />
            <Router hook={hook}>
              <Suspense>{view}</Suspense>
            </Router>
          </ClockContext>
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return {
    other,
    asked: (name) => other.calls.filter((call) => call.name === name).map((call) => call.input),
    place: () => history.at(-1),
  };
}

/** What a browser has and jsdom lacks; call it once in a test file. */
export function useBrowserParts(): void {
  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => ({
      matches: false,
      addEventListener() {},
      removeEventListener() {},
    }));
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        unobserve() {}
        disconnect() {}
      },
    );
    Object.defineProperty(document, 'fonts', {
      configurable: true,
      value: { addEventListener() {}, removeEventListener() {} },
    });
    Element.prototype.scrollIntoView = () => undefined;
  });
  afterEach(() => {
    cleanup();
    // Messages live outside the tree, so the next test would still see them.
    notifications.clean();
    vi.unstubAllGlobals();
  });
}

/** Puts text into a field in one go; typing letter by letter is for tests of the typing itself. */
export async function write(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.click(field);
  await user.paste(text);
}

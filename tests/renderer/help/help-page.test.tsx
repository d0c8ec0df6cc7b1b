import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import HelpPage from '../../../src-renderer/features/help/help-page.tsx';
import { helpTopics } from '../../../src-renderer/features/help/help-topics.ts';
import { languages } from '../../../src-renderer/i18n/languages.ts';
import type { Language } from '../../../src-renderer/i18n/languages.ts';
import { showView, useBrowserParts } from '../../support/show-view.tsx';

useBrowserParts();

function show(path: string, language: Language = 'nb') {
  const { hook } = memoryLocation({ path });
  return showView(
    <Router hook={hook}>
      <Route path="/help/:topic?">
        <HelpPage />
      </Route>
    </Router>,
    {},
    language,
  );
}

test('help opens on what the program is, with every topic beside it', () => {
  show('/help');
  expect(screen.getByRole('heading', { level: 1, name: 'Hva Stafetten er' })).toBeTruthy();
  const nav = screen.getByRole('navigation', { name: 'Emner i hjelpen' });
  expect(within(nav).getAllByRole('link')).toHaveLength(helpTopics.length);
});

test('it is said openly what the program cannot protect against', () => {
  show('/help/limits');
  expect(screen.getByText(/Det finnes ingen bakdør/)).toBeTruthy();
});

test.each(languages)('each topic has words for all its parts in %s', (language) => {
  for (const { topic, parts } of helpTopics) {
    show(`/help/${topic}`, language);
    const article = screen.getAllByRole('article').at(-1) as HTMLElement;
    expect(within(article).getAllByRole('region')).toHaveLength(parts.length);
    expect(article.textContent).not.toMatch(/help\./);
  }
});

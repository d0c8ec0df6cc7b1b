import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { errorCodes } from '@contract/errors.ts';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src-renderer/i18n/languages.ts';
import type { Language } from '../../src-renderer/i18n/languages.ts';

const root = resolve(import.meta.dirname, '../..');

interface Text {
  readonly file: string;
  readonly words: string;
}

function catalogue(language: Language): { texts: Map<string, Text>; twice: string[] } {
  const folder = join(root, 'resources/locales', language);
  const texts = new Map<string, Text>();
  const twice: string[] = [];
  for (const file of readdirSync(folder).sort()) {
    const content = readFileSync(join(folder, file), 'utf8');
    // JSON.parse keeps the last of two equal keys without a word, so the lines are counted too.
    const keys = [...content.matchAll(/^\s*"([^"]+)"\s*:/gm)].map((match) => match[1] ?? '');
    const parsed = JSON.parse(content) as Record<string, string>;
    for (const key of keys) {
      if (texts.has(key)) twice.push(`${key} (${texts.get(key)?.file}, ${file})`);
      texts.set(key, { file, words: parsed[key] ?? '' });
    }
  }
  return { texts, twice };
}

/** Names and kinds of the gaps of a message, whichever branch they stand in. */
function gaps(elements: readonly MessageFormatElement[], found = new Set<string>()): Set<string> {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    found.add(element.value);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const option of Object.values(element.options)) gaps(option.value, found);
    }
    if (element.type === TYPE.tag) gaps(element.children, found);
  }
  return found;
}

function sources(folder: string): string[] {
  return (
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(root, folder, file), 'utf8'))
      // An example in a comment asks for nothing.
      .map((text) => text.replace(/\/\*[\s\S]*?\*\//g, ''))
  );
}

const byLanguage = Object.fromEntries(languages.map((one) => [one, catalogue(one)])) as Record<
  Language,
  ReturnType<typeof catalogue>
>;
const source = byLanguage.nb;

test.each(languages)('no text of %s stands in two files or twice in one', (language) => {
  expect(byLanguage[language].twice).toEqual([]);
});

describe.each(['nn', 'en'] as const)('%s says the same as bokmål', (language) => {
  const { texts } = byLanguage[language];

  test('with the same keys in the same files', () => {
    const places = (of: Map<string, Text>) =>
      [...of].map(([key, { file }]) => `${file} ${key}`).sort();
    expect(places(texts)).toEqual(places(source.texts));
  });

  test('with the same gaps in every text', () => {
    for (const [key, { words }] of texts) {
      const original = source.texts.get(key)?.words ?? '';
      expect([...gaps(parse(words))].sort(), key).toEqual([...gaps(parse(original))].sort());
    }
  });
});

test.each(languages)('no text of %s is empty', (language) => {
  const empty = [...byLanguage[language].texts].filter(([, { words }]) => words.trim() === '');
  expect(empty.map(([key]) => key)).toEqual([]);
});

test('every refusal of the contract has words', () => {
  const missing = errorCodes.filter((code) => !source.texts.has(`error.${code}`));
  expect(missing).toEqual([]);
});

describe('texts and sources fit each other', () => {
  const all = [...sources('src-renderer'), ...sources('src-main')].join('\n');
  const key = String.raw`[a-zA-Z][\w-]*(?:\.[\w-]+)+`;
  const features = new Set([...source.texts.keys()].map((name) => name.split('.')[0] ?? ''));
  const quoted = new Set(
    [...all.matchAll(new RegExp(`['"\`](${key})['"\`]`, 'g'))].map((m) => m[1] ?? ''),
  );
  const prefixes = [
    ...new Set([...all.matchAll(/`([a-zA-Z][\w-]*\.(?:[\w-]+\.)*)\$\{/g)].map((m) => m[1] ?? '')),
  ].filter((prefix) => features.has(prefix.split('.')[0] ?? ''));
  const asked = new Set(
    [
      ...all.matchAll(new RegExp(`\\bt\\(\\s*'(${key})'`, 'g')),
      ...all.matchAll(new RegExp(`<FormattedMessage[^>]*\\bid="(${key})"`, 'g')),
      ...all.matchAll(new RegExp(`formatMessage\\(\\s*\\{\\s*id:\\s*'(${key})'`, 'g')),
      ...all.matchAll(new RegExp(`(?:Key|textId|messageId)\\s*[:=]\\s*\\{?['"](${key})['"]`, 'g')),
    ].map((match) => match[1] ?? ''),
  );

  test('every text that is asked for exists', () => {
    expect([...asked].filter((name) => !source.texts.has(name)).sort()).toEqual([]);
  });

  test('every computed text has at least one member', () => {
    const names = [...source.texts.keys()];
    expect(prefixes.filter((prefix) => !names.some((name) => name.startsWith(prefix)))).toEqual([]);
  });

  test('every text is used', () => {
    const unused = [...source.texts]
      .filter(([name]) => !quoted.has(name) && !prefixes.some((prefix) => name.startsWith(prefix)))
      .map(([name, { file }]) => `${basename(file)}: ${name}`);
    expect(unused.sort()).toEqual([]);
  });
});

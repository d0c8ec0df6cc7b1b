import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { guideFaults } from '../contract/guide-faults.ts';
import { guideSchema } from '../contract/guide.ts';
import { instrumentSchema } from '../contract/scale.ts';
import { agendaSetSchema } from '../contract/agenda.ts';
import type { Locale } from '../contract/fields.ts';
import type { AgendaSet } from '../domain/meeting/agenda.ts';
import type { Guide } from '../domain/guide/guide.ts';
import type { Instrument } from '../domain/scale/instrument.ts';

/** Data that ships with the program: texts, instruments, guides, words. Read when first needed, then kept. */
export interface Resources {
  instruments(): readonly Instrument[];
  /** Every version, oldest first. */
  agendas(): readonly AgendaSet[];
  /** Every version of every step guide. @throws with all faults of a file that cannot be used */
  guides(): readonly Guide[];
  /** A text of the catalogues in one language; the key itself when it is missing, so that nothing breaks. */
  text(locale: Locale, key: string, values?: Readonly<Record<string, string | number>>): string;
  recoveryWordList(): readonly string[];
}

export function openResources(appRoot: string): Resources {
  const folder = join(appRoot, 'resources');
  const catalogues = new Map<Locale, Readonly<Record<string, string>>>();
  let instruments: readonly Instrument[] | undefined;
  let agendas: readonly AgendaSet[] | undefined;
  let guides: readonly Guide[] | undefined;
  let words: readonly string[] | undefined;
  /** Parsing a message costs more than filling it, and a log on paper fills thousands. */
  const compiled = new Map<string, IntlMessageFormat>();
  const messageOf = (locale: Locale, key: string): IntlMessageFormat | undefined => {
    const known = compiled.get(`${locale} ${key}`);
    if (known !== undefined) return known;
    const words = catalogue(locale)[key];
    if (words === undefined) return undefined;
    const message = new IntlMessageFormat(words, locale === 'en' ? 'en' : 'nb');
    compiled.set(`${locale} ${key}`, message);
    return message;
  };
  const catalogue = (locale: Locale) => {
    const known = catalogues.get(locale);
    if (known !== undefined) return known;
    const whole = Object.assign(
      {},
      ...jsonFiles(join(folder, 'locales', locale)).map(readJson),
    ) as Readonly<Record<string, string>>;
    catalogues.set(locale, whole);
    return whole;
  };
  return {
    instruments: () =>
      (instruments ??= jsonFiles(join(folder, 'instruments')).map((file) =>
        instrumentSchema.parse(readJson(file)),
      )),
    agendas: () =>
      (agendas ??= jsonFiles(join(folder, 'agendas'))
        .map((file) => agendaSetSchema.parse(readJson(file)))
        .sort((a, b) => a.version - b.version)),
    guides: () => (guides ??= jsonFiles(join(folder, 'guides')).map(readGuide)),
    text(locale, key, values = {}) {
      const message = messageOf(locale, key);
      return message === undefined ? key : String(message.format(values));
    },
    recoveryWordList: () =>
      (words ??= readJson(join(folder, 'words', 'nb.json')) as readonly string[]),
  };
}

function readGuide(file: string): Guide {
  const content = readJson(file);
  const faults = guideFaults(content);
  if (faults.length > 0) {
    const lines = faults.map(({ path, fault }) => `${path}: ${fault}`);
    throw new Error(`${basename(file)} is no step guide:\n${lines.join('\n')}`);
  }
  return guideSchema.parse(content);
}

function jsonFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { OutputOf } from '../contract/index.ts';
import { contract } from '../contract/index.ts';

export type Preferences = OutputOf<'settings.get'>;

/** Choices of the window, in a small file beside the vault: the lock screen needs them, and they tell nothing of anybody. */
export interface PreferenceFile {
  read(): Preferences;
  change(change: Partial<Preferences>): void;
}

/** `systemLocale` decides the first language: nynorsk where the machine says so, otherwise bokmål. */
export function openPreferences(file: string, systemLocale: string): PreferenceFile {
  const fallback: Preferences = {
    locale: systemLocale.toLowerCase().startsWith('nn') ? 'nn' : 'nb',
    colorScheme: 'auto',
    idleMinutes: 10,
  };
  let current = load(file) ?? fallback;
  return {
    read: () => current,
    change(change) {
      current = { ...current, ...change };
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      writeFileSync(`${file}.new`, JSON.stringify(current), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    },
  };
}

/** A preference file that cannot be read is as good as none: nothing but comfort is lost. */
function load(file: string): Preferences | null {
  if (!existsSync(file)) return null;
  try {
    const parsed = contract['settings.get'].output.safeParse(
      JSON.parse(readFileSync(file, 'utf8')),
    );
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

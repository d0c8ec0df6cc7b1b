import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operationNames } from '@contract/names.ts';
import { openTechnicalLog } from '../../src-main/electron/technical-log.ts';
import { everyOperation } from '../support/every-operation.ts';
import { openOffice, playedClock } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { sampleInputs } from '../support/sample-inputs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Nothing of anybody is on disk in the open: not in the technical log, and in no other file of the program. */

/** Valid birth numbers have control digits; these are of nobody: months 81-92 are synthetic. */
function birthNumber(day: number, month: number, tail: number): string {
  return [String(day).padStart(2, '0'), month + 80, '22', String(tail).padStart(5, '0')].join('');
}

const name = fc
  .tuple(
    fc.constantFrom('Åse', 'Mikkel', 'Ánde', 'Øystein', 'Zoë'),
    fc.stringMatching(/^[a-zæøå]{12}$/),
  )
  .map(([first, last]) => `${first} ${last}`);
const words = fc.record({
  child: name,
  guardian: name,
  colleague: name,
  text: name,
  birthNumber: fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.nat(99_999))
    .map(([day, month, tail]) => birthNumber(day, month, tail)),
});

/** Every string of a question replaced; most of these questions are refused, and none may be told about. */
function replaced(value: unknown, by: string): unknown {
  if (typeof value === 'string') return by;
  if (Array.isArray(value)) return value.map((item) => replaced(item, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, by)]));
}

async function provoke(at: Office, planted: readonly string[]): Promise<void> {
  at.lock();
  await at.signIn(at.leaderName);
  at.tamper(({ sqlite }) => {
    sqlite.exec(
      "CREATE TEMP TRIGGER fails BEFORE INSERT ON main.audit BEGIN SELECT RAISE(ABORT, 'x' ); END",
    );
  });
  const harmless = sampleInputs(at.clock);
  for (const operation of operationNames.filter((known) => !known.startsWith('vault.'))) {
    for (const word of planted) {
      await at.send({ name: operation, payload: replaced(harmless[operation], word) });
      await at.send({ name: word, payload: word });
    }
    await at.send({ name: operation, payload: harmless[operation] });
  }
}

/** Every file of the folder as raw bytes. */
function bytesOf(folder: string): readonly { path: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, bytes: readFileSync(path) }));
}

it('says nothing of anybody after every operation and every kind of failure', async () => {
  await fc.assert(
    fc.asyncProperty(words, async (planted) => {
      const clock = playedClock();
      const here = await openOffice({ clock });
      const there = await openOffice({ name: 'Liksom skole', serviceType: 'school', clock });
      try {
        await everyOperation(here, there, planted);
        const secrets = Object.values(planted).flatMap((text) => [
          text,
          text.split(' ').at(-1) ?? text,
        ]);
        for (const at of [here, there]) await provoke(at, secrets);
        expect(here.incidents.length).toBeGreaterThan(0);
        for (const at of [here, there]) {
          at.lock();
          expect(at.technicalLog()).not.toMatch(/\d{11}/);
          for (const { path, bytes } of bytesOf(at.folder)) {
            const found = secrets.filter(
              (secret) => bytes.includes(secret, 0, 'utf8') || bytes.includes(secret, 0, 'utf16le'),
            );
            expect([path, found]).toEqual([path, []]);
          }
        }
      } finally {
        here.close();
        there.close();
      }
    }),
    { numRuns: 3, endOnFailure: true },
  );
}, 180_000);

describe('the technical log itself', () => {
  function lineOf(fields: Readonly<Record<string, string | number>>): string {
    const file = join(temporaryFolder(), 'technical.log');
    openTechnicalLog(file, () => '2027-01-11T09:00:00.000Z').event('incident', fields);
    return readFileSync(file, 'utf8');
  }

  it('writes short codes and nothing that could be words of a person', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          name,
          fc.string(),
          words.map((all) => all.birthNumber),
        ),
        (value) => {
          const line = lineOf({ kind: value });
          if (!/^[A-Za-z][A-Za-z0-9_.:-]{0,60}$/.test(value)) expect(line).toContain('"kind":"-"');
          expect(line).not.toMatch(/\d{6}[^T]*"kind"/);
          expect((JSON.parse(line) as { kind: string }).kind).not.toMatch(/\d{6}/);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('writes no number that is as long as somebody’s', () => {
    for (const number of [birthNumber(15, 4, 12_345), birthNumber(28, 12, 1)]) {
      expect(lineOf({ count: Number(number) })).not.toContain(String(Number(number)));
      expect(lineOf({ kind: `k${number}` })).not.toContain(number);
    }
  });

  it('never stops the work when it cannot be written', () => {
    const log = openTechnicalLog(join(temporaryFolder(), 'no\0such', 'technical.log'), () => '');
    expect(() => log.event('incident')).not.toThrow();
  });
});

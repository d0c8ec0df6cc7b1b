import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDelay, DELAY_FILE, waitAfter } from '../../src-main/infrastructure/vault/delay.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createdVault, expectRefused, tryVault, unlockAs } from '../support/try-vault.ts';

const START_MS = Date.parse('2027-03-01T08:00:00Z');

function trial() {
  const path = join(temporaryFolder(), DELAY_FILE);
  const clock = { nowMs: START_MS };
  const restarted = () => createDelay(path, () => clock.nowMs);
  const failed = (count: number) => {
    for (let failure = 0; failure < count; failure += 1) restarted().countTry();
  };
  return { path, clock, restarted, failed };
}

it('lets three tries pass, then doubles from two seconds to five minutes and never more', () => {
  expect([0, 1, 2, 3, 4, 5, 10, 11, 1000].map((failures) => waitAfter(failures) / 1000)).toEqual([
    0, 0, 0, 2, 4, 8, 256, 300, 300,
  ]);
  fc.assert(
    fc.property(fc.nat(10_000), (failures) => waitAfter(failures) <= waitAfter(failures + 1)),
  );
});

it('remembers the failures across restarts, and forgets them when a try succeeds', () => {
  const { clock, restarted, failed } = trial();
  failed(5);
  expect(restarted().waitMs()).toBe(8000);
  clock.nowMs += 7999;
  expect(restarted().waitMs()).toBe(1);
  clock.nowMs += 1;
  expect(restarted().waitMs()).toBe(0);
  restarted().clear();
  failed(2);
  expect(restarted().waitMs()).toBe(0);
});

it('starts the wait again when the clock is set back, and lets it end', () => {
  const { clock, restarted, failed } = trial();
  failed(6);
  clock.nowMs -= 24 * 3600 * 1000;
  expect(restarted().waitMs()).toBe(16_000);
  clock.nowMs += 15_000;
  expect(restarted().waitMs()).toBe(1000);
  clock.nowMs += 1000;
  expect(restarted().waitMs()).toBe(0);
});

it('waits rather than forgives when its file is broken', () => {
  const { path, clock, restarted } = trial();
  for (const text of ['', '{', '{"failures":-5,"sinceMs":0}', '{"failures":"0"}', 'null']) {
    writeFileSync(path, text);
    expect(restarted().waitMs()).toBe(64_000);
  }
  clock.nowMs += 64_000;
  expect(restarted().waitMs()).toBe(0);
});

it('holds two numbers only, readable by the owner alone', () => {
  const { path, failed } = trial();
  failed(4);
  expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')) as object)).toEqual([
    'failures',
    'sinceMs',
  ]);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

it('slows the vault down after three wrong passphrases, for the right one too, and over a restart', async () => {
  const folder = temporaryFolder();
  const clock = { nowMs: START_MS };
  const surroundings = { nowMs: () => clock.nowMs };
  const { vault, recoveryWords } = await createdVault(folder, surroundings);
  vault.lock();
  for (let failure = 0; failure < 3; failure += 1) await unlockAs(vault, 'feil passord');
  const restarted = tryVault(folder, surroundings);
  // The lock screen knows before anybody tries.
  expect(restarted.waitMs()).toBe(2000);
  expect(expectRefused(await unlockAs(restarted))).toEqual({
    reason: 'tooManyTries',
    waitMs: 2000,
  });
  expect(expectRefused(await restarted.unlockWithRecoveryWords(recoveryWords)).reason).toBe(
    'tooManyTries',
  );
  clock.nowMs += 2000;
  expect((await unlockAs(restarted)).ok).toBe(true);
  expect(restarted.waitMs()).toBe(0);
  restarted.lock();
  expect((await unlockAs(restarted)).ok).toBe(true);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '@contract/index.ts';
import { operationNames } from '@contract/names.ts';
import type { OperationName } from '@contract/names.ts';
import { refused } from '@domain/result.ts';
import { openOffice, unmadeOffice } from '../support/office.ts';
import { sampleInputs } from '../support/sample-inputs.ts';

/** Generated from the contract: nothing answers while the vault is closed unless it says that it may. */

const reached: OperationName[] = [];
let isWatching = false;
const watch = {
  parts: (real: ReturnType<typeof unmadeOffice>['parts']) => ({
    run: (name: OperationName, input: unknown) => {
      if (!isWatching) return real.run(name, input);
      reached.push(name);
      return Promise.resolve(refused({ code: 'notFound' as const }));
    },
  }),
};

const none = unmadeOffice(watch);
let office: Awaited<ReturnType<typeof openOffice>>;
beforeAll(async () => {
  office = await openOffice(watch);
  isWatching = true;
});
afterAll(() => {
  none.close();
  office.close();
});

async function codeOf(at: typeof none, name: OperationName): Promise<string | null> {
  reached.length = 0;
  return at.refusal(name, sampleInputs(at.clock)[name]);
}

const needing = (vault: 'any' | 'locked' | 'unlocked') =>
  operationNames.filter((name) => contract[name].vault === vault);

/** Written out, so that opening one more operation to the lock screen is a decision and not a slip. */
const openToAll = [
  'vault.status',
  'vault.weighPassphrase',
  'vault.lock',
  'vault.printRecoveryWords',
  'settings.get',
  'settings.set',
  'settings.handshake',
  'drafts.flushed',
];

it('opens exactly these to anybody at the machine', () => {
  expect(needing('any')).toEqual(openToAll);
});

it('asks for nobody before somebody is known, and for permission in all else', () => {
  const withoutPermission = operationNames.filter((name) => contract[name].action === null);
  expect(withoutPermission).toEqual(
    operationNames.filter((name) => contract[name].vault !== 'unlocked'),
  );
});

describe.each(needing('unlocked'))('%s', (name) => {
  it('is refused before any office exists', async () => {
    expect([await codeOf(none, name), reached]).toEqual(['vaultNotOpen', []]);
  });

  it('is refused while the vault is locked', async () => {
    office.lock();
    expect([await codeOf(office, name), reached]).toEqual(['vaultNotOpen', []]);
  });
});

describe.each(needing('locked'))('%s', (name) => {
  it('is refused while somebody is on', async () => {
    isWatching = false;
    if (office.vault.status().state !== 'unlocked') await office.signIn(office.leaderName);
    isWatching = true;
    expect([await codeOf(office, name), reached]).toEqual(['vaultAlreadyOpen', []]);
  });

  it('is heard on the lock screen', async () => {
    office.lock();
    await codeOf(office, name);
    expect(reached).toEqual([name]);
  });
});

describe('while the vault is locking', () => {
  const locking = unmadeOffice({
    parts: (real) => ({ ...watch.parts(real), vaultState: () => 'locking', denied: () => null }),
  });
  afterAll(() => locking.close());

  it('lets drafts through and nothing else that needs an open vault', async () => {
    const heard: OperationName[] = [];
    for (const name of needing('unlocked')) {
      await codeOf(locking, name);
      heard.push(...reached);
    }
    expect(heard).toEqual(['drafts.save', 'drafts.discard', 'drafts.rememberPlace']);
  });

  it('lets nobody in', async () => {
    for (const name of needing('locked')) {
      expect(await codeOf(locking, name)).toBe('vaultAlreadyOpen');
    }
  });
});

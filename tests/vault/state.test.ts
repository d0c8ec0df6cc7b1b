import { expect, it } from 'vitest';
import {
  createStateHolder,
  isResting,
  isSeenOutside,
} from '../../src-main/infrastructure/vault/state.ts';
import { VAULT_STATES } from '../../src-main/infrastructure/vault/vault-terms.ts';

it('moves only from the state that was expected', () => {
  const holder = createStateHolder({ state: 'locked' });
  expect(() => holder.move('unlocked', { state: 'locking' })).toThrow(
    'Vault is locked, not unlocked',
  );
  holder.move('locked', { state: 'unlocking' });
  expect(holder.current().state).toBe('unlocking');
});

it('never opens without unlocking or creating first, and never leaves unlocked without locking', () => {
  const canMove = (
    from: (typeof VAULT_STATES)[number],
    to: (typeof VAULT_STATES)[number],
  ): boolean => {
    try {
      createStateHolder({ state: from }).move(from, { state: to });
      return true;
    } catch {
      return false;
    }
  };
  const others = VAULT_STATES.filter((state) => state !== 'unlocked');
  expect(others.filter((from) => canMove(from, 'unlocked'))).toEqual([
    'creating',
    'unlocking',
    'migrating',
  ]);
  expect(others.filter((to) => canMove('unlocked', to))).toEqual(['locking']);
});

it('tells those who listen, until they stop listening', () => {
  const holder = createStateHolder({ state: 'locked' });
  const heard: string[] = [];
  const stop = holder.onChange(({ state }) => heard.push(state));
  holder.move('locked', { state: 'unlocking' });
  stop();
  holder.move('unlocking', { state: 'locked' });
  expect(heard).toEqual(['unlocking']);
});

it('looks at the folder again only where the folder knows as much as the vault does', () => {
  expect(VAULT_STATES.filter(isResting)).toEqual(['none', 'locked', 'damaged', 'fromNewerProgram']);
  expect(isSeenOutside({ state: 'locked' })).toBe(true);
  expect(isSeenOutside({ state: 'damaged', damage: 'databaseMissing' })).toBe(true);
  expect(isSeenOutside({ state: 'damaged', damage: 'databaseDamaged' })).toBe(false);
  expect(isSeenOutside({ state: 'unlocked' })).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { colleague, office, passphrase } from '../support/office.ts';
import { openLog } from '../support/follow-up.ts';

describe('a colleague', () => {
  it('comes in by a one-time code, once, and is known by name and role', async () => {
    const at = await office();
    const { id, code } = await at.ask('office.inviteUser', {
      name: 'Per Liksom',
      role: 'participant',
      phone: '',
    });
    at.lock();
    const claim = { userName: 'Per Liksom', code, newPassphrase: passphrase };
    await at.ask('vault.claimInvitation', claim);
    const { user } = await at.ask('vault.status', {});
    expect(user).toEqual({ id, name: 'Per Liksom', role: 'participant' });
    at.lock();
    expect(await at.refusal('vault.claimInvitation', claim)).toBe('wrongNameOrPassphrase');
  });

  it('whose code has grown old stays outside', async () => {
    const at = await office();
    const invited = { name: 'Per Liksom', role: 'participant', phone: '' } as const;
    const { code } = await at.ask('office.inviteUser', invited);
    at.lock();
    at.clock.pass(15);
    const claim = { userName: 'Per Liksom', code, newPassphrase: passphrase };
    expect(await at.refusal('vault.claimInvitation', claim)).toBe('invitationExpired');
  });

  it('who has left cannot open the vault any more', async () => {
    const at = await office();
    const userId = await colleague(at, 'Per Liksom', 'stafettholder');
    at.lock();
    await at.signIn(at.leaderName);
    await at.ask('office.endUserAccess', { userId });
    at.lock();
    const unlock = { userName: 'Per Liksom', passphrase };
    expect(await at.refusal('vault.unlock', unlock)).toBe('wrongNameOrPassphrase');
  });

  it('who has left is turned away at the door, even if the key slot outlived the row', async () => {
    const at = await office();
    const userId = await colleague(at, 'Per Liksom', 'stafettholder');
    at.lock();
    await at.signIn(at.leaderName);
    at.tamper(({ sqlite }) => {
      sqlite.prepare("UPDATE user SET status = 'left' WHERE id = ?").run(userId);
    });
    at.lock();
    const unlock = { userName: 'Per Liksom', passphrase };
    expect(await at.refusal('vault.unlock', unlock)).toBe('wrongNameOrPassphrase');
    expect(at.vault.status().state).toBe('locked');
  });

  it('who holds a baton cannot be sent away with it', async () => {
    const at = await office();
    const userId = await colleague(at, 'Per Liksom', 'stafettholder');
    at.lock();
    await at.signIn(at.leaderName);
    await openLog(at, userId);
    expect(await at.refusal('office.endUserAccess', { userId })).toBe('holderMissing');
  });
});

it('lets nobody end their own access, so that the office never loses its last leader by a slip', async () => {
  const at = await office();
  expect(await at.refusal('office.endUserAccess', { userId: at.leaderId })).toBe('notAllowed');
  expect(await at.ask('office.users', {})).toMatchObject({ users: [{ status: 'active' }] });
  at.lock();
  await at.signIn(at.leaderName);
});

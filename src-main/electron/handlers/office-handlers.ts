import { randomBytes } from 'node:crypto';
import { endUserAccess } from '../../application/office/end-user-access.ts';
import { addDays } from '../../domain/time/local-date.ts';
import { ok, refused } from '../../domain/result.ts';
import { proposeInvitationCode } from '../../infrastructure/vault/recovery-words.ts';
import { normaliseUserName } from '../../infrastructure/vault/user-name.ts';
import type { Handlers } from '../dispatch.ts';
import type { OperationName } from '../../contract/names.ts';

type OfficeHandlers = Pick<Handlers, Extract<OperationName, `office.${string}`>>;

/** An invitation that nobody used is a door ajar; two weeks is a holiday's length. */
const invitationDays = 14;

export const officeHandlers: OfficeHandlers = {
  'office.get': {
    mode: 'query',
    run({ stores }) {
      const { name, municipality, serviceType } = stores.office.get();
      return ok({ name, municipality, serviceType });
    },
  },

  'office.users': {
    mode: 'query',
    run: ({ stores }) =>
      ok({
        users: stores.office.users().map(({ id, name, role, phone, status, joinedOn, leftOn }) => ({
          id,
          name,
          role,
          phone,
          status,
          joinedOn,
          leftOn,
        })),
      }),
  },

  'office.inviteUser': {
    mode: 'service',
    async run({ host, read, commit }, input) {
      const nameKey = normaliseUserName(input.name);
      const isTaken = read(({ stores }) => stores.office.userByNameKey(nameKey) !== null);
      if (isTaken) return refused({ code: 'userNameTaken', fields: ['name'] });
      const code = proposeInvitationCode(randomBytes);
      const slot = await host.vault.addInvitation({
        userName: input.name,
        code,
        validDays: invitationDays,
      });
      if (!slot.ok)
        return refused({
          code: slot.error.reason === 'userNameTaken' ? 'userNameTaken' : 'notAllowed',
        });
      const added = commit(({ stores, newId, today }) => {
        const id = newId();
        stores.office.addUser({
          ...input,
          id,
          nameKey,
          status: 'invited',
          slotId: slot.value.id,
          joinedOn: today,
          leftOn: null,
        });
        return ok({ id, code, expiresOn: addDays(today, invitationDays) });
      });
      return added;
    },
  },

  'office.endUserAccess': {
    mode: 'service',
    run({ host, actor, commit }, { userId }) {
      // Whoever is on keeps the way in that they came by; a colleague ends it when they have left.
      if (userId === actor?.userId) return Promise.resolve(refused({ code: 'notAllowed' }));
      const ended = commit((context) => endUserAccess(context, userId));
      if (!ended.ok) return Promise.resolve(ended);
      // The row says «left» first: if the slot outlives a crash here, the door still turns the person away.
      if (ended.value.slotId !== null) host.vault.removeSlot(ended.value.slotId);
      return Promise.resolve(ok({}));
    },
  },
};

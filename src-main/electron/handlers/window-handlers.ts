import type { OperationName } from '../../contract/names.ts';
import { ok, refused } from '../../domain/result.ts';
import type { Handlers } from '../dispatch.ts';

type WindowHandlers = Pick<
  Handlers,
  Extract<OperationName, `settings.${string}` | `drafts.${string}`>
>;

const placeKey = 'place';

/** Choices and drafts: what makes the window come back as it was left. */
export function createWindowHandlers(contractHash: string): WindowHandlers {
  return {
    'settings.get': {
      mode: 'service',
      run: ({ host }) => Promise.resolve(ok(host.preferences.read())),
    },

    'settings.set': {
      mode: 'service',
      run({ host }, change) {
        host.preferences.change(
          Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
        );
        return Promise.resolve(ok({}));
      },
    },

    'settings.handshake': {
      mode: 'service',
      run: ({ host }, input) =>
        Promise.resolve(
          input.contractHash === contractHash
            ? ok({ version: host.version, electron: process.versions.electron ?? '' })
            : refused({ code: 'staleWindow' as const }),
        ),
    },

    'drafts.save': {
      mode: 'command',
      run({ stores, actor, now }, { key, body }) {
        stores.drafts.save(actor.userId, key, body, now);
        return ok({ savedAt: now });
      },
    },

    'drafts.get': {
      mode: 'query',
      run: ({ stores, actor }, { key }) => ok({ draft: stores.drafts.find(actor.userId, key) }),
    },

    'drafts.discard': {
      mode: 'command',
      run({ stores, actor }, { key }) {
        stores.drafts.discard(actor.userId, key);
        return ok({});
      },
    },

    'drafts.rememberPlace': {
      mode: 'command',
      run({ stores, actor, now }, { route }) {
        stores.drafts.save(actor.userId, placeKey, route, now);
        return ok({});
      },
    },

    'drafts.recallPlace': {
      mode: 'query',
      run: ({ stores, actor }) =>
        ok({ route: stores.drafts.find(actor.userId, placeKey)?.body ?? null }),
    },

    'drafts.flushed': {
      mode: 'service',
      run({ host }) {
        host.draftsFlushed();
        return Promise.resolve(ok({}));
      },
    },
  };
}

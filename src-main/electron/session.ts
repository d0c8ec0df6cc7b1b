import { session as electronSession } from 'electron';
import type { Session } from 'electron';
import { host, scheme } from './protocol.ts';

const ownOrigin = `${scheme}://${host}`;

/** A session that lives in memory, reaches nothing and is allowed nothing. */
export function createSession(name: string): Session {
  const session = electronSession.fromPartition(name, { cache: false });
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL(`${ownOrigin}/no-dictionaries/`);
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(isAllowed(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) =>
    isAllowed(permission, origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.on('will-download', (event) => event.preventDefault());
  session.on(
    'select-hid-device',
    (event, _details, answer) => (event.preventDefault(), answer(null)),
  );
  session.on(
    'select-serial-port',
    (event, _ports, _contents, answer) => (event.preventDefault(), answer('')),
  );
  session.on('select-usb-device', (event, _details, answer) => (event.preventDefault(), answer()));
  session.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !isOwnAddress(request.url) });
  });
  return session;
}

/** Writing text that the person copied is the one thing a page may ask for. */
function isAllowed(permission: string, origin: string): boolean {
  return permission === 'clipboard-sanitized-write' && origin.startsWith(`${ownOrigin}/`);
}

function isOwnAddress(address: string): boolean {
  return address.startsWith(`${ownOrigin}/`) || address.startsWith(`blob:${ownOrigin}/`);
}

/** Forgets what the page left behind; called when the vault locks. */
export async function forgetSession(session: Session): Promise<void> {
  await Promise.all([
    session.clearCache(),
    session.clearStorageData(),
    session.clearHostResolverCache(),
    session.clearAuthCache(),
    session.clearCodeCaches({}),
  ]);
}

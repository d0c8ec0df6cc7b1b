import inspector from 'node:inspector';
import { randomBytes } from 'node:crypto';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { app, clipboard, dialog, protocol } from 'electron';
import type { BrowserWindow } from 'electron';
import { eventChannel } from '../contract/channels.ts';
import { loadMigrations } from '../infrastructure/db/migration.ts';
import { calibrate } from '../infrastructure/vault/kdf.ts';
import { openVault } from '../infrastructure/vault/vault.ts';
import { createClipboardGuard } from './clipboard-guard.ts';
import { createDialogs } from './dialogs.ts';
import { createDispatch } from './dispatch.ts';
import { createHandlers } from './handlers/index.ts';
import { currentActor } from './host.ts';
import type { Host } from './host.ts';
import { hostileSwitch } from './hostile-switches.ts';
import { newIncidentId } from './incident-id.ts';
import { createLocking, watchForReasonsToLock } from './locking.ts';
import { createPrinter } from './pdf.ts';
import { createPipeline } from './pipeline.ts';
import { openPreferences } from './preferences.ts';
import { pageUrl, schemeRegistration, servePage } from './protocol.ts';
import { silenceNetwork } from './quiet-network.ts';
import { openResources } from './resources.ts';
import { listenToWindow } from './router.ts';
import { keepIndexing } from './search-indexing.ts';
import { createSession } from './session.ts';
import { openTechnicalLog } from './technical-log.ts';
import { wallClock } from './wall-clock.ts';
import { lockWebContents } from './web-contents-locks.ts';
import { createWindow } from './window.ts';

declare const CONTRACT_HASH: string;

/** The composition root: everything is made here and handed on; nothing is looked up from elsewhere. */

const appRoot = join(__dirname, '..', '..');

const refusedSwitch = hostileSwitch(
  (name) => app.commandLine.hasSwitch(name),
  inspector.url() !== undefined,
);
if (refusedSwitch !== null || !app.requestSingleInstanceLock()) {
  app.exit(refusedSwitch === null ? 0 : 78);
} else {
  silenceNetwork(app);
  // Chromium cannot build its sandbox as root; only a launcher that says so in plain words (tests) goes without.
  const isRootWithout = process.getuid?.() === 0 && app.commandLine.hasSwitch('no-sandbox');
  if (!isRootWithout) app.enableSandbox();
  protocol.registerSchemesAsPrivileged([schemeRegistration]);
  lockWebContents(app);
  void app.whenReady().then(() => {
    try {
      start();
    } catch (failure) {
      // Nothing is open yet: say that the program itself is broken, and end.
      dialog.showErrorBox('Stafetten', failure instanceof Error ? failure.name : 'unknown');
      app.exit(70);
    }
  });
}

function start(): void {
  const userData = app.getPath('userData');
  const preferences = openPreferences(join(userData, 'preferences.json'), app.getLocale());
  const log = openTechnicalLog(join(userData, 'technical.log'), () => wallClock.now());
  const resources = openResources(appRoot);
  const session = createSession('stafetten');
  servePage(session, appRoot);

  let kdf: ReturnType<typeof calibrate> | undefined;
  const vault = openVault({
    folder: join(userData, 'office'),
    migrations: loadMigrations(join(appRoot, 'drizzle')),
    nowMs: () => wallClock.nowMs(),
    random: randomBytes,
    chooseKdf: () => (kdf ??= calibrate(() => performance.now(), cpus().length)),
  });

  let window: BrowserWindow | null = null;
  const tell: Host['tell'] = (event, payload) => {
    if (window !== null && !window.isDestroyed())
      window.webContents.send(eventChannel, event, payload);
  };
  const openWindow = async (): Promise<BrowserWindow> => {
    const opened = createWindow(appRoot, session, false);
    window = opened;
    opened.on('close', (event) => {
      if (vault.status().state !== 'unlocked') return;
      // Closing writes what is being typed first, exactly as locking does.
      event.preventDefault();
      void locking.lock('quit').then(() => app.quit());
    });
    const isShown = new Promise<void>((resolve) =>
      opened.once('ready-to-show', () => (opened.show(), resolve())),
    );
    await opened.loadURL(pageUrl);
    await isShown;
    return opened;
  };
  const copied = createClipboardGuard(clipboard);
  app.on('browser-window-focus', () => void copied.focused());
  app.on('browser-window-blur', () => void copied.blurred());
  const locking = createLocking({
    vault,
    tell,
    session,
    log,
    openWindow,
    currentWindow: () => window,
    nameOfUser: () => currentActor(host).name,
    forgetCopied: copied.forget,
    exit: () => app.exit(70),
  });
  const host: Host = {
    vault,
    clock: wallClock,
    resources,
    preferences,
    dialogs: createDialogs(() => window),
    log,
    version: app.getVersion(),
    printer: createPrinter(join(__dirname, 'fonts')),
    tell,
    lock: locking.lock,
    draftsFlushed: locking.draftsFlushed,
    lockState: locking.state,
  };

  let lastCallMs = wallClock.nowMs();
  const dispatch = createDispatch(host, createHandlers(host, CONTRACT_HASH));
  const pipeline = createPipeline({
    vaultState() {
      if (locking.state().isLocking) return 'locking';
      const { state } = vault.status();
      if (state === 'unlocked') return vault.session().kind === 'user' ? 'unlocked' : 'locked';
      return state === 'none' ? 'none' : 'locked';
    },
    settle: dispatch.settle,
    denied: dispatch.denied,
    run(name, input) {
      lastCallMs = wallClock.nowMs();
      return dispatch.run(name, input);
    },
    incident(name, failure) {
      const id = newIncidentId();
      log.event('incident', {
        id,
        operation: name,
        kind: failure instanceof Error ? failure.name : 'unknown',
      });
      return id;
    },
  });
  listenToWindow(() => window, pipeline);
  keepIndexing(vault, log);
  watchForReasonsToLock({
    vault,
    lock: locking.lock,
    idleMinutes: () => preferences.read().idleMinutes,
    sinceLastCallMs: () => wallClock.nowMs() - lastCallMs,
    nowMs: () => wallClock.nowMs(),
  });

  app.on('second-instance', () => {
    if (window === null || window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('activate', () => {
    if (window === null || window.isDestroyed()) void openWindow();
  });
  process.on('uncaughtException', (failure) => stopSafely(failure));
  process.on('unhandledRejection', (failure) => stopSafely(failure));

  function stopSafely(failure: unknown): void {
    const id = newIncidentId();
    log.event('uncaught', { id, kind: failure instanceof Error ? failure.name : 'unknown' });
    const { locale } = preferences.read();
    try {
      vault.lock();
    } finally {
      dialog.showErrorBox(
        resources.text(locale, 'fatal.title'),
        resources.text(locale, 'fatal.body', { id }),
      );
      app.exit(70);
    }
  }

  log.event('started', { electron: process.versions.electron ?? '-' });
  void openWindow();
}

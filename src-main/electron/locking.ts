import { powerMonitor } from 'electron';
import type { BrowserWindow, Session } from 'electron';
import type { Vault } from '../infrastructure/vault/vault-terms.ts';
import type { Host } from './host.ts';
import { forgetSession } from './session.ts';
import type { TechnicalLog } from './technical-log.ts';

/** How long the window may write what is being typed before the vault closes all the same. */
const flushMs = 2000;
/** How long the clipboard may take to be emptied before the window goes all the same. */
const clipboardMs = 500;
const idleCheckMs = 5000;

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

interface LockingParts {
  readonly vault: Vault;
  readonly tell: Host['tell'];
  readonly session: Session;
  readonly log: TechnicalLog;
  readonly openWindow: () => Promise<BrowserWindow>;
  readonly currentWindow: () => BrowserWindow | null;
  readonly nameOfUser: () => string;
  /** What was copied here does not outlive the lock. */
  readonly forgetCopied: () => Promise<void>;
  /** Ends the process at once. */
  readonly exit: () => void;
}

/**
 * Locks in this order: let the window write its drafts (two seconds at most), close the database and wipe
 * the key, then take the page with everything it remembers away and put a fresh one in its place.
 * Never asks a question. If closing fails, the process ends: an open vault must not outlive a lock.
 */
export function createLocking(
  parts: LockingParts,
): Pick<Host, 'lock' | 'draftsFlushed'> & { readonly state: Host['lockState'] } {
  let running: Promise<void> | null = null;
  let isLocking = false;
  let lastUserName: string | null = null;
  let flushed: (() => void) | null = null;

  const flush = async (): Promise<void> => {
    const written = new Promise<void>((resolve) => (flushed = resolve));
    parts.tell('flushDrafts', { deadlineMs: flushMs });
    await Promise.race([written, after(flushMs)]);
    flushed = null;
  };

  const run = async (reason: Parameters<Host['lock']>[0]): Promise<void> => {
    isLocking = true;
    parts.tell('vaultChanged', { state: 'locking' });
    try {
      lastUserName = reason === 'switchUser' ? null : parts.nameOfUser();
      await flush();
      parts.vault.lock();
      await Promise.race([parts.forgetCopied(), after(clipboardMs)]);
    } catch {
      parts.log.event('lockFailed', { reason });
      parts.exit();
      return;
    } finally {
      isLocking = false;
    }
    parts.log.event('locked', { reason });
    if (reason === 'quit') return parts.currentWindow()?.destroy();
    await renewWindow(parts);
  };

  return {
    lock(reason) {
      if (parts.vault.status().state !== 'unlocked') return running ?? Promise.resolve();
      running ??= run(reason).finally(() => (running = null));
      return running;
    },
    draftsFlushed: () => flushed?.(),
    state: () => ({ isLocking, lastUserName }),
  };
}

/** A process that is gone is the only sure eraser of what a page had in memory. */
async function renewWindow({ currentWindow, openWindow, session }: LockingParts): Promise<void> {
  const old = currentWindow();
  const bounds = old?.getNormalBounds();
  const wasMaximized = old?.isMaximized() ?? false;
  old?.webContents.forcefullyCrashRenderer();
  await forgetSession(session);
  const renewed = await openWindow();
  if (bounds !== undefined) renewed.setBounds(bounds);
  if (wasMaximized) renewed.maximize();
  old?.destroy();
}

/**
 * Everything that locks without a person asking: idle minutes, suspend, the system's own screen lock.
 * Idle is the shorter of the system's and the program's own quiet time; a clock that jumped over a
 * sleep counts as idle too, because frozen timers lie.
 */
export function watchForReasonsToLock(parts: {
  readonly vault: Vault;
  readonly lock: Host['lock'];
  readonly idleMinutes: () => number;
  readonly sinceLastCallMs: () => number;
  readonly nowMs: () => number;
}): void {
  powerMonitor.on('suspend', () => void parts.lock('suspend'));
  powerMonitor.on('lock-screen', () => void parts.lock('screenLock'));
  powerMonitor.on('user-did-resign-active', () => void parts.lock('screenLock'));
  powerMonitor.on('shutdown', () => void parts.lock('quit'));
  let lastCheckMs = parts.nowMs();
  setInterval(() => {
    const sleptMs = parts.nowMs() - lastCheckMs - idleCheckMs;
    lastCheckMs = parts.nowMs();
    if (parts.vault.status().state !== 'unlocked') return;
    const limitMs = parts.idleMinutes() * 60_000;
    const idleMs = Math.min(powerMonitor.getSystemIdleTime() * 1000, parts.sinceLastCallMs());
    if (idleMs >= limitMs || sleptMs >= limitMs) void parts.lock('idle');
  }, idleCheckMs).unref();
}

import { existsSync } from 'node:fs';

/** False on a Linux machine where no window can be opened. */
export function hasDisplay() {
  return (
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}

/**
 * The command line that runs `command` on a virtual display of its own, on Linux; elsewhere
 * the command as it is.
 * @param {string} command
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function onVirtualDisplay(command, args) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/xvfb-run')) return [command, args];
  return ['xvfb-run', ['-a', '-s', '-screen 0 1920x1200x24', command, ...args]];
}

/** Chromium refuses to start as root with its sandbox; this is for development machines only. */
export const sandboxArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

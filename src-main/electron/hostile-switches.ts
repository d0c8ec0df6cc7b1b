/** Chromium switches that open the program to others; fuses do not cover them (security checklist 2). */
const hostileSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'js-flags',
  'load-extension',
  'proxy-server',
  'disable-web-security',
];

/**
 * Names the switch that makes the program refuse to start, or null.
 * A build whose inspect fuse is on is a test build: whoever may attach an inspector owns the process
 * already, so there the switches change nothing. The release has that fuse off.
 */
export function hostileSwitch(
  hasSwitch: (name: string) => boolean,
  inspectorIsOpen: boolean,
): string | null {
  if (inspectorIsOpen) return null;
  return hostileSwitches.find(hasSwitch) ?? null;
}

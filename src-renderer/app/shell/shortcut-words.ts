/** Shortcuts as they stand on the keyboard of this machine. */
export function shortcutWords(key: string, platform: string = navigator.platform): string {
  return platform.startsWith('Mac') ? `⌘ ${key}` : `Ctrl ${key}`;
}

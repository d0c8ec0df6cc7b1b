import { createHash } from 'node:crypto';

/** The part of the system's clipboard that is needed; Electron's own, which answers at once or later by its version. */
export interface SystemClipboard {
  readText(): string | Promise<string>;
  clear(): void | Promise<void>;
}

export interface ClipboardGuard {
  /** One of the program's windows came to the front. */
  readonly focused: () => Promise<void>;
  /** It no longer is. */
  readonly blurred: () => Promise<void>;
  /** Empties the clipboard when it still holds what was copied in the program; to be called at each lock. */
  readonly forget: () => Promise<void>;
}

/** Nothing of the text itself is kept, only enough to know it again. */
const markOf = (text: string): string =>
  text === '' ? '' : createHash('sha256').update(text).digest('hex');

/**
 * Keeps what a person copied here (the text of a report, a one-time code) from outliving a lock. The page
 * copies by itself and the system does not say who owns the clipboard, so what is new there since the
 * window came to the front counts as copied here. What other programs put there is left alone.
 * @param clipboard failures to read or clear it are swallowed: a lock never fails by the clipboard
 */
export function createClipboardGuard(clipboard: SystemClipboard): ClipboardGuard {
  let isFocused = false;
  let atFocus = '';
  let copiedHere = '';
  // One thing at a time, in the order it happened.
  let last: Promise<void> = Promise.resolve();

  const inTurn = (step: () => Promise<void>): Promise<void> => (last = last.then(step));
  const mark = async (): Promise<string> => {
    try {
      return markOf(await clipboard.readText());
    } catch {
      return '';
    }
  };
  const notice = async (): Promise<string> => {
    const now = await mark();
    if (isFocused && now !== atFocus) copiedHere = now;
    return now;
  };

  return {
    focused: () =>
      inTurn(async () => {
        isFocused = true;
        atFocus = await mark();
      }),
    blurred: () =>
      inTurn(async () => {
        await notice();
        isFocused = false;
      }),
    forget: () =>
      inTurn(async () => {
        const now = await notice();
        if (now !== '' && now === copiedHere) {
          try {
            await clipboard.clear();
          } catch {
            // Another program holds it just now; the lock goes on.
          }
        }
        copiedHere = '';
        atFocus = await mark();
      }),
  };
}

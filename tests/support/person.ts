import type { Locator, Page } from 'playwright';

/** What a person does with their hands; a journey is the same with a mouse and with a keyboard. */
export interface Person {
  /** Presses a button or follows a link. */
  press(target: Locator): Promise<void>;
  /** Writes in a field, in place of what stands there. */
  write(target: Locator, words: string): Promise<void>;
  /** Ticks a box or turns a switch on. */
  tick(target: Locator): Promise<void>;
  /** Picks one of a group of radio buttons. */
  pick(target: Locator): Promise<void>;
  /** Goes to something that is drawn, so that what follows is about it. */
  select(target: Locator): Promise<void>;
  /** Chooses from a list by what it says. */
  choose(target: Locator, label: string): Promise<void>;
}

/** A person with a mouse. */
export function personWithMouse(): Person {
  return {
    press: (target) => target.click(),
    write: (target, words) => target.fill(words),
    tick: (target) => onLabel(target),
    pick: (target) => onLabel(target),
    select: (target) => target.click(),
    async choose(target, label) {
      await target.selectOption({ label });
    },
  };
}

/** Radio buttons and boxes may be drawn by their label alone; a person presses what is drawn. */
async function onLabel(target: Locator): Promise<void> {
  if (await target.isChecked()) return;
  const drawn = await target.evaluateHandle(
    (input) => (input as HTMLInputElement).labels?.[0] ?? input,
  );
  await drawn.click();
}

const mostStops = 250;

/** A person with a keyboard only: Tab to get there, Space, Enter and arrows to act. */
export function personWithKeyboard(page: () => Page): Person {
  const press = async (key: string) => page().keyboard.press(key);
  return {
    async press(target) {
      await walkTo(page(), target);
      await press('Enter');
    },
    async write(target, words) {
      await walkTo(page(), target);
      await press('Control+A');
      await press('Delete');
      await page().keyboard.type(words);
    },
    async tick(target) {
      if (await target.isChecked()) return;
      await walkTo(page(), target);
      await press('Space');
    },
    async pick(target) {
      if (await target.isChecked()) return;
      await walkTo(page(), target);
      for (let turns = 0; turns < 40 && !(await isFocused(target)); turns += 1)
        await press('ArrowDown');
      if (!(await target.isChecked())) await press('Space');
    },
    select: (target) => walkTo(page(), target),
    async choose(target, label) {
      await walkTo(page(), target);
      await press('Home');
      const chosen = () =>
        target.evaluate((field) => (field as HTMLSelectElement).selectedOptions[0]?.label ?? '');
      for (let turns = 0; turns < 60 && (await chosen()) !== label; turns += 1)
        await press('ArrowDown');
    },
  };
}

const isFocused = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement);

/**
 * Tab after Tab until the focus is on `target`, or on a button of the same radio group, which is one stop.
 * Walks backwards when the target stands before the focus.
 */
async function walkTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let stops = 0; stops < mostStops; stops += 1) {
    const way = await target.evaluate((element) => {
      const focused = document.activeElement;
      const group = (found: Element | null) =>
        found instanceof HTMLInputElement && found.type === 'radio' ? found.name : null;
      if (focused === element) return 'here';
      if (group(focused) !== null && group(focused) === group(element)) return 'here';
      if (focused === null || focused === document.body) return 'forwards';
      return focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING
        ? 'backwards'
        : 'forwards';
    });
    if (way === 'here') return;
    await page.keyboard.press(way === 'forwards' ? 'Tab' : 'Shift+Tab');
  }
  throw new Error(`The keyboard never came to ${String(target)}`);
}

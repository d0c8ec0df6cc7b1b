import type { Locator, Page } from 'playwright';

/** What a person does with their hands; a journey is the same with a mouse and with a keyboard. */
export interface Person {
  readonly hands: 'mouse' | 'keyboard';
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
    hands: 'mouse',
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

const mostStops = 120;

/** A person with a keyboard only: Tab to get there, Space, Enter and arrows to act. */
export function personWithKeyboard(page: () => Page): Person {
  const press = async (key: string) => page().keyboard.press(key);
  return {
    hands: 'keyboard',
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
 * Walks backwards when the target stands before the focus. Where the stops can be counted, most of them are
 * walked without looking; what was counted wrong is found at the next look.
 */
async function walkTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let looks = 0; looks < mostStops; looks += 1) {
    const { way, stops } = await target.evaluate((element) => {
      const focused = document.activeElement;
      const group = (found: Element | null) =>
        found instanceof HTMLInputElement && found.type === 'radio' ? found.name : null;
      if (focused === element) return { way: 'here', stops: 0 };
      if (group(focused) !== null && group(focused) === group(element)) {
        return { way: 'here', stops: 0 };
      }
      const groups = new Set<string>();
      const reachable = [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, textarea, summary, [tabindex]',
        ),
      ].filter((one) => {
        if (one.tabIndex < 0 || one.matches(':disabled') || one.getClientRects().length === 0)
          return false;
        const name = group(one);
        if (name === null) return true;
        return groups.has(name) ? false : groups.add(name) !== undefined;
      });
      const isAfter = (one: Element, other: Element) =>
        Boolean(other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
      if (focused === null || focused === document.body) return { way: 'Tab', stops: 1 };
      const forwards = isAfter(element, focused);
      const [first, last] = forwards ? [focused, element] : [element, focused];
      const between = reachable.filter((one) => isAfter(one, first) && isAfter(last, one)).length;
      return { way: forwards ? 'Tab' : 'Shift+Tab', stops: Math.max(1, Math.floor(between / 2)) };
    });
    if (way === 'here') return;
    for (let stop = 0; stop < stops; stop += 1) await page.keyboard.press(way);
  }
  throw new Error(`The keyboard never came to ${String(target)}`);
}

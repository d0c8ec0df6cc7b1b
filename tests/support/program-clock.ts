import type { Program } from './program.ts';

/** The clock on the wall, as a test moves it: the same hour, another day. */
export interface ProgramClock {
  /**
   * Lets days pass for the whole program. It takes the jump for a sleep and locks by itself, as it should: what is
   * shown afterwards is the lock screen of another morning, in a new window.
   */
  pass(days: number): Promise<void>;
  /** Today in Norway by that clock, or a day some days from it, as ISO text. */
  day(offset?: number): string;
  /** The same as a person types it: 12.03.2027. */
  typed(offset?: number): string;
}

const dayMs = 86_400_000;
const osloDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/**
 * Takes hold of the clock of a program that runs and puts it on a day, while nobody has opened an office. Only `Date`
 * is moved, in main and in the window: timers, transactions and everything else are the real ones. The program itself
 * knows nothing of it.
 */
export async function clockOf(program: Program, startOn: string): Promise<ProgramClock> {
  let offsetMs = Date.parse(`${startOn}T09:00:00Z`) - Date.now();
  const day = (offset = 0) => osloDay.format(Date.now() + offsetMs + offset * dayMs);
  const moveMain = () => program.electron.evaluate(moveDate, offsetMs);
  const moveWindow = async () => {
    await program.page().addInitScript(moveDate, offsetMs);
    await program.page().reload();
    await program.page().locator('#root > *').first().waitFor({ state: 'attached' });
  };
  await moveMain();
  await moveWindow();
  await lookedAtTheClock(program);
  return {
    async pass(days) {
      offsetMs += days * dayMs;
      await program.throughNewWindow(async () => {
        await moveMain();
      });
      await moveWindow();
    },
    day,
    typed: (offset = 0) => day(offset).split('-').reverse().join('.'),
  };
}

/** How often the program asks whether it has slept. */
const idleCheckMs = 5000;

/**
 * Waits until the program has seen the new day for itself; before that it would take the next jump for none, or this
 * one for a sleep. A timer that was set after the program's own, for as long, ends after it.
 */
function lookedAtTheClock(program: Program): Promise<void> {
  return program.electron.evaluate(
    (_modules, ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    idleCheckMs,
  );
}

/**
 * Replaces `Date` by one that is moved; safe to run again with another offset. It runs inside the program, so it
 * may use nothing from outside. Main hands over its own modules first, the window hands over the offset alone.
 */
function moveDate(first: unknown, second?: number): void {
  const offsetMs = typeof first === 'number' ? first : (second ?? 0);
  const kept = globalThis as { realDate?: DateConstructor };
  const Real = (kept.realDate ??= Date);
  globalThis.Date = class extends Real {
    constructor(...given: [] | [number]) {
      if (given.length === 0) super(Real.now() + offsetMs);
      else super(...given);
    }
    static override now() {
      return Real.now() + offsetMs;
    }
  } as DateConstructor;
}

import type { Locator, Page } from 'playwright';
import { stories } from './journey-story.ts';
import { personWithMouse } from './person.ts';
import type { Person } from './person.ts';
import type { Program } from './program.ts';
import { textsIn } from './program-texts.ts';
import type { Language, Texts } from './program-texts.ts';

/** One office at work: the program, somebody's hands, and the words on the screen. */
export interface Desk {
  readonly program: Program;
  readonly person: Person;
  readonly language: Language;
  readonly t: Texts;
  readonly story: (typeof stories)[Language];
  page(): Page;
  button(key: string, values?: Parameters<Texts>[1]): Locator;
  link(key: string, values?: Parameters<Texts>[1]): Locator;
  field(key: string, values?: Parameters<Texts>[1]): Locator;
  /** Something worth a picture stands on the screen now; the guided tour takes it, tests go on. */
  moment(name: string): Promise<void>;
  /** The first heading of a view: seeing it is having come there. */
  sees(words: string): Promise<void>;
  /** A day some days from today on this desk's calendar, the way it is typed: 12.03.2027. */
  typedDay(daysFromToday: number): string;
}

/** What a desk may have in place of what is usual: a keyboard, a guide who takes pictures, another calendar. */
export type DeskChoices = Partial<Pick<Desk, 'person' | 'moment' | 'typedDay'>>;

/** Sits down at a program that runs. */
export function deskAt(
  program: Program,
  language: Language,
  {
    person = personWithMouse(),
    moment = () => Promise.resolve(),
    typedDay: typed,
  }: DeskChoices = {},
): Desk {
  const t = textsIn(language);
  const page = () => program.page();
  return {
    program,
    person,
    language,
    t,
    story: stories[language],
    page,
    moment,
    button: (key, values) => page().getByRole('button', { name: t(key, values), exact: true }),
    link: (key, values) => page().getByRole('link', { name: t(key, values), exact: true }),
    field: (key, values) => page().getByLabel(t(key, values), { exact: true }),
    sees: (words) => page().getByRole('heading', { name: words }).first().waitFor(),
    typedDay: typed ?? typedDay,
  };
}

/** A day some days from today, the way it is typed: 12.03.2027. */
export function typedDay(daysFromToday: number): string {
  const day = new Date(Date.now() + daysFromToday * 86_400_000);
  const parts = new Intl.DateTimeFormat('nb', {
    timeZone: 'Europe/Oslo',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });
  return parts.format(day);
}

/** Waits until nothing is being fetched any more. */
export async function settled(desk: Desk): Promise<void> {
  const waiting = desk.page().getByRole('status', { name: desk.t('common.loading') });
  await waiting.first().waitFor({ state: 'detached' });
}

/** Follows one of the tabs of the child that is shown. */
export async function goToTab(desk: Desk, tab: string): Promise<void> {
  const { page, person, t } = desk;
  const tabs = page()
    .getByRole('navigation')
    .filter({ has: page().getByText(t('child.tab.summary')) });
  await person.press(tabs.getByRole('link', { name: t(`child.tab.${tab}`), exact: true }));
  await settled(desk);
}

/** Goes to one of the six places of the rail. */
export async function goToPlace(desk: Desk, place: string): Promise<void> {
  const { page, person, t } = desk;
  const rail = page().getByRole('navigation', { name: t('shell.nav') });
  await person.press(rail.getByRole('link', { name: t(`shell.section.${place}`), exact: true }));
}

/** Opens the page of a child from the list. */
export async function openChild(desk: Desk, name: string): Promise<void> {
  await goToPlace(desk, 'children');
  await desk.person.press(desk.page().getByRole('main').getByRole('link', { name }).first());
  await desk.sees(desk.t('child.tab.summary'));
}

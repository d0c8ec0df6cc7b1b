import type { Desk } from './journey.ts';
import { ask } from './program-office.ts';

interface NewOffice {
  readonly office: {
    readonly name: string;
    readonly municipality: string;
    readonly serviceType: string;
  };
  readonly user: { readonly name: string; readonly phone: string };
  readonly passphrase: string;
}

/** «Opprett enhet»: five steps, with the recovery words typed back. Gives the words. */
export async function createOffice(desk: Desk, created: NewOffice): Promise<readonly string[]> {
  const { person, page, t, field, button } = desk;
  await desk.sees(t('vault.create.title.office'));
  await person.write(field('vault.office.name'), created.office.name);
  await person.write(field('vault.office.municipality'), created.office.municipality);
  await person.choose(
    field('vault.office.serviceType'),
    t(`service.${created.office.serviceType}`),
  );
  await person.press(button('vault.next'));
  await desk.sees(t('vault.create.title.you'));
  await person.write(field('vault.userName'), created.user.name);
  await person.write(field('vault.user.phone'), created.user.phone);
  await person.press(button('vault.next'));
  await desk.sees(t('vault.create.title.passphrase'));
  await person.write(field('vault.newPassphrase'), created.passphrase);
  await person.write(field('vault.repeatPassphrase'), created.passphrase);
  await page()
    .getByText(t('vault.strength.4'))
    .or(page().getByText(t('vault.strength.3')))
    .waitFor();
  await person.press(button('vault.next'));
  await desk.sees(t('vault.create.title.words'));
  const shown = page().locator('ol span[translate=no]');
  await shown.first().waitFor();
  const words = await shown.allTextContents();
  await desk.moment('recovery-words');
  await person.press(button('vault.words.next'));
  await desk.sees(t('vault.create.title.typeBack'));
  for (const [place, word] of words.entries()) {
    await person.write(field('vault.word', { number: place + 1 }), word);
  }
  await desk.moment('typed-back');
  await person.press(button('vault.create.submit'));
  await desk.sees(t('overview.title', { name: created.user.name.split(' ')[0] ?? '' }));
  return words;
}

/** Opens with a name and a passphrase; the name is not asked for when the screen was locked by the same person. */
export async function unlock(
  desk: Desk,
  who: { readonly name: string; readonly passphrase: string },
): Promise<void> {
  const { person, page, t, field, button } = desk;
  await field('vault.passphrase').waitFor();
  const name = page().getByLabel(t('vault.userName'), { exact: true });
  if (await name.isVisible()) await person.write(name, who.name);
  await person.write(field('vault.passphrase'), who.passphrase);
  await person.press(button('vault.unlock.submit'));
  // The rail, or the way out of a view that has the whole window.
  await page()
    .getByRole('navigation', { name: t('shell.nav') })
    .or(page().getByRole('link', { name: t('meetings.mode.back') }))
    .waitFor();
}

/** Locks with the button and waits for the lock screen of the new window. */
export async function lock(desk: Desk): Promise<void> {
  await desk.program.throughNewWindow(() => desk.person.press(desk.button('shell.lock')));
  await desk.field('vault.passphrase').waitFor();
}

interface Colleague {
  readonly name: string;
  readonly passphrase: string;
}

/** Somebody sits down at the machine; if another was there, that one locks first. */
export async function sitDownAs(desk: Desk, who: Colleague): Promise<void> {
  const { person, page, program, t, button } = desk;
  const rail = page().getByRole('navigation', { name: t('shell.nav') });
  const passphrase = () => desk.field('vault.passphrase');
  await rail.or(passphrase()).waitFor();
  if (await rail.isVisible())
    await program.throughNewWindow(() => person.press(button('shell.lock')));
  await passphrase().waitFor();
  const other = button('vault.unlock.switchUser');
  if (await other.isVisible()) await person.press(other);
  await unlock(desk, who);
}

/** A colleague is invited by the leader who sits there, and has chosen a passphrase; the window is theirs afterwards. */
export async function takeInColleague(
  { person, page, program, button }: Desk,
  { name, passphrase, phone }: Colleague & { readonly phone: string },
): Promise<void> {
  const { code } = await ask(page(), 'office.inviteUser', { name, role: 'stafettholder', phone });
  await program.throughNewWindow(() => person.press(button('shell.lock')));
  await ask(page(), 'vault.claimInvitation', { userName: name, code, newPassphrase: passphrase });
}

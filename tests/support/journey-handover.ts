import type { Desk } from './journey.ts';
import { goToPlace, openChild, typedDay } from './journey.ts';

/** Writes the own office's public keys to `path`. */
export async function saveIdentity(desk: Desk, path: string): Promise<void> {
  await goToPlace(desk, 'handover');
  await desk.sees(desk.t('handover.contacts.title'));
  await desk.program.answerSave(path);
  await desk.person.press(desk.button('handover.identity.save'));
  await desk.page().getByText(desk.t('handover.identity.saved')).waitFor();
}

/** Reads another office's keys. Gives the words that both sides compare: theirs and our own. */
export async function readIdentity(
  desk: Desk,
  path: string,
  office: string,
): Promise<{ readonly theirs: readonly string[]; readonly own: readonly string[] }> {
  const { page, person, t, button, program } = desk;
  await goToPlace(desk, 'handover');
  await program.answerOpen(path);
  await person.press(button('handover.identity.read'));
  await desk.sees(t('handover.verify.title', { office }));
  const lists = page().locator('ol[translate=no]');
  return {
    theirs: await lists.first().getByRole('listitem').allTextContents(),
    own: await lists.nth(1).getByRole('listitem').allTextContents(),
  };
}

/** Marks the other office as verified, after the words were read aloud. */
export async function verifyOffice(desk: Desk, office: string): Promise<void> {
  await desk.person.write(desk.field('handover.verify.how'), desk.story.comparedHow);
  await desk.person.press(desk.button('handover.verify.submit'));
  await desk.page().getByText(desk.t('handover.verify.done', { office })).waitFor();
}

/** Shows exactly what leaves, and writes the package for `office` to `path`. */
export async function handOver(
  desk: Desk,
  childName: string,
  office: string,
  path: string,
): Promise<void> {
  const { page, person, t, field, button, link, program, story } = desk;
  await openChild(desk, childName);
  await person.press(link('child.header.baton'));
  await desk.sees(t('baton.title'));
  await person.press(link('baton.offer.otherOffice'));
  await desk.sees(t('handover.child.title'));
  await person.pick(page().getByRole('radio', { name: office, exact: true }));
  await page().getByText(t('handover.basis.consent')).waitFor();
  await page().getByText(story.brightSpot).first().waitFor();
  await page()
    .getByRole('heading', { name: t('handover.step.preview') })
    .scrollIntoViewIfNeeded();
  await desk.moment('handover-preview');
  await person.write(field('handover.message'), story.handoverMessage);
  await person.write(field('handover.answerBy'), typedDay(10));
  await program.answerSave(path);
  await person.press(button('handover.export.submitTo', { office }));
  await page().getByText(t('handover.sent.title', { office })).waitFor({ timeout: 60_000 });
}

/** Opens a package and looks at it; nothing has entered the office. */
export async function receive(desk: Desk, path: string): Promise<void> {
  const { page, person, t, button, program } = desk;
  await goToPlace(desk, 'handover');
  await program.answerOpen(path);
  await person.press(button('handover.open'));
  await page().getByText(t('handover.quarantine')).waitFor({ timeout: 60_000 });
}

/** Says yes, gives the baton to a colleague of the office, and saves the receipt to `path`. */
export async function accept(
  desk: Desk,
  holder: { readonly name: string; readonly role: string },
  childName: string,
  path: string,
): Promise<void> {
  const { person, t, field, button, program } = desk;
  await person.choose(field('handover.holder'), `${holder.name} (${t(`role.${holder.role}`)})`);
  await program.answerSave(path);
  await person.press(button('handover.accept.submitTo', { name: holder.name }));
  await desk.sees(t('handover.accepted.title', { holder: holder.name, child: childName }));
}

/** Reads the receipt; the baton has moved. */
export async function readReceipt(
  desk: Desk,
  path: string,
  childName: string,
  office: string,
): Promise<void> {
  const { person, t, button, program } = desk;
  await goToPlace(desk, 'handover');
  await program.answerOpen(path);
  await person.press(button('handover.readReceipt').first());
  await desk.sees(t('handover.receipt.accepted', { office, child: childName }));
}

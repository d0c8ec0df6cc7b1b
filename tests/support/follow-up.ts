import type { InputOf } from '@contract/index.ts';
import type { Office } from './office.ts';
import { sampleChild, sampleConsent, sampleInputs } from './sample-inputs.ts';

/** The first steps of the work with a child, each through the program. */

let registered = 0;

/** Registers a new child at level 0; every call gives another name. */
export async function registerChild(at: Office): Promise<string> {
  registered += 1;
  const { childId } = await at.ask(
    'child.register',
    sampleChild({ givenName: 'Mikkel', familyName: `Oppdiktet nummer ${registered}` }),
  );
  return childId;
}

/** A child at level 1 whose log is open, with a consent that covers everything, and a holder. */
export async function openLog(at: Office, holderUserId: string = at.leaderId): Promise<string> {
  const childId = await registerChild(at);
  const inputs = sampleInputs(at.clock, { childId });
  await at.ask('level.decide', inputs['level.decide']);
  await at.ask('consent.record', {
    ...inputs['consent.record'],
    consent: sampleConsent(at.clock),
  });
  await at.ask('log.open', { childId, holderUserId, origin: 'service' });
  return childId;
}

/** The closing of a log, in which every measure that is still open ends. */
export function closingOf(at: Office, childId: string): InputOf<'log.close'> {
  const open = at.rows<{ id: string }>(
    "SELECT id FROM measure WHERE child_id = ? AND status = 'active'",
    childId,
  );
  return {
    ...sampleInputs(at.clock, { childId })['log.close'],
    measures: open.map(({ id }) => ({ measureId: id, ending: 'ended' })),
  };
}

/** Writes the package of a child to a file and hands it to the other office's open dialog. */
export async function sendPackage(
  from: Office,
  to: Office,
  childId: string,
  contactId: string,
): Promise<string> {
  const question = sampleInputs(from.clock, { childId, contactId })['handover.export'];
  const { packageId } = await from.ask('handover.export', question);
  if (packageId === null) throw new Error('Nothing was sent');
  to.dialogs.chosen = from.dialogs.saved.at(-1) ?? null;
  return packageId;
}

/** Everything dated that the first screen of whoever is on shows. */
export async function dueOnFirstScreen(at: Office) {
  const { due, next } = await at.ask('overview.get', {
    scope: null,
    mostBreaks: 100,
    mostDue: 100,
  });
  return [...due.items, ...next.items];
}

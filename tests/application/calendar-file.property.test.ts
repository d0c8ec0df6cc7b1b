import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleChild, sampleConsent, sampleInputs, samplePlan } from '../support/sample-inputs.ts';
import { openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';

/** Whatever people write about a child, a calendar file that leaves the office holds none of it. */

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** A word that stands in no calendar file by itself. */
const word = fc
  .array(fc.constantFrom('ø', 'å', 'æ', 'B', 'k', 'w', 'x', 'Q'), { minLength: 6, maxLength: 12 })
  .map((letters) => letters.join(''));
const words = fc.record({
  givenName: word,
  familyName: word,
  guardian: word,
  street: word,
  note: word,
  purpose: word,
  agenda: word,
  reason: word,
});
/** Where a name or a street hides in a place that somebody calls neutral. */
const hiding = fc.constantFrom(
  (secret: string) => secret,
  (secret: string) => `Hjemme hos ${secret.toUpperCase()}`,
  (secret: string) => `${secret}, stua`,
  () => 'Møterommet',
);

it('holds no word of the child, the family, the log, the purpose or the agenda', async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(
      words,
      hiding,
      fc.constantFrom('givenName', 'familyName', 'guardian', 'street'),
      fc.boolean(),
      fc.boolean(),
      async (secret, hide, hidden, placeIsNeutral, isCancelled) => {
        const { guardians, ...child } = sampleChild();
        const { childId } = await office.ask('child.register', {
          ...child,
          givenName: secret.givenName,
          familyName: secret.familyName,
          address: `${secret.street} 12`,
          guardians: guardians.map((one) => ({ ...one, name: secret.guardian })),
        });
        const inputs = sampleInputs(office.clock, { childId });
        await office.ask('level.decide', { ...inputs['level.decide'], reason: secret.reason });
        const consent = sampleConsent(office.clock, { givenBy: [secret.guardian] });
        await office.ask('consent.record', { ...inputs['consent.record'], consent });
        await office.ask('log.open', { childId, holderUserId: office.leaderId, origin: 'service' });
        await office.ask('log.addEntry', { ...inputs['log.addEntry'], body: secret.note });
        const [invited] = samplePlan(office.clock).invited;
        if (invited === undefined) throw new Error('Somebody is asked to the meeting');
        const plan = samplePlan(office.clock, {
          place: hide(secret[hidden]),
          purpose: secret.purpose,
          agenda: secret.agenda,
          invited: [{ ...invited, name: secret.guardian }],
        });
        const { id: plannedId } = await office.ask('meeting.plan', { childId, plan });
        if (isCancelled)
          await office.ask('meeting.cancel', {
            childId,
            plannedId,
            revision: 1,
            reason: secret.reason,
          });
        const before = office.dialogs.saved.length;
        await office.call('meeting.exportCalendar', { childId, plannedId, placeIsNeutral });
        for (const { name, bytes } of office.dialogs.saved.slice(before)) {
          written += 1;
          // A word must not hide in a fold of a long line, or behind a capital.
          const said = new TextDecoder().decode(bytes).replaceAll('\r\n ', '').toLowerCase();
          for (const one of Object.values(secret)) {
            expect(said).not.toContain(one.toLowerCase());
            expect(name.toLowerCase()).not.toContain(one.toLowerCase());
          }
        }
      },
    ),
    { numRuns: 40 },
  );
  expect(written).toBeGreaterThan(10);
  expect(office.incidents).toEqual([]);
}, 120_000);

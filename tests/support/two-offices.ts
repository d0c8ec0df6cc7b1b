import { introduce, office, playedClock } from './office.ts';
import type { Office } from './office.ts';
import { openLog } from './follow-up.ts';

/** A kindergarten and a school that know each other, and a child whose log is open in the kindergarten. */
export async function twoOffices() {
  const clock = playedClock();
  const kindergarten = await office({ name: 'Liksom barnehage', clock });
  const school = await office({ name: 'Liksom skole', serviceType: 'school', clock });
  const { bAtA: schoolId, aAtB: kindergartenId } = await introduce(kindergarten, school);
  const childId = await openLog(kindergarten);
  return { clock, kindergarten, school, schoolId, kindergartenId, childId };
}

export const holderAt = async (at: Office, childId: string) => {
  const { summary } = await at.ask('child.get', { childId });
  const { holderName, holderIsMe, holderIsElsewhere } = summary;
  return { holderName, holderIsMe, holderIsElsewhere };
};

/** Everything but the trail and the drafts: what must not change when something is refused. */
export const content = (at: Office): string =>
  JSON.stringify(
    at
      .rows<{ name: string }>(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT IN ('audit', 'draft', 'sqlite_schema') ORDER BY name",
      )
      .map(({ name }) => [name, at.rows(`SELECT * FROM ${name} ORDER BY rowid`)]),
  );

export async function receive(at: Office): Promise<string> {
  const { packageId } = await at.ask('handover.receive', {});
  if (packageId === null) throw new Error('Nothing was chosen');
  return packageId;
}

export const accept = (at: Office, packageId: string, intoChildId: string | null = null) =>
  at.ask('handover.accept', { packageId, holderUserId: at.leaderId, intoChildId });

export const handReceipt = (from: Office, to: Office): void => {
  to.dialogs.chosen = from.dialogs.saved.at(-1) ?? null;
};

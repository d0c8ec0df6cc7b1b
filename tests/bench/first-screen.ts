import { openOffice } from '../support/office.ts';
import { childrenCount, entriesOfChild, fillOffice } from './large-office.ts';
import { compare } from './measure.ts';
import type { Comparison } from './measure.ts';

const runs = 15;

/**
 * The first screen of a leader over every log of a large office, from the question to the checked answer, against
 * what it would at least cost to ask every entry of the log when it was written.
 */
export async function compareFirstScreen(): Promise<readonly Comparison[]> {
  const office = await openOffice();
  try {
    fillOffice(office);
    const whole = { scope: 'office', mostBreaks: 20, mostDue: 20 } as const;
    const { followed, breaks } = await office.ask('overview.get', whole);
    if (followed !== childrenCount || breaks.children === 0)
      throw new Error('The first screen does not look at the whole office');
    return [
      await compare(
        `first screen: ${childrenCount} logs, ${childrenCount * entriesOfChild} entries`,
        'asking every entry when it was written',
        runs,
        async () => void (await office.ask('overview.get', whole)),
        () =>
          void office.rows(
            "SELECT child_id, max(at), max(CASE WHEN kind = 'childVoice' THEN happened_on END) FROM log_entry GROUP BY child_id",
          ),
      ),
    ];
  } finally {
    office.close();
  }
}

import { lapseOffer, overdueOffers } from '../application/baton/lapse-offers.ts';
import { contract } from '../contract/index.ts';
import { currentActor, runRead, runWrite } from './host.ts';
import type { Host } from './host.ts';

/** The program's own name, in the log and in the trail, where nobody did it but the calendar. */
const programName = 'Stafetten';

/**
 * What runs out by its date runs out before anybody looks or acts, and not when somebody happens to press a
 * button: an offer of the baton past its last day lapses, and the holder keeps it. Dates change at midnight, so
 * the office is asked once per unlocking and once per day.
 * @returns to be called before each operation on the open office
 */
export function createSettle(host: Host): () => void {
  let settled = { session: null as object | null, today: '' };
  return () => {
    const session = host.vault.session().uow;
    const today = host.clock.today();
    if (settled.session === session && settled.today === today) return;
    const actor = { ...currentActor(host), name: programName };
    for (const offer of runRead(host, actor, overdueOffers)) {
      runWrite(
        host,
        actor,
        (context) => lapseOffer(context, offer),
        () => ({
          name: 'baton.withdrawOffer',
          operation: contract['baton.withdrawOffer'],
          childId: offer.childId,
          outcome: 'ok',
        }),
      );
    }
    settled = { session, today };
  };
}

import type { Consent } from '../consent/consent.ts';
import { covers } from '../consent/covers.ts';
import type { Level } from '../level/level.ts';
import type { LocalDate } from '../time/local-date.ts';

/**
 * Whether a log on paper may be at this level today. In the own service (level 1) nothing is told to anybody. From
 * level 2 another service sits at the table, so a consent to share between services or to meet must cover some
 * service today; the refusal of the digital log says nothing about that (Nærøysund: without the digital log the
 * meetings are held as before).
 */
export function isCoveredOnPaper(
  level: Level,
  consents: readonly Consent[],
  today: LocalDate,
): boolean {
  if (level < 2) return true;
  return consents.some(({ services, kinds }) =>
    services.some((receiverService) =>
      (['shareBetweenServices', 'meeting'] as const).some(
        (purpose) =>
          covers(consents, { receiverService, kinds, purpose, today }).covered.length > 0,
      ),
    ),
  );
}

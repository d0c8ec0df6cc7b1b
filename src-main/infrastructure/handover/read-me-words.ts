import type { ReleaseBasis } from '../../domain/consent/filter-for-release.ts';
import type { PackageLanguage } from '../../domain/handover/log-document.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import type { OfficeFacts } from './identity.ts';

/** How the readable copy gets its words; keys are `package.*` and the shared terms. */
export interface ReadMeWords {
  readonly language: PackageLanguage;
  readonly t: (key: string, params?: Readonly<Record<string, string | number>>) => string;
  /** A local date as people write it. */
  readonly day: (day: LocalDate) => string;
  /** The day of an ISO instant on the clock in Norway, as people write it. */
  readonly dayOf: (instant: string) => string;
}

export interface ReadMeContext {
  readonly sender: OfficeFacts;
  readonly receiver: OfficeFacts;
  readonly basis: ReleaseBasis;
  readonly expiresOn: LocalDate;
  /** Drawn from the map of the document by the program itself; null leaves the table alone. */
  readonly mapSvg: string | null;
}

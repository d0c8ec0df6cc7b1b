import type { OutputOf } from '@contract/index.ts';

/** A package in quarantine, as it is shown before somebody answers. */
export type Previewed = OutputOf<'handover.previewPackage'>;

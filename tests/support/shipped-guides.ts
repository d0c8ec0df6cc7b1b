import { resolve } from 'node:path';
import type { GuideId } from '@domain/guide/guide-terms.ts';
import type { Guide } from '@domain/guide/guide.ts';
import { openResources } from '../../src-main/electron/resources.ts';

/** The guides that come with the program, read as the program reads them. */
export const shippedGuides: readonly Guide[] = openResources(
  resolve(import.meta.dirname, '../..'),
).guides();

export function shippedGuide(id: GuideId): Guide {
  const guide = shippedGuides.find((one) => one.id === id);
  if (guide === undefined) throw new Error(`No guide ${id}`);
  return guide;
}

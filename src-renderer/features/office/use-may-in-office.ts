import type { PermissionAction } from '@domain/permission/action.ts';
import { useMay } from '../../ui/use-may.ts';

const noChild = { relation: 'none', logStatus: 'none', holderIsElsewhere: false } as const;

/** What the person who is on may do with the office itself, by the same function that main enforces. */
export function useMayInOffice(): (action: PermissionAction) => boolean {
  return useMay(noChild);
}

import type { PermissionAction } from '@domain/permission/action.ts';
import { useMay } from '../../ui/use-may.ts';

const noChild = { relation: 'none', logStatus: 'none', holderIsElsewhere: false } as const;

/** What the person who is on may do with packages and contacts, apart from any one child. */
export function useMayHere(): (action: PermissionAction) => boolean {
  return useMay(noChild);
}

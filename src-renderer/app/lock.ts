import { useCallback } from 'react';
import { useOperationCommand } from '../api/queries.ts';

/** Locks at once and never asks. The main process first lets the views write their drafts (`flushDrafts`). */
export function useLock(): (options?: { readonly switchUser?: boolean }) => void {
  const { mutate } = useOperationCommand('vault.lock');
  return useCallback(({ switchUser = false } = {}) => mutate({ switchUser }), [mutate]);
}

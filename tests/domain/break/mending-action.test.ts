import { expect, test } from 'vitest';
import { mendingActions, permissionToMend } from '@domain/break/mending-action.ts';
import { permissionActions } from '@domain/permission/action.ts';

test('every way to mend asks for a permission that exists', () => {
  for (const action of mendingActions)
    expect(permissionActions).toContain(permissionToMend(action));
});

test('reporting is never held back: it asks for what everybody may do', () => {
  expect(permissionToMend('recordReport')).toBe('report.write');
});

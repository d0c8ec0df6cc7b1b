import { expect, it } from 'vitest';
import { mayHoldBaton } from '@domain/permission/may-hold-baton.ts';
import { roles } from '@domain/permission/role.ts';
import { permissionTable } from '@domain/permission/table.ts';

it('lets exactly those hold the baton who may answer when it is offered', () => {
  for (const role of roles) {
    expect(mayHoldBaton(role)).toBe(permissionTable['baton.answer'].allowed[role].length > 0);
  }
});

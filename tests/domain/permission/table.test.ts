import { describe, expect, it } from 'vitest';
import type { PermissionAction } from '@domain/permission/action.ts';
import { permissionActions } from '@domain/permission/action.ts';
import { relations, roles } from '@domain/permission/role.ts';
import { permissionTable } from '@domain/permission/table.ts';

/**
 * The matrix as people have agreed on it: leader, stafettholder, participant; H holder, D deputy,
 * R registrar, P participant, N none. A change of the table is a change here, seen by whoever reviews it.
 */
const agreed: Readonly<Record<PermissionAction, string>> = {
  'office.read': 'HDRPN HDRPN HDRPN',
  'office.administer': 'HDRPN ----- -----',
  'user.invite': 'HDRPN ----- -----',
  'child.search': 'HDRPN HDRPN HDRPN',
  'child.register': 'HDRPN HDRPN HDRPN',
  'child.read': 'HDRPN HDRP- HDRP-',
  'child.change': 'HDRPN HDR-- --R--',
  'observation.read': 'HDRPN HDR-- --R--',
  'observation.write': 'HDRP- HDRP- HDRP-',
  'scale.read': 'HDRPN HDR-- --R--',
  'scale.write': 'HDR-- HDR-- --R--',
  'level.decide': 'HDRPN HDR-- -----',
  'consent.read': 'HDRPN HDRP- HD-P-',
  'consent.write': 'HDRPN HDR-- -----',
  'log.read': 'HDRPN HDRP- HDRP-',
  'log.write': 'HD-P- HD-P- HD-P-',
  'measure.write': 'HD-P- HD-P- HD-P-',
  'measure.evaluate': 'HD-P- HD-P- HD-P-',
  'baton.give': 'HDRPN H-R-- H----',
  'baton.answer': 'HDRPN HDRPN -----',
  'networkMap.read': 'HDRPN HDRP- HDRP-',
  'networkMap.write': 'HDRP- HDRP- HD-P-',
  'meeting.read': 'HDRPN HDRP- HD-P-',
  'meeting.write': 'HD-P- HD-P- -----',
  'report.write': 'HDRPN HDRPN HDRPN',
  'attachment.read': 'HDRPN HDRP- HDRP-',
  'attachment.write': 'HDRP- HDRP- HDRP-',
  'handover.read': 'HDRPN HDRPN HD-P-',
  'handover.export': 'H---- H---- -----',
  'handover.import': 'HDRPN HDRPN -----',
  'handover.decide': 'HDRPN HDRPN -----',
  'contact.read': 'HDRPN HDRPN HDRPN',
  'contact.write': 'HDRPN HDRPN -----',
  'audit.read': 'HDRPN HD--- -----',
  'draft.own': 'HDRPN HDRPN HDRPN',
  'settings.own': 'HDRPN HDRPN HDRPN',
};

describe('permission table', () => {
  it.each(permissionActions)('decides %s as agreed', (action) => {
    const written = roles.map((role) =>
      relations
        .map((relation) =>
          permissionTable[action].allowed[role].includes(relation)
            ? relation.slice(0, 1).toUpperCase()
            : '-',
        )
        .join(''),
    );
    expect(written.join(' ')).toBe(agreed[action]);
  });

  it('cannot be changed while the program runs', () => {
    expect(Object.isFrozen(permissionTable)).toBe(true);
    for (const row of Object.values(permissionTable)) {
      expect(Object.isFrozen(row) && Object.isFrozen(row.allowed)).toBe(true);
      for (const cell of Object.values(row.allowed)) expect(Object.isFrozen(cell)).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { PermissionAction } from '@domain/permission/action.ts';
import { permissionActions } from '@domain/permission/action.ts';
import { relations, roles } from '@domain/permission/role.ts';
import { permissionTable } from '@domain/permission/table.ts';

/**
 * The matrix as people have agreed on it: leader, stafettholder, participant; H holder, R registrar,
 * P participant, N none. A change of the table is a change here, seen by whoever reviews it.
 */
const agreed: Readonly<Record<PermissionAction, string>> = {
  'office.read': 'HRPN HRPN HRPN',
  'office.administer': 'HRPN ---- ----',
  'user.invite': 'HRPN ---- ----',
  'child.search': 'HRPN HRPN HRPN',
  'child.register': 'HRPN HRPN HRPN',
  'child.read': 'HRPN HRP- HRP-',
  'child.change': 'HRPN HR-- -R--',
  'observation.read': 'HRPN HR-- -R--',
  'observation.write': 'HRP- HRP- HRP-',
  'scale.read': 'HRPN HR-- -R--',
  'scale.write': 'HR-- HR-- -R--',
  'level.decide': 'HRPN HR-- ----',
  'consent.read': 'HRPN HRP- H-P-',
  'consent.write': 'HRPN HR-- ----',
  'log.read': 'HRPN HRP- HRP-',
  'log.write': 'H-P- H-P- H-P-',
  'measure.write': 'H-P- H-P- H-P-',
  'measure.evaluate': 'H-P- H-P- H-P-',
  'baton.give': 'HRPN HR-- H---',
  'baton.answer': 'HRPN HRPN ----',
  'networkMap.read': 'HRPN HRP- HRP-',
  'networkMap.write': 'HRP- HRP- H-P-',
  'meeting.read': 'HRPN HRP- H-P-',
  'meeting.write': 'H-P- H-P- ----',
  'report.write': 'HRPN HRPN HRPN',
  'attachment.read': 'HRPN HRP- HRP-',
  'attachment.write': 'HRP- HRP- HRP-',
  'document.print': 'HRPN HRP- H---',
  'handover.read': 'HRPN HRPN H-P-',
  'handover.export': 'H--- H--- ----',
  'handover.import': 'HRPN HRPN ----',
  'handover.decide': 'HRPN HRPN ----',
  'contact.read': 'HRPN HRPN HRPN',
  'contact.write': 'HRPN HRPN ----',
  'audit.read': 'HRPN H--- ----',
  'draft.own': 'HRPN HRPN HRPN',
  'settings.own': 'HRPN HRPN HRPN',
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

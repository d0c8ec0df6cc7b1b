import { describe, expect, it } from 'vitest';
import type { PermissionAction } from '@domain/permission/action.ts';
import { permissionActions } from '@domain/permission/action.ts';
import { relations, roles } from '@domain/permission/role.ts';
import type { Relation } from '@domain/permission/role.ts';
import { permissionTable } from '@domain/permission/table.ts';

/**
 * The matrix as people have agreed on it: leader, stafettholder, participant; H holder, D deputy,
 * R registrar, P participant,
 * O receiver of an open offer, N none. A change of the table is a change here, seen by whoever reviews it.
 */
const agreed: Readonly<Record<PermissionAction, string>> = {
  'office.read': 'HDRPON HDRPON HDRPON',
  'office.administer': 'HDRPON ------ ------',
  'user.invite': 'HDRPON ------ ------',
  'child.search': 'HDRPON HDRPON HDRPON',
  'child.register': 'HDRPON HDRPON HDRPON',
  'child.read': 'HDRPON HDRPO- HDRPO-',
  'child.change': 'HDRPON HDR--- --R---',
  'observation.read': 'HDRPON HDR--- --R---',
  'observation.write': 'HDRP-- HDRP-- HDRP--',
  'scale.read': 'HDRPON HDR--- --R---',
  'scale.write': 'HDR--- HDR--- --R---',
  'level.decide': 'HDRPON HDR--- ------',
  'consent.read': 'HDRPON HDRPO- HD-PO-',
  'consent.write': 'HDRPON HDR--- ------',
  'log.read': 'HDRPON HDRPO- HDRPO-',
  'log.write': 'HD-P-- HD-P-- HD-P--',
  'measure.write': 'HD-P-- HD-P-- HD-P--',
  'measure.evaluate': 'HD-P-- HD-P-- HD-P--',
  'baton.give': 'HDRPON H-R--- H-----',
  'baton.answer': 'HDRPON HDRPON ------',
  'networkMap.read': 'HDRPON HDRPO- HDRPO-',
  'networkMap.write': 'HDRP-- HDRP-- HD-P--',
  'meeting.read': 'HDRPON HDRPO- HD-PO-',
  'meeting.write': 'HD-P-- HD-P-- ------',
  'report.write': 'HDRPON HDRPON HDRPON',
  'attachment.read': 'HDRPON HDRPO- HDRPO-',
  'attachment.write': 'HDRP-- HDRP-- HDRP--',
  'document.print': 'HDRPON HDRP-- H-----',
  'handover.read': 'HDRPON HDRPON HD-P--',
  'handover.export': 'H----- H----- ------',
  'handover.import': 'HDRPON HDRPON ------',
  'handover.decide': 'HDRPON HDRPON ------',
  'contact.read': 'HDRPON HDRPON HDRPON',
  'contact.write': 'HDRPON HDRPON ------',
  'audit.read': 'HDRPON HD---- ------',
  'draft.own': 'HDRPON HDRPON HDRPON',
  'settings.own': 'HDRPON HDRPON HDRPON',
};

const letterOf: Readonly<Record<Relation, string>> = {
  holder: 'H',
  deputy: 'D',
  registrar: 'R',
  participant: 'P',
  receiver: 'O',
  none: 'N',
};

describe('permission table', () => {
  it.each(permissionActions)('decides %s as agreed', (action) => {
    const written = roles.map((role) =>
      relations
        .map((relation) =>
          permissionTable[action].allowed[role].includes(relation) ? letterOf[relation] : '-',
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

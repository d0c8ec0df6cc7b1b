import { describe, expect, it } from 'vitest';
import type { BatonState } from '@domain/baton/baton.ts';
import { canCloseLog } from '@domain/case/close-log.ts';

const open: BatonState = {
  holder: { kind: 'user', userId: 'kari' },
  offer: null,
  logStatus: 'open',
  level: 2,
};

describe('canCloseLog', () => {
  it('puts the baton down and keeps nothing open', () => {
    expect(canCloseLog(open, 'Målene er nådd')).toEqual({
      ok: true,
      value: { holder: null, offer: null, logStatus: 'closed', level: 0 },
    });
  });

  it('asks why', () => {
    expect(canCloseLog(open, '  ')).toEqual({ ok: false, error: ['reasonMissing'] });
  });

  it('names every reason against it', () => {
    expect(canCloseLog({ ...open, logStatus: 'none' }, '')).toEqual({
      ok: false,
      error: ['reasonMissing', 'logNotOpen'],
    });
  });

  it('waits for the other office', () => {
    const contact = { kind: 'office', contactId: 'school' } as const;
    const offer = { id: 'o', to: contact, offeredOn: '2027-03-01', expiresOn: '2027-03-31' };
    expect(canCloseLog({ ...open, offer }, 'Ferdig')).toMatchObject({ error: ['offerOpen'] });
    expect(canCloseLog({ ...open, holder: contact }, 'Ferdig')).toMatchObject({
      error: ['holderElsewhere'],
    });
  });
});

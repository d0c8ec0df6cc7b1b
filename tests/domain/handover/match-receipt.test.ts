import { describe, expect, it } from 'vitest';
import { matchReceipt } from '@domain/handover/match-receipt.ts';

const sent = { id: 'p1', sha256: 'aa', receiverFingerprint: 'ff' };
const receipt = { packageId: 'p1', packageSha256: 'aa' };

describe('a receipt answers a package', () => {
  it('when id, office and bytes are the same', () => {
    expect(matchReceipt(receipt, 'ff', sent)).toEqual({ ok: true, value: undefined });
  });

  it('and no other package, for no other office, about no other bytes', () => {
    expect(matchReceipt({ ...receipt, packageId: 'p2' }, 'ff', sent)).toEqual({
      ok: false,
      error: 'unknownPackage',
    });
    expect(matchReceipt(receipt, 'ee', sent)).toEqual({ ok: false, error: 'unknownSender' });
    expect(matchReceipt({ ...receipt, packageSha256: 'bb' }, 'ff', sent)).toEqual({
      ok: false,
      error: 'tampered',
    });
  });
});

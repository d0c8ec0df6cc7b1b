import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { decryptWith, encryptTo } from '../../src-main/infrastructure/handover/age.ts';
import { fictionalLog } from './fictional-log.ts';
import { planOf, valueOf, written } from './try-handover.ts';
import { kindergarten, school, forged, open } from './forge-package.ts';

describe('any bytes at all', () => {
  const withinMs = 2000;

  it('are answered in time and never with an exception, whatever is changed before they are locked', async () => {
    const { bytes } = await written(planOf(kindergarten, school));
    const archive = valueOf(await decryptWith(school.own.age.identity, bytes));
    const changes = fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(changes, async (places) => {
        const changed = Buffer.from(archive);
        for (const [at, value] of places) changed[at] = value;
        const start = performance.now();
        const opened = await open(await encryptTo(school.own.age.recipient, changed));
        expect(performance.now() - start).toBeLessThan(withinMs);
        // Dates and checksums of the ZIP say nothing; everything that is used is under the signature.
        if (opened.ok) expect(opened.value.log).toEqual(fictionalLog());
      }),
      { numRuns: 300 },
    );
  });

  it('are answered in time and never with an exception, whatever a known office signs', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom('entries', 'basis', 'receiver', 'expiresOn', 'packageId', 'sender', 'x'),
        async (value, key) => {
          const start = performance.now();
          const opened = await open(await forged((manifest) => void (manifest[key] = value)));
          expect(performance.now() - start).toBeLessThan(withinMs);
          expect(opened.ok).toBe(false);
        },
      ),
      { numRuns: 100 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Consent } from '@domain/consent/consent.ts';
import { consentPurposes, informationKinds, legalBases } from '@domain/consent/consent-terms.ts';
import type { ReleaseQuestion } from '@domain/consent/filter-for-release.ts';
import { decideRelease } from '@domain/consent/filter-for-release.ts';
import { serviceTypes } from '@domain/office/service-type.ts';
import { addDays } from '@domain/time/local-date.ts';

const consent: Consent = {
  id: 'c1',
  givenBy: ['Mor Testesen'],
  purposes: ['handOver'],
  services: ['school'],
  kinds: ['identity', 'goalsAndMeasures'],
  excluded: '',
  from: '2027-02-01',
  to: null,
  withdrawnOn: null,
  refused: false,
};
const question: ReleaseQuestion = {
  consents: [consent],
  receiverService: 'school',
  requestedKinds: ['identity', 'meetings'],
  purpose: 'handOver',
  today: '2027-03-01',
};

// Few members of each set, so that consents and questions often meet.
const days = fc.integer({ min: 0, max: 6 }).map((count) => addDays('2027-03-01', count));
const services = serviceTypes.slice(0, 2);
const purposes = consentPurposes.slice(0, 2);
const kinds = informationKinds.slice(0, 4);
const anyConsent: fc.Arbitrary<Consent> = fc.record({
  id: fc.uuid(),
  givenBy: fc.subarray(['mor', 'far'], { minLength: 1 }),
  purposes: fc.subarray([...purposes]),
  services: fc.subarray([...services]),
  kinds: fc.subarray([...kinds]),
  excluded: fc.constant(''),
  from: days,
  to: fc.option(days),
  withdrawnOn: fc.option(days),
  refused: fc.constantFrom(false, false, false, true),
});
const anyQuestion: fc.Arbitrary<ReleaseQuestion> = fc.record({
  consents: fc.array(anyConsent, { maxLength: 6 }),
  receiverService: fc.constantFrom(...services),
  requestedKinds: fc.subarray([...kinds]),
  purpose: fc.constantFrom(...purposes),
  today: days,
  legalBasis: fc.option(
    fc.record({
      basis: fc.constantFrom(...legalBases),
      reason: fc.constantFrom('', ' \n', 'Grunn til å tro at barnet blir mishandlet'),
    }),
  ),
});

describe('decideRelease', () => {
  it('lets out what the consent covers and holds back the rest with its reason', () => {
    expect(decideRelease(question)).toEqual({
      ok: true,
      value: {
        allowedKinds: ['identity'],
        heldBack: [{ kind: 'meetings', reason: 'notThisKind' }],
        basis: { kind: 'consent', consentIds: ['c1'] },
      },
    });
  });

  it('refuses when nothing is covered, and when nothing is asked for', () => {
    expect(decideRelease({ ...question, consents: [] })).toEqual({
      ok: false,
      error: 'consentMissing',
    });
    expect(decideRelease({ ...question, requestedKinds: [] })).toEqual({
      ok: false,
      error: 'nothingToSend',
    });
  });

  it('refuses a legal basis without a reason, even where a consent would do', () => {
    const legalBasis = { basis: 'otherLaw', reason: '  ' } as const;
    expect(decideRelease({ ...question, legalBasis })).toEqual({
      ok: false,
      error: 'legalReasonMissing',
    });
  });

  it('invariant 4: nothing leaves without a consent that covers it today or a legal basis with a reason', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        const release = decideRelease(asked);
        if (!release.ok) return;
        const { allowedKinds, basis } = release.value;
        expect(allowedKinds.length).toBeGreaterThan(0);
        for (const kind of allowedKinds) {
          expect(asked.requestedKinds).toContain(kind);
          if (basis.kind === 'law') {
            expect(basis.reason.trim()).not.toBe('');
            continue;
          }
          // Written out anew on purpose, so that a fault in `covers` does not excuse itself.
          const carrier = asked.consents.find(
            (one) =>
              basis.consentIds.includes(one.id) &&
              !one.refused &&
              one.from <= asked.today &&
              (one.to === null || asked.today <= one.to) &&
              (one.withdrawnOn === null || asked.today < one.withdrawnOn) &&
              one.kinds.includes(kind) &&
              one.purposes.includes(asked.purpose) &&
              one.services.includes(asked.receiverService),
          );
          expect(carrier).toBeDefined();
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('says of every kind that was asked for whether it goes or stays', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        const release = decideRelease(asked);
        if (!release.ok) return;
        const { allowedKinds, heldBack } = release.value;
        const named = [...allowedKinds, ...heldBack.map(({ kind }) => kind)];
        expect(named.sort()).toEqual([...asked.requestedKinds].sort());
      }),
    );
  });

  it('invariant 5: no consent, refusal or withdrawal ever blocks the duty to report', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        fc.pre(asked.requestedKinds.length > 0);
        const legalBasis = { basis: 'dutyToReport', reason: 'Barnet fortalte om slag' } as const;
        const release = decideRelease({ ...asked, legalBasis });
        expect(release).toMatchObject({
          ok: true,
          value: { allowedKinds: asked.requestedKinds, heldBack: [] },
        });
      }),
    );
  });
});

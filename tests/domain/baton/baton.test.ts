import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BatonState, Holder, OpenOffer } from '@domain/baton/baton.ts';
import * as baton from '@domain/baton/baton.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { levels } from '@domain/level/level.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import { addDays, daysBetween } from '@domain/time/local-date.ts';

const today = '2027-03-01';
const kari: Holder = { kind: 'user', userId: 'kari' };
const ola: Holder = { kind: 'user', userId: 'ola' };
const school: Holder = { kind: 'office', contactId: 'school' };
const ppt: Holder = { kind: 'office', contactId: 'ppt' };

const open: BatonState = { holder: kari, offer: null, logStatus: 'open', level: 1 };
const madeTo = (to: Holder): OpenOffer => ({
  id: 'offer-1',
  to,
  offeredOn: today,
  expiresOn: addDays(today, 14),
});
const offered = (to: Holder): BatonState => ({ ...open, offer: madeTo(to) });
const refusal = (error: string): unknown => ({ ok: false, error });

describe('baton', () => {
  it('stays with the old holder while it is offered', () => {
    expect(baton.offer(open, madeTo(ola))).toEqual({ ok: true, value: offered(ola) });
  });

  it('moves in one step when the receiver accepts, on the last day too', () => {
    const answer = { offerId: 'offer-1', by: ola, acceptedOn: addDays(today, 14) };
    expect(baton.accept(offered(ola), answer)).toEqual({
      ok: true,
      value: { ...open, holder: ola },
    });
  });

  it('stays when the offer is accepted too late, by the wrong person, or twice', () => {
    const late = { offerId: 'offer-1', by: ola, acceptedOn: addDays(today, 15) };
    expect(baton.accept(offered(ola), late)).toEqual(refusal('offerExpired'));
    expect(baton.accept(offered(ola), { ...late, by: kari })).toEqual(refusal('notTheReceiver'));
    expect(baton.accept(open, { ...late, acceptedOn: today })).toEqual(refusal('offerNotOpen'));
    expect(baton.accept(offered(ola), { ...late, offerId: 'offer-0', acceptedOn: today })).toEqual(
      refusal('offerNotOpen'),
    );
  });

  it('stays when the offer is declined, withdrawn or lapses', () => {
    expect(baton.decline(offered(ola), { offerId: 'offer-1', by: ola })).toEqual({
      ok: true,
      value: open,
    });
    expect(baton.withdraw(offered(ola), today, defaultPolicy)).toEqual({ ok: true, value: open });
    expect(baton.expire(offered(ola), addDays(today, 15), defaultPolicy)).toEqual({
      ok: true,
      value: open,
    });
  });

  it('has one open offer at a time, and none to the holder', () => {
    expect(baton.offer(offered(ola), madeTo(school))).toEqual(refusal('offerOpen'));
    expect(baton.offer(open, madeTo(kari))).toEqual(refusal('alreadyHolder'));
  });

  it('is not taken back from another office while a receipt may be on its way', () => {
    const lastGraceDay = addDays(today, 14 + defaultPolicy.packageGraceDays);
    for (const rule of [baton.withdraw, baton.expire]) {
      expect(rule(offered(school), lastGraceDay, defaultPolicy)).toEqual(
        refusal('offerStillAnswerable'),
      );
      expect(rule(offered(school), addDays(lastGraceDay, 1), defaultPolicy)).toEqual({
        ok: true,
        value: open,
      });
    }
  });

  it('cannot be offered, nor the log closed, while another office has it', () => {
    const away: BatonState = { ...open, holder: school };
    expect(baton.offer(away, madeTo(ola))).toEqual(refusal('holderElsewhere'));
    expect(baton.closeLog(away)).toEqual(refusal('holderElsewhere'));
    expect(baton.appoint(away, 'ola')).toEqual(refusal('holderElsewhere'));
  });

  it('comes home only from the office that has it', () => {
    const away: BatonState = { ...open, holder: school };
    expect(baton.receive(away, { contactId: 'ppt' }, 'ola')).toEqual(refusal('holderElsewhere'));
    expect(baton.receive(open, { contactId: 'school' }, 'ola')).toEqual(refusal('alreadyHolder'));
    expect(baton.receive(away, { contactId: 'school' }, 'ola')).toEqual({
      ok: true,
      value: { ...open, holder: ola },
    });
  });

  it('goes round a paused log inside the office only', () => {
    const paused: BatonState = { ...open, logStatus: 'paused' };
    expect(baton.offer(paused, madeTo(ola)).ok).toBe(true);
    expect(baton.offer(paused, madeTo(school))).toEqual(refusal('logNotOpen'));
  });

  it('is put down when the log is closed, unless a package can still be accepted', () => {
    expect(baton.closeLog(offered(ola))).toEqual({
      ok: true,
      value: { holder: null, offer: null, logStatus: 'closed', level: 0 },
    });
    expect(baton.closeLog(offered(school))).toEqual(refusal('offerOpen'));
  });

  it('must have a holder and a decided level before the log opens', () => {
    const fresh: BatonState = { holder: null, offer: null, logStatus: 'none', level: 1 };
    expect(baton.openLog(fresh)).toEqual(refusal('holderMissing'));
    expect(baton.openLog({ ...fresh, level: 0 })).toEqual(refusal('levelNotDecided'));
    expect(baton.appoint(fresh, 'kari')).toEqual({ ok: true, value: { ...fresh, holder: kari } });
  });
});

type Command = {
  readonly name: string;
  readonly run: (state: BatonState) => baton.Outcome;
  readonly on: LocalDate;
};

const holders = fc.constantFrom(kari, ola, school, ppt);
const days = fc.integer({ min: 0, max: 80 }).map((count) => addDays(today, count));
const offerIds = fc.constantFrom('offer-1', 'offer-2', 'offer-3');
const users = fc.constantFrom('kari', 'ola');
const command = (name: string, run: Command['run'], on = today): Command => ({ name, run, on });

const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  users.map((user) => command('appoint', (state) => baton.appoint(state, user))),
  fc.constant(command('openLog', baton.openLog)),
  fc.constant(command('pauseLog', baton.pauseLog)),
  fc
    .tuple(offerIds, holders, days, fc.integer({ min: 0, max: 30 }))
    .map(([id, to, offeredOn, length]) =>
      command('offer', (state) =>
        baton.offer(state, { id, to, offeredOn, expiresOn: addDays(offeredOn, length) }),
      ),
    ),
  fc
    .tuple(offerIds, holders, days)
    .map(([offerId, by, acceptedOn]) =>
      command('accept', (state) => baton.accept(state, { offerId, by, acceptedOn })),
    ),
  fc
    .tuple(offerIds, holders)
    .map(([offerId, by]) => command('decline', (state) => baton.decline(state, { offerId, by }))),
  days.map((on) => command('withdraw', (state) => baton.withdraw(state, on, defaultPolicy), on)),
  days.map((on) => command('expire', (state) => baton.expire(state, on, defaultPolicy), on)),
  fc
    .tuple(fc.constantFrom('school', 'ppt'), users)
    .map(([contactId, user]) =>
      command('receive', (state) => baton.receive(state, { contactId }, user)),
    ),
  fc.constant(command('closeLog', baton.closeLog)),
);

/** Sequences that mostly get somewhere: a decided level, and often an open log to begin with. */
const anyStart: fc.Arbitrary<BatonState> = fc.oneof(
  fc.constant(open),
  fc
    .constantFrom(...levels)
    .map((level): BatonState => ({ holder: null, offer: null, logStatus: 'none', level })),
);

describe('invariants 1 and 2, over every step of random command sequences', () => {
  const everyStep = (
    check: (before: BatonState, name: string, outcome: baton.Outcome, on: LocalDate) => void,
  ): void => {
    fc.assert(
      fc.property(anyStart, fc.array(anyCommand, { maxLength: 40 }), (start, commands) => {
        let state = start;
        for (const { name, run, on } of commands) {
          const outcome = run(state);
          check(state, name, outcome, on);
          if (outcome.ok) state = outcome.value;
        }
      }),
      { numRuns: 1000 },
    );
  };

  it('an open or paused log at level 1 or higher always has exactly one holder', () => {
    everyStep((_before, _name, outcome) => {
      if (!outcome.ok) return;
      const { logStatus, level, holder } = outcome.value;
      if (logStatus === 'open' || logStatus === 'paused') {
        expect(level).toBeGreaterThanOrEqual(1);
        expect(holder).not.toBeNull();
      }
    });
  });

  it('the baton moves from one holder to the next by acceptance alone, and to the receiver of the offer', () => {
    everyStep((before, name, outcome) => {
      if (!outcome.ok || before.holder === null || outcome.value.holder === before.holder) return;
      expect(['accept', 'receive', 'closeLog']).toContain(name);
      if (name === 'accept') expect(outcome.value.holder).toEqual(before.offer?.to);
      if (name === 'receive') expect(before.holder.kind).toBe('office');
      if (name === 'closeLog') expect(outcome.value.logStatus).toBe('closed');
    });
  });

  it('an offer that is open is never replaced by another', () => {
    everyStep((before, _name, outcome) => {
      if (!outcome.ok || before.offer === null || outcome.value.offer === null) return;
      expect(outcome.value.offer).toBe(before.offer);
    });
  });

  it('an offer to another office is not taken back before its grace days are over', () => {
    everyStep((before, name, outcome, on) => {
      if (!outcome.ok || before.offer?.to.kind !== 'office' || outcome.value.offer !== null) return;
      expect(['accept', 'decline', 'withdraw', 'expire']).toContain(name);
      if (name === 'accept' || name === 'decline') return;
      const waited = daysBetween(before.offer.expiresOn, on);
      expect(waited).toBeGreaterThan(defaultPolicy.packageGraceDays);
    });
  });
});

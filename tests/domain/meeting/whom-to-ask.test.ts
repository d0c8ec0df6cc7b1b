import { describe, expect, it } from 'vitest';
import type { Consent } from '@domain/consent/consent.ts';
import { refusedInvitations, whomToAsk } from '@domain/meeting/whom-to-ask.ts';
import type { InvitationGrounds, PeopleAround } from '@domain/meeting/whom-to-ask.ts';
import type { Invited } from '@domain/meeting/meeting-terms.ts';

const rights = { isHeard: true, hasGreatWeight: false, consentsToo: false, decidesAlone: false };
const guardian = { relation: 'mor', hasParentalResponsibility: true, mayRead: false };
const people = (change: Partial<PeopleAround> = {}): PeopleAround => ({
  child: { name: 'Mikkel Oppdiktet', rights },
  guardians: [{ ...guardian, name: 'Kari Oppdiktet' }],
  holder: 'Solveig Prøve',
  deputies: [],
  participants: [{ name: 'Petra Eksempel', serviceType: 'ppt', roleTitle: 'PPT-rådgiver' }],
  ...change,
});
const consent: Consent = {
  id: 'c',
  givenBy: ['Kari Oppdiktet'],
  purposes: ['meeting'],
  services: ['ppt'],
  kinds: ['identity'],
  excluded: '',
  from: '2027-01-01',
  to: null,
  withdrawnOn: null,
  refused: false,
};
const grounds = (consents: readonly Consent[] = [consent]): InvitationGrounds => ({
  consents,
  ownService: 'kindergarten',
  today: '2027-03-16',
});
const proposed = (around: PeopleAround) =>
  whomToAsk(around, grounds())
    .filter(({ isProposed }) => isProposed)
    .map(({ name }) => name);

describe('whom to ask to a meeting', () => {
  it('is the child first, then guardians, holder and those who take part', () => {
    expect(proposed(people())).toEqual([
      'Mikkel Oppdiktet',
      'Kari Oppdiktet',
      'Solveig Prøve',
      'Petra Eksempel',
    ]);
  });

  it('names a young child, and leaves it to the people whether the child comes', () => {
    const young = people({ child: { name: 'Mikkel', rights: { ...rights, isHeard: false } } });
    expect(proposed(young)).not.toContain('Mikkel');
    expect(whomToAsk(young, grounds())[0]).toMatchObject({ name: 'Mikkel', missing: null });
  });

  it('does not ask a guardian without parental responsibility by itself, unless they may read', () => {
    const apart = { ...guardian, name: 'Ola Oppdiktet', hasParentalResponsibility: false };
    expect(proposed(people({ guardians: [apart] }))).not.toContain('Ola Oppdiktet');
    expect(proposed(people({ guardians: [{ ...apart, mayRead: true }] }))).toContain(
      'Ola Oppdiktet',
    );
  });

  it('leaves the guardians to a young person who decides alone', () => {
    const grown = people({ child: { name: 'Mikkel', rights: { ...rights, decidesAlone: true } } });
    expect(proposed(grown)).not.toContain('Kari Oppdiktet');
  });

  it('shows somebody from a service that is not covered with what is missing, and does not ask them', () => {
    const found = whomToAsk(people(), grounds([])).find(({ name }) => name === 'Petra Eksempel');
    expect(found).toMatchObject({ isProposed: false, missing: 'noConsent' });
  });

  it('names everybody once, also when a name is written in another way', () => {
    const twice = people({ deputies: ['SOLVEIG  PRØVE'], holder: 'Solveig Prøve' });
    expect(whomToAsk(twice, grounds()).map(({ standing }) => standing)).toEqual([
      'child',
      'guardian',
      'holder',
      'participant',
    ]);
  });

  it('says nothing of an unborn child without a name', () => {
    const unborn = people({ child: { name: '', rights: { ...rights, isHeard: false } } });
    expect(whomToAsk(unborn, grounds())[0]?.standing).toBe('guardian');
  });
});

describe('invitations that are refused', () => {
  const invited = (name: string, change: Partial<Invited> = {}): Invited => ({
    name,
    service: '',
    serviceType: null,
    need: 'asked',
    answer: 'unanswered',
    ...change,
  });
  const refusedOf = (rows: readonly Invited[], consents: readonly Consent[]) =>
    refusedInvitations(rows, whomToAsk(people(), grounds(consents)), grounds(consents));

  it('are those to a service without a consent, also when the list says another service', () => {
    const rows = [invited('Kari Oppdiktet'), invited('petra eksempel', { serviceType: null })];
    expect(refusedOf(rows, [])).toEqual([1]);
    expect(refusedOf(rows, [consent])).toEqual([]);
  });

  it('are those to a person the log does not know, by the service they come from', () => {
    const rows = [
      invited('Ny Person', { serviceType: 'school' }),
      invited('Bestemor'),
      invited('Kollega', { serviceType: 'kindergarten' }),
    ];
    expect(refusedOf(rows, [consent])).toEqual([0]);
  });

  it('are not those to somebody who was asked before and is told nothing new', () => {
    const rows = [invited('Petra Eksempel', { answer: 'coming' })];
    const refusedWith = (told: readonly Invited[]) =>
      refusedInvitations(rows, whomToAsk(people(), grounds([])), grounds([]), told);
    expect(refusedWith([invited('petra eksempel')])).toEqual([]);
    expect(refusedWith([invited('Petra Eksempel', { need: 'notNeeded' })])).toEqual([0]);
    expect(refusedWith([])).toEqual([0]);
  });

  it('are not those to people who need not come', () => {
    expect(refusedOf([invited('Petra Eksempel', { need: 'notNeeded' })], [])).toEqual([]);
  });
});

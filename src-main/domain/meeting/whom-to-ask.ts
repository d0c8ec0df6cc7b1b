import type { AgeRights } from '../child/age-rights.ts';
import { isSameName } from '../child/is-same-name.ts';
import type { Consent } from '../consent/consent.ts';
import type { CoverageGap } from '../consent/covers.ts';
import type { ServiceType } from '../office/service-type.ts';
import type { LocalDate } from '../time/local-date.ts';
import { invitationGap } from './invitation-gap.ts';
import type { Invited } from './meeting-terms.ts';

export const askableStandings = ['child', 'guardian', 'holder', 'deputy', 'participant'] as const;
export type AskableStanding = (typeof askableStandings)[number];

/** Everybody around a child who may belong at the table. */
export interface PeopleAround {
  readonly child: { readonly name: string; readonly rights: AgeRights };
  readonly guardians: readonly {
    readonly name: string;
    readonly relation: string;
    readonly hasParentalResponsibility: boolean;
    readonly mayRead: boolean;
  }[];
  /** Colleagues in this office. */
  readonly holder: string | null;
  readonly deputies: readonly string[];
  /** Those who take part today. */
  readonly participants: readonly {
    readonly name: string;
    readonly serviceType: ServiceType;
    readonly roleTitle: string;
  }[];
}

/** What decides whether another service may hear of the meeting. */
export interface InvitationGrounds {
  readonly consents: readonly Consent[];
  readonly ownService: ServiceType;
  readonly today: LocalDate;
}

/** Somebody who can be asked to a meeting, or what is missing before they can. */
export interface Askable {
  readonly name: string;
  readonly standing: AskableStanding;
  /** Their own words for it: «mor», «PPT-rådgiver». */
  readonly words: string;
  /** Null for the child and the family. */
  readonly serviceType: ServiceType | null;
  /** Whether they are asked unless somebody decides otherwise. */
  readonly isProposed: boolean;
  /** Why their service may not be told yet; null when nothing is missing. */
  readonly missing: CoverageGap | null;
}

/**
 * Whom to ask, the child first, each once:
 * - a child old enough to be heard is asked; a younger one is talked with beforehand and may still come
 * - guardians with parental responsibility, or who may read the log; without, only when somebody decides so
 *   (Vigilis: no access by itself), and not of their own right when the young person decides alone
 * - the holder, a deputy, and those who take part today, unless the consent does not cover their service
 */
export function whomToAsk(people: PeopleAround, grounds: InvitationGrounds): readonly Askable[] {
  const { child, guardians, holder, deputies, participants } = people;
  const family = { serviceType: null, missing: null };
  const own = { serviceType: grounds.ownService, missing: null, words: '', isProposed: true };
  const all: readonly Askable[] = [
    {
      name: child.name,
      standing: 'child',
      words: '',
      isProposed: child.rights.isHeard,
      ...family,
    },
    ...guardians.map(({ name, relation, hasParentalResponsibility, mayRead }) => ({
      name,
      standing: 'guardian' as const,
      words: relation,
      isProposed: mayRead || (hasParentalResponsibility && !child.rights.decidesAlone),
      ...family,
    })),
    ...(holder === null ? [] : [{ name: holder, standing: 'holder' as const, ...own }]),
    ...deputies.map((name) => ({ name, standing: 'deputy' as const, ...own })),
    ...participants.map(({ name, serviceType, roleTitle }) => {
      const missing = invitationGap(serviceType, grounds);
      return {
        name,
        standing: 'participant' as const,
        words: roleTitle,
        serviceType,
        isProposed: missing === null,
        missing,
      };
    }),
  ];
  return all.filter(
    ({ name }, index) => all.findIndex((other) => isSameName(other.name, name)) === index,
  );
}

/**
 * The places in the list of those who are asked although their service may not be told. A person of the log counts
 * with the service that the log knows, whatever the list says.
 * @param told who has been asked already and is told nothing new: writing their answer down needs no consent
 */
export function refusedInvitations(
  invited: readonly Invited[],
  people: readonly Askable[],
  grounds: InvitationGrounds,
  told: readonly Invited[] = [],
): readonly number[] {
  return invited.flatMap(({ name, need, serviceType }, index) => {
    const isTold = told.some((one) => one.need === 'asked' && isSameName(one.name, name));
    if (need === 'notNeeded' || isTold) return [];
    const known = people.find((person) => isSameName(person.name, name));
    const service = known === undefined ? serviceType : known.serviceType;
    return service === null || invitationGap(service, grounds) === null ? [] : [index];
  });
}

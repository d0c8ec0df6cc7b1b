import type { ChildFields } from '@contract/child.ts';

export type GuardianFields = ChildFields['guardians'][number];

export const emptyGuardian: GuardianFields = {
  name: '',
  relation: '',
  phone: '',
  email: '',
  hasParentalResponsibility: false,
  mayRead: false,
  mayReadReason: '',
};

export const emptyChild: ChildFields = {
  givenName: '',
  familyName: '',
  birthDate: null,
  isUnborn: false,
  dueDate: null,
  address: '',
  hasHiddenAddress: false,
  institution: '',
  group: '',
  language: '',
  needsInterpreter: false,
  guardians: [],
};

/** Why somebody may read is asked for only where parental responsibility does not already answer it. */
export function needsReadingReason(guardian: GuardianFields): boolean {
  return guardian.mayRead && !guardian.hasParentalResponsibility;
}

/** The fields as they are sent: nothing stays behind from a switch that was turned back. */
export function tidyChild(fields: ChildFields): ChildFields {
  return {
    ...fields,
    birthDate: fields.isUnborn ? null : fields.birthDate,
    dueDate: fields.isUnborn ? fields.dueDate : null,
    guardians: fields.guardians.map((guardian) => ({
      ...guardian,
      mayReadReason: needsReadingReason(guardian) ? guardian.mayReadReason : '',
    })),
  };
}

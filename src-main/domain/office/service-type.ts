/**
 * The services that can own an office or take part in a log.
 * Source: BTI service guides (four presets and child welfare) and municipal participant lists.
 */
export const serviceTypes = [
  'kindergarten',
  'school',
  'afterSchool',
  'healthClinic',
  'schoolHealth',
  'youthClinic',
  'ppt',
  'childWelfare',
  'adultServices',
  'coordinatingUnit',
  'gp',
  'childPsychiatry',
  'nav',
  'other',
] as const;

export type ServiceType = (typeof serviceTypes)[number];

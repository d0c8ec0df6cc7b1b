import { assertNever } from '../assert-never.ts';
import type { ServiceType } from '../office/service-type.ts';
import type { GuideId } from './guide-terms.ts';

/**
 * The guide that an office works by; it follows from what the office is.
 * - After-school and PPT follow the school's guide, the youth clinic the clinic's (the presets of 2013).
 * - A GP, child psychiatry and the coordinating unit keep records of their own, as the clinic does.
 * - NAV and the others (refugee service, family counselling, police …) meet adults first: they begin by asking
 *   whether there are children.
 */
export function guideOfService(service: ServiceType): GuideId {
  switch (service) {
    case 'kindergarten':
      return 'kindergarten';
    case 'school':
    case 'afterSchool':
    case 'ppt':
      return 'school';
    case 'healthClinic':
    case 'schoolHealth':
    case 'youthClinic':
    case 'gp':
    case 'childPsychiatry':
    case 'coordinatingUnit':
      return 'health';
    case 'childWelfare':
      return 'childWelfare';
    case 'adultServices':
    case 'nav':
    case 'other':
      return 'adult';
    default:
      return assertNever(service);
  }
}

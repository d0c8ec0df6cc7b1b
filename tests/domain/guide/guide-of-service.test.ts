import { expect, it } from 'vitest';
import { guideOfService } from '@domain/guide/guide-of-service.ts';
import { guideIds } from '@domain/guide/guide-terms.ts';
import { serviceTypes } from '@domain/office/service-type.ts';

it('gives every service a guide, and every guide to some service', () => {
  const given = serviceTypes.map(guideOfService);
  expect(new Set(given)).toEqual(new Set(guideIds));
});

it('keeps the services together that share a guide in the model', () => {
  expect(['school', 'afterSchool', 'ppt'].map((one) => guideOfService(one as 'ppt'))).toEqual([
    'school',
    'school',
    'school',
  ]);
  expect(guideOfService('schoolHealth')).toBe('health');
  expect(guideOfService('youthClinic')).toBe('health');
});

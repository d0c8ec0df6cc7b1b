import { expect, test } from 'vitest';
import { directionOf } from '../../../src-renderer/i18n/direction-of.ts';

test.each([
  ['محمد og Eksempel bygde et høyt tårn 😀', 'ltr'],
  ['رسم محمد بيتا كبيرا med Mikkel', 'rtl'],
  ['Ŋáhpu čuoiggaiga', 'ltr'],
  ['', 'ltr'],
  ['😀 12', 'ltr'],
  ['שלום', 'rtl'],
] as const)('«%s» is read %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

import { expect, test } from 'vitest';
import { isolated } from '../../../src-renderer/i18n/isolated.ts';

test.each(['محمد', 'שרה', 'Mikkel og محمد'])(
  '«%s» keeps its own direction in a sentence',
  (name) => {
    expect(isolated({ name })).toEqual({ name: `\u2068${name}\u2069` });
  },
);

test.each(['Áhkká Ŋáhpu', 'Øystein 😀', ''])('«%s» stays as it is', (name) => {
  expect(isolated({ name, count: 3, left: undefined })).toEqual({
    name,
    count: 3,
    left: undefined,
  });
});

test('a text without gaps needs nothing', () => {
  expect(isolated(undefined)).toBeUndefined();
});

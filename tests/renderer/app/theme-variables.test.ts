import { expect, test } from 'vitest';
import { themeStylesheet } from '../../support/theme-stylesheet.ts';

test('the stylesheet of the theme is the one the theme gives (run vitest with -u after a change of the theme)', async () => {
  await expect(themeStylesheet()).toMatchFileSnapshot(
    '../../../src-renderer/app/theme-variables.css',
  );
});

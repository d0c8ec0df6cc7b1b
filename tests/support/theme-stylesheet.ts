import {
  DEFAULT_THEME,
  convertCssVariables,
  deepMerge,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core';
import { cssVariablesResolver, theme } from '../../src-renderer/app/theme.ts';

/**
 * The theme as a stylesheet, the text of `src-renderer/app/theme-variables.css`.
 *
 * Mantine would write it into the page as a string when the program starts, which the content security policy
 * (Trusted Types) refuses; therefore the file is made ahead, and a test compares it with the theme.
 */
export function themeStylesheet(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const variables = deepMerge(defaultCssVariablesResolver(merged), cssVariablesResolver(merged));
  const css = convertCssVariables(variables, ':root');
  const schemes = convertCssVariables(
    {
      variables: {},
      dark: { '--mantine-color-scheme': 'dark' },
      light: { '--mantine-color-scheme': 'light' },
    },
    ':root',
  );
  const readable = `${css}${schemes}`.replace(/([{;])\s*/g, '$1\n  ').replace(/\s*\}\s*/g, '\n}\n');
  return `/* Made from theme.ts; do not edit by hand. */\n${readable.replace(/ +\n/g, '')}`;
}

import { createTheme } from '@mantine/core';
import type { CSSVariablesResolver } from '@mantine/core';
import { lanes } from '@domain/case/log-entry-kind.ts';
import { baton, colourSchemes, danger, ink, night, pine, sand, tokens } from './theme-tokens.ts';
import type { ColourScheme } from './theme-tokens.ts';

const fontFamily =
  "'Atkinson Hyperlegible Next', 'Inter', 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif";

/** Mantine's theme: four text sizes in use (sm, md, lg, xl), a 4-px scale, one shadow, focus always visible. */
export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  colors: { pine, baton, danger, gray: sand, dark: night },
  white: '#ffffff',
  black: ink,
  fontFamily,
  fontFamilyMonospace: "'DejaVu Sans Mono', Consolas, Menlo, monospace",
  fontSizes: { xs: '0.875rem', sm: '0.9375rem', md: '1rem', lg: '1.25rem', xl: '1.625rem' },
  fontWeights: { regular: '400', medium: '600', bold: '700' },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.5', lg: '1.4', xl: '1.3' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.5rem' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  defaultRadius: 'md',
  shadows: {
    xs: 'var(--sf-shadow)',
    sm: 'var(--sf-shadow)',
    md: 'var(--sf-shadow)',
    lg: 'var(--sf-shadow)',
    xl: 'var(--sf-shadow)',
  },
  headings: {
    fontFamily,
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.3' },
      h2: { fontSize: '1.25rem', lineHeight: '1.4' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.45' },
      h4: { fontSize: '1rem', lineHeight: '1.5' },
      h5: { fontSize: '1rem', lineHeight: '1.5' },
      h6: { fontSize: '1rem', lineHeight: '1.5' },
    },
  },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Select: {
      defaultProps: {
        size: 'md',
        checkIconPosition: 'right',
        comboboxProps: { transitionProps: { duration: 120 } },
      },
    },
    NativeSelect: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Switch: { defaultProps: { size: 'md' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'lg' } },
    Card: { defaultProps: { withBorder: true, padding: 'lg', radius: 'lg' } },
    Paper: { defaultProps: { radius: 'lg' } },
    Modal: { defaultProps: { radius: 'lg', centered: true, transitionProps: { duration: 150 } } },
    Tooltip: {
      defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: false } },
    },
    Menu: { defaultProps: { transitionProps: { duration: 120 } } },
    Anchor: { defaultProps: { underline: 'always' } },
  },
});

function schemeVariables(scheme: ColourScheme): Record<string, string> {
  const t = tokens[scheme];
  const laneVariables = Object.fromEntries(
    lanes.flatMap((lane) => [
      [`--sf-lane-${lane}`, t.lanes[lane].text],
      [`--sf-lane-${lane}-tint`, t.lanes[lane].tint],
    ]),
  );
  return {
    '--mantine-color-body': t.paper,
    '--mantine-color-text': t.text,
    '--mantine-color-dimmed': t.textQuiet,
    '--mantine-color-placeholder': t.textQuiet,
    '--mantine-color-anchor': t.link,
    '--mantine-color-error': t.danger.text,
    '--mantine-color-default': t.surface,
    '--mantine-color-default-hover': t.sunken,
    '--mantine-color-default-border': t.lineStrong,
    // Mantine's own is the colour of the card it stands on.
    '--mantine-color-disabled': t.line,
    '--mantine-color-disabled-color': t.textQuiet,
    // Mantine's own light variant all but vanishes on the dark page.
    '--mantine-color-pine-light': t.calm.tint,
    '--mantine-color-pine-light-hover': t.line,
    '--mantine-color-pine-light-color': t.calm.text,
    '--sf-paper': t.paper,
    '--sf-surface': t.surface,
    '--sf-sunken': t.sunken,
    '--sf-text': t.text,
    '--sf-text-quiet': t.textQuiet,
    '--sf-line': t.line,
    '--sf-line-strong': t.lineStrong,
    '--sf-link': t.link,
    '--sf-focus': t.focus,
    '--sf-emblem-filled': t.emblemFilled,
    '--sf-emblem-empty': t.emblemEmpty,
    '--sf-emblem-edge': t.emblemEdge,
    '--sf-emblem-baton': t.emblemBaton,
    '--sf-emblem-baton-edge': t.emblemBatonEdge,
    '--sf-due': t.due.text,
    '--sf-due-tint': t.due.tint,
    '--sf-danger': t.danger.text,
    '--sf-danger-tint': t.danger.tint,
    '--sf-calm': t.calm.text,
    '--sf-calm-tint': t.calm.tint,
    '--sf-shadow':
      scheme === 'light'
        ? '0 1px 2px rgb(60 45 20 / 8%), 0 4px 14px rgb(60 45 20 / 7%)'
        : '0 2px 12px rgb(0 0 0 / 45%)',
    ...laneVariables,
  };
}

/** Adds the program's own variables to Mantine's, per scheme. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const [light, dark] = colourSchemes.map(schemeVariables);
  return { variables: {}, light: light ?? {}, dark: dark ?? {} };
};

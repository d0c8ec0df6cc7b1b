import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const latin =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
const latinExt =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF';
const cyrillic = 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116';

const atkinson = "'Atkinson Hyperlegible Next'";

/** Every face on paper. Atkinson lacks the Sámi letters ŋ and ŧ and has no Cyrillic; Inter has. */
const faces = [
  ...(['400', '400-italic', '600', '700'] as const).flatMap((face) => [
    [atkinson, face, 'atkinson', 'latin', latin] as const,
    [atkinson, face, 'atkinson', 'latin-ext', latinExt] as const,
  ]),
  ...(['400', '600'] as const).flatMap((face) => [
    ["'Inter'", face, 'inter', 'latin-ext', latinExt] as const,
    ["'Inter'", face, 'inter', 'cyrillic', cyrillic] as const,
  ]),
];

export interface PrintFonts {
  /** Rules for the documents that are printed. */
  readonly forDocument: string;
  /** Rules for the foot, which needs the plain letters alone. */
  readonly forFoot: string;
}

/**
 * The program's own fonts as style rules. They stand in the rules themselves, since Chromium prints a page before
 * fonts that it fetches have come, and then the words are missing.
 */
export function readPrintFonts(folder: string): PrintFonts {
  const rules = faces.map(([family, face, file, range, letters]) => {
    const bytes = readFileSync(join(folder, `${file}-${face}-${range}.woff2`));
    const style = face.endsWith('italic') ? 'italic' : 'normal';
    return `@font-face{font-family:${family};font-weight:${face.slice(0, 3)};font-style:${style};src:url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2');unicode-range:${letters}}`;
  });
  return { forDocument: rules.join('\n'), forFoot: rules.slice(0, 2).join('\n') };
}

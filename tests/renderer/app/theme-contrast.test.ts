import { lanes } from '@domain/case/log-entry-kind.ts';
import type { MantinePrimaryShade } from '@mantine/core';
import { describe, expect, test } from 'vitest';
import {
  baton,
  colourSchemes,
  danger,
  pine,
  tokens,
} from '../../../src-renderer/app/theme-tokens.ts';
import { theme } from '../../../src-renderer/app/theme.ts';

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

const text = 4.5;
const graphic = 3;

describe.each(colourSchemes)('in the %s scheme', (scheme) => {
  const t = tokens[scheme];
  const grounds = { paper: t.paper, surface: t.surface, sunken: t.sunken };

  test.each(Object.entries(grounds))('text can be read on %s', (_name, ground) => {
    for (const colour of [t.text, t.textQuiet, t.link, t.danger.text, t.due.text]) {
      expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(text);
    }
  });

  test('text can be read on every tint', () => {
    for (const { text: colour, tint } of [
      t.due,
      t.danger,
      t.calm,
      ...lanes.map((lane) => t.lanes[lane]),
    ]) {
      expect(contrast(colour, tint), `${colour} on ${tint}`).toBeGreaterThanOrEqual(text);
      expect(contrast(t.text, tint), `${t.text} on ${tint}`).toBeGreaterThanOrEqual(text);
    }
  });

  test('edges of fields, the focus ring and the pieces of the emblem can be told from what surrounds them', () => {
    for (const ground of Object.values(grounds)) {
      for (const colour of [
        t.lineStrong,
        t.focus,
        t.emblemFilled,
        t.emblemEdge,
        t.emblemBatonEdge,
      ]) {
        expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(graphic);
      }
    }
  });
});

test('words on filled buttons can be read in both schemes', () => {
  const { light, dark } = theme.primaryShade as MantinePrimaryShade;
  for (const colour of [pine, danger, baton]) {
    expect(contrast('#ffffff', colour[light])).toBeGreaterThanOrEqual(text);
    expect(contrast('#ffffff', colour[dark])).toBeGreaterThanOrEqual(text);
  }
});

import { describe, expect, it } from 'vitest';
import { noLinePoint } from '@domain/measure/effect-line.ts';
import { lineToSvg } from '@domain/measure/line-to-svg.ts';
import type { EffectLine, LineEvent } from '@domain/measure/line-of-measure.ts';

const start: LineEvent = { kind: 'start', on: '2027-01-25', value: 3, words: '<script>' };
const mark = (on: string, value: number | null): LineEvent => ({
  kind: 'mark',
  on,
  value,
  setBy: 'Mikkel & mor',
});
const svgOf = (...events: readonly LineEvent[]) => lineToSvg({ events, aim: noLinePoint });
const count = (svg: string, tag: string) => svg.split(`<${tag} `).length - 1;

describe('the drawing for print', () => {
  it('has one shape for each mark and a line only between marks that follow each other', () => {
    const svg = svgOf(
      start,
      mark('2027-02-09', 4),
      mark('2027-02-23', null),
      mark('2027-03-09', 5),
    );
    expect(count(svg, 'circle')).toBe(2);
    expect(count(svg, 'polyline')).toBe(1);
    expect(svg).toContain('>3</text>');
    expect(svg).toContain('>5</text>');
  });

  it('shows the aim only when somebody has put it', () => {
    const line: EffectLine = { events: [start], aim: { value: 8, words: '' } };
    expect(lineToSvg(line)).toContain('>8</text>');
    expect(svgOf(start)).not.toContain('>8</text>');
    expect(count(svgOf(start), 'polyline')).toBe(0);
  });

  it('tells the day a measure was changed without a value', () => {
    const svg = svgOf(start, { kind: 'change', on: '2027-02-23' });
    expect(svg).toContain('stroke-dasharray="2 5"');
    expect(count(svg, 'circle')).toBe(0);
  });

  it('holds nothing that a person has written, and is the same each time', () => {
    const svg = svgOf(start, mark('2027-02-09', 4));
    expect(svg).not.toMatch(/script|Mikkel|mor/);
    expect(svgOf(start, mark('2027-02-09', 4))).toBe(svg);
  });
});

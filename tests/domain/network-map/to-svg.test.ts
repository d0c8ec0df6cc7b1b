// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '@domain/network-map/apply-command.ts';
import type { NetworkMap } from '@domain/network-map/network-map.ts';
import type { MapSvgLabels } from '@domain/network-map/to-svg.ts';
import { toSvg } from '@domain/network-map/to-svg.ts';
import { anyCommand, anyName, mormor, sampleMap } from './sample-map.ts';

const labels: MapSvgLabels = {
  title: 'Nettverkskart',
  description: 'To personer i innerste ring.',
  legend: 'Tegnforklaring',
  qualities: {
    supportive: 'trygg',
    weak: 'svak',
    conflict: 'konflikt',
    broken: 'brutt',
    ambivalent: 'blandet',
  },
  frequencies: {
    daily: 'daglig',
    weekly: 'ukentlig',
    monthly: 'månedlig',
    rarely: 'sjeldnere',
    notKnown: 'vet ikke',
  },
  importantSupport: 'viktig støtte',
  deadOrMissed: 'død eller savnet',
};

/** Reads the drawing with a real XML parser; one that is not well formed throws. */
function parsed(svg: string): Element {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document.documentElement;
}
const textsOf = (svg: string): string[] =>
  [...parsed(svg).querySelectorAll('text')].map((element) => element.textContent);

describe('toSvg', () => {
  it('draws everybody, every section and the legend, with title and description', () => {
    const texts = textsOf(toSvg(sampleMap, labels));
    for (const word of [
      'Ida Eksempel',
      'Mormor Testesen',
      'Kvikk',
      'svært nær',
      'hjelpere',
      'Tegnforklaring',
      'konflikt',
      'månedlig',
      'viktig støtte',
    ]) {
      expect(texts).toContain(word);
    }
    const svg = parsed(toSvg(sampleMap, labels));
    expect(svg.querySelector('title')?.textContent).toBe('Nettverkskart');
    expect(svg.querySelector('desc')?.textContent).toBe('To personer i innerste ring.');
  });

  it('writes a relation’s own words beside its line', () => {
    const map = {
      ...sampleMap,
      relations: sampleMap.relations.map((relation) => ({ ...relation, label: 'hver søndag' })),
    };
    expect(textsOf(toSvg(map, labels)).filter((word) => word === 'hver søndag')).toHaveLength(2);
  });

  it('keeps a name with markup as a name', () => {
    const name = '<script>alert(1)</script>&amp;';
    const svg = toSvg({ ...sampleMap, people: [{ ...mormor, name }], relations: [] }, labels);
    expect(textsOf(svg)).toContain(name);
    expect(parsed(svg).querySelector('script')).toBeNull();
  });

  it('never tells a note, which is nobody else’s', () => {
    const people = [{ ...mormor, note: 'hemmelig notat' }];
    expect(toSvg({ ...sampleMap, people, relations: [] }, labels)).not.toContain('hemmelig');
  });

  it('is well-formed and without script, link or style for any map and any words', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 25 }), anyName, (commands, word) => {
        let map: NetworkMap = sampleMap;
        for (const command of commands) {
          const change = applyCommand(map, command);
          if (change.ok) map = change.value.map;
        }
        const svg = toSvg(map, { ...labels, title: word, description: word });
        expect(toSvg(map, { ...labels, title: word, description: word })).toBe(svg);
        const root = parsed(svg);
        const allowed = ['svg', 'title', 'desc', 'g', 'rect', 'circle', 'line', 'text'];
        for (const element of [root, ...root.querySelectorAll('*')]) {
          expect(allowed).toContain(element.tagName);
          for (const { name } of element.attributes) expect(name).not.toMatch(/^on|href|style/);
        }
      }),
      { numRuns: 60 },
    );
  });
});

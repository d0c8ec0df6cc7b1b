import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { instrumentSchema } from '@contract/scale.ts';
import type { Instrument, InstrumentText } from '@domain/scale/instrument.ts';

const folder = new URL('../../resources/instruments/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

function read(name: string): Instrument {
  return instrumentSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}

function textsOf(instrument: Instrument): readonly InstrumentText[] {
  return [
    instrument.title,
    instrument.introduction,
    ...instrument.steps.flatMap((step) => [
      step.heading,
      step.subHeading,
      ...step.items.map((item) => item.text),
    ]),
  ];
}

describe('the concern scales that come with the program', () => {
  it('has the scale for children and the scale for guardians', () => {
    expect(files).toContain('concern-child-v1.json');
    expect(files).toContain('concern-parents-v1.json');
  });

  it.each(files)('%s is a valid instrument, named by its id and version', (name) => {
    const instrument = read(name);
    expect(name).toBe(`${instrument.id}-v${instrument.version}.json`);
  });

  it.each(files)(
    '%s says everything in nb, nn and en, and never with a digit or a percentage',
    (name) => {
      for (const text of textsOf(read(name))) {
        for (const words of [text.nb, text.nn, text.en]) {
          expect(words.trim()).not.toBe('');
          expect(words).not.toMatch(/[0-9%]/);
        }
      }
    },
  );

  it.each(files)('%s gives every step and every item an id of its own', (name) => {
    const { steps } = read(name);
    const stepIds = steps.map((step) => step.id);
    const itemIds = steps.flatMap((step) => step.items.map((item) => item.id));
    expect(new Set(stepIds).size).toBe(stepIds.length);
    expect(new Set(itemIds).size).toBe(itemIds.length);
  });

  it.each(files)(
    '%s opens the reporting path from its top step only, and only that step is red',
    (name) => {
      const { steps } = read(name);
      expect(steps.map((step) => step.opensReporting)).toEqual(
        steps.map((_, index) => index === steps.length - 1),
      );
      expect(steps.map((step) => step.tone)).toEqual(['calm', 'attentive', 'concerned', 'danger']);
    },
  );
});

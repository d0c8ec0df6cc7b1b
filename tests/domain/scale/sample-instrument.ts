import type { Instrument, InstrumentStep } from '@domain/scale/instrument.ts';

const words = (text: string) => ({ nb: text, nn: text, en: text });
const step = (id: string, opensReporting: boolean, items: readonly string[]): InstrumentStep => ({
  id,
  heading: words(id),
  subHeading: words(id),
  tone: opensReporting ? 'danger' : 'attentive',
  opensReporting,
  items: items.map((item) => ({ id: item, text: words(item) })),
});

/** A small scale with a reporting step at the top. */
export const sampleInstrument: Instrument = {
  id: 'sample',
  version: 3,
  title: words('Eksempel'),
  introduction: words('Eksempel'),
  steps: [
    step('well', false, ['w1', 'w2']),
    step('reduced', false, ['r1', 'r2']),
    step('support', false, ['s1']),
    step('protect', true, ['p1', 'p2']),
  ],
};

export const sampleItemIds = sampleInstrument.steps.flatMap(({ items }) =>
  items.map(({ id }) => id),
);

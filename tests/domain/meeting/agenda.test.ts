import { describe, expect, it } from 'vitest';
import { agendaLines, agendaText, partOfLine } from '@domain/meeting/agenda.ts';
import type { AgendaTemplate } from '@domain/meeting/agenda.ts';

const template: AgendaTemplate = {
  type: 'adHoc',
  points: [
    { part: 'welcome', text: { nb: 'Velkommen', nn: 'Velkomen', en: 'Welcome' } },
    { part: 'childVoice', text: { nb: 'Barnets ord', nn: 'Barnet sine ord', en: 'Own words' } },
  ],
};

describe('an agenda', () => {
  it('is one numbered line for each point, in one language', () => {
    expect(agendaText(template, 'nn')).toBe('1. Velkomen\n2. Barnet sine ord');
  });

  it('is read back without its numbers and without empty lines', () => {
    expect(agendaLines('1. Velkommen\n\n 2) Kake \n10. Slutt\nUten tall')).toEqual([
      'Velkommen',
      'Kake',
      'Slutt',
      'Uten tall',
    ]);
    expect(agendaLines('')).toEqual([]);
  });

  it('keeps a number that belongs to the words', () => {
    expect(agendaLines('3 minutter hver\n1. 5-årsdagen')).toEqual([
      '3 minutter hver',
      '5-årsdagen',
    ]);
  });

  it('knows what a line of the template is about, whatever language it was written in', () => {
    expect(partOfLine('Barnet sine ord', template)).toBe('childVoice');
    expect(partOfLine('Own words', template)).toBe('childVoice');
  });

  it('takes a line of people’s own as something to talk about', () => {
    expect(partOfLine('Kake', template)).toBe('talk');
    expect(partOfLine('Velkommen', null)).toBe('talk');
  });
});

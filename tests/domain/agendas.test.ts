import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agendaSetSchema } from '@contract/agenda.ts';
import { meetingTypes } from '@domain/meeting/meeting-terms.ts';

const folder = new URL('../../resources/agendas/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

describe('the agendas that come with the program', () => {
  it.each(files)('%s is without a fault, and named by its version', (name) => {
    const set = agendaSetSchema.parse(read(name));
    expect(name).toBe(`agendas-v${set.version}.json`);
    expect(set.templates.map(({ type }) => type).toSorted()).toEqual([...meetingTypes].toSorted());
  });

  it.each(files)(
    '%s says every point in three languages, and no two of them alike by slip',
    (name) => {
      const points = agendaSetSchema.parse(read(name)).templates.flatMap((one) => one.points);
      for (const { text } of points) expect(text.en).not.toBe(text.nb);
      // A nynorsk line that is a copy of bokmål would be a word nobody looked at; these read alike in both.
      const alike = points.filter(({ text }) => text.nb === text.nn).map(({ text }) => text.nb);
      expect([...new Set(alike)]).toEqual(['Neste møte: dag og klokkeslett']);
    },
  );

  it('are refused with all their faults at once when somebody edits them wrongly', () => {
    const { templates, ...set } = agendaSetSchema.parse(read('agendas-v1.json'));
    const edited = {
      ...set,
      templates: templates
        .filter(({ type }) => type !== 'start')
        .map((template) => ({
          ...template,
          points: template.points.filter(({ part }) => part !== 'told'),
        })),
    };
    const issues = agendaSetSchema.safeParse(edited).error?.issues ?? [];
    expect(issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([
      'templates.start has no agenda',
      ...templates
        .filter(({ type }) => type !== 'start')
        .map(({ type }) => `templates.${type} has no point about told`),
    ]);
  });
});

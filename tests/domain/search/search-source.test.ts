import { expect, it } from 'vitest';
import { permissionTable } from '@domain/permission/table.ts';
import { actionOfSource, searchSources } from '@domain/search/search-source.ts';

it('asks for an action that only reads, whatever is searched', () => {
  const effects = searchSources.map((source) => permissionTable[actionOfSource(source)].effect);
  expect(new Set(effects)).toEqual(new Set(['read']));
});

it('asks for more than the shared log before internal tools are searched', () => {
  const internal = ['observation', 'assessment', 'talk', 'report'] as const;
  for (const source of internal)
    expect(permissionTable[actionOfSource(source)].allowed.participant).not.toContain(
      'participant',
    );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameName } from '@domain/child/is-same-name.ts';
import { tasksOf, tasksThatFollow } from '@domain/baton/tasks-follow.ts';
import { measureStatuses } from '@domain/measure/measure-terms.ts';

const task = (id: string, responsible: string, status: 'active' | 'stopped' = 'active') => ({
  id,
  responsible,
  status,
});
const tasks = [
  task('lekegruppe', 'Lise Ledersen'),
  task('hjemme', 'Kari Oppdiktet'),
  task('ingen ennå', ''),
  task('ferdig', 'Lise Ledersen', 'stopped'),
  task('tur', 'LISE  LEDERSEN'),
];
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe('tasksOf', () => {
  it('finds the open measures somebody answers for, however the name was written', () => {
    expect(ids(tasksOf(tasks, 'Lise Ledersen'))).toEqual(['lekegruppe', 'tur']);
  });
});

describe('tasksThatFollow', () => {
  it('takes everything along but what the giver keeps', () => {
    const kept = { staysOn: true, keeps: ['tur', 'hjemme'] };
    expect(ids(tasksThatFollow(tasks, 'Lise Ledersen', kept))).toEqual(['lekegruppe']);
  });

  it('lets nobody who leaves keep anything', () => {
    const leaving = { staysOn: false, keeps: ['tur'] };
    expect(ids(tasksThatFollow(tasks, 'Lise Ledersen', leaving))).toEqual(['lekegruppe', 'tur']);
  });

  it('leaves no open measure with somebody who left, and touches nobody else’s', () => {
    const person = fc.constantFrom('Lise Ledersen', 'lise ledersen', 'Per Deltaker', '');
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.record({
            id: fc.uuid(),
            responsible: person,
            status: fc.constantFrom(...measureStatuses),
          }),
          { selector: ({ id }) => id },
        ),
        fc.boolean(),
        fc.func(fc.boolean()),
        (all, staysOn, isKept) => {
          const keeps = all.map(({ id }) => id).filter((id) => isKept(id));
          const following = tasksThatFollow(all, 'Lise Ledersen', { staysOn, keeps });
          for (const one of all) {
            const theirs = one.status === 'active' && isSameName(one.responsible, 'Lise Ledersen');
            const stays = staysOn && keeps.includes(one.id);
            expect(following.includes(one)).toBe(theirs && !stays);
          }
        },
      ),
    );
  });
});

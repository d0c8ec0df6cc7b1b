import { describe, expect, it } from 'vitest';
import type { RegisteredChild } from '@domain/child/find-duplicates.ts';
import { likelyDuplicates } from '@domain/child/find-duplicates.ts';

const ase: RegisteredChild = {
  id: '1',
  givenName: 'Åse Marie',
  familyName: 'Prøvesen',
  birthDate: '2021-04-05',
};
const found = (candidate: Omit<RegisteredChild, 'id'>, existing = [ase]): unknown =>
  likelyDuplicates(candidate, existing).map(({ child, likeness }) => [child.id, likeness]);

describe('likelyDuplicates', () => {
  it('sees through spelling, case and swapped names', () => {
    expect(
      found({ givenName: 'PROEVESEN', familyName: 'aase marie', birthDate: '2021-04-05' }),
    ).toEqual([['1', 'sameNameAndBirthDate']]);
  });

  it('sees a missing middle name or a new family name on the same birth date', () => {
    expect(found({ ...ase, givenName: 'Åse' })).toEqual([['1', 'similarNameAndBirthDate']]);
    expect(found({ ...ase, familyName: 'Nyvesen' })).toEqual([['1', 'similarNameAndBirthDate']]);
  });

  it('asks about the same name when a birth date is not known', () => {
    expect(found({ ...ase, birthDate: null })).toEqual([['1', 'sameNameBirthDateUnknown']]);
    expect(found({ ...ase, givenName: 'Åse', birthDate: null })).toEqual([]);
  });

  it('leaves twins with nothing but the birth date, and namesakes of another age, alone', () => {
    expect(found({ ...ase, birthDate: '2020-04-05' })).toEqual([]);
    expect(found({ givenName: 'Ida', familyName: 'Eksempel', birthDate: '2021-04-05' })).toEqual(
      [],
    );
  });

  it('shows the most alike first', () => {
    const unknown = { ...ase, id: '2', birthDate: null };
    const similar = { ...ase, id: '3', givenName: 'Åse' };
    expect(found(ase, [unknown, similar, ase])).toEqual([
      ['1', 'sameNameAndBirthDate'],
      ['3', 'similarNameAndBirthDate'],
      ['2', 'sameNameBirthDateUnknown'],
    ]);
  });

  it('finds nothing for a child without a name', () => {
    const unborn = { givenName: '', familyName: '', birthDate: null };
    expect(found(unborn, [{ ...ase, ...unborn }])).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { breakRules } from '@domain/break/break-rule.ts';
import { permissionToSee } from '@domain/break/permission-to-see.ts';
import { decide } from '@domain/permission/decide.ts';

const seenBy = (
  role: 'leader' | 'stafettholder' | 'participant',
  relation: 'holder' | 'participant',
) =>
  breakRules.filter(
    (rule) =>
      decide({ userId: 'x', role }, permissionToSee(rule), relation, {
        logStatus: 'open',
        holderIsElsewhere: false,
      }).allowed,
  );

test('the holder sees every break', () => {
  expect(seenBy('stafettholder', 'holder')).toEqual(breakRules);
});

test('a participant is not told how the concern was weighed', () => {
  for (const role of ['stafettholder', 'participant'] as const)
    expect(breakRules.filter((rule) => !seenBy(role, 'participant').includes(rule))).toEqual([
      'topStepUndecided',
    ]);
});

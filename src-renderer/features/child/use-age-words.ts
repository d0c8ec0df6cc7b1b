import { useCallback } from 'react';
import { assertNever } from '@domain/assert-never.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { ageOf } from './age.ts';

interface Aged {
  readonly isUnborn: boolean;
  readonly birthDate: LocalDate | null;
}

/** A child's age in words: «4 år», «9 måneder», «ikke født ennå». */
export function useAgeWords(): (child: Aged) => string {
  const t = useT();
  const { today } = useDates();
  return useCallback(
    (child) => {
      const age = ageOf(child, today);
      switch (age.kind) {
        case 'unborn':
          return t('child.age.unborn');
        case 'months':
          return t('child.age.months', { count: age.count });
        case 'years':
          return t('child.age.years', { count: age.count });
        case 'unknown':
          return t('child.age.unknown');
        default:
          return assertNever(age);
      }
    },
    [t, today],
  );
}

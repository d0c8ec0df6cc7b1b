import { isLocalDate } from '@domain/time/local-date.ts';
import type { ChildFields } from '@contract/child.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';

/** One field of a child in words, for whoever compares two versions of it. */
export function useFieldWords(): (fields: ChildFields, name: keyof ChildFields) => string {
  const t = useT();
  const dates = useDates();
  const yesOrNo = (value: boolean) => t(value ? 'child.edit.yes' : 'child.edit.no');
  const guardianWords = (guardian: ChildFields['guardians'][number]) =>
    [
      guardian.name,
      guardian.relation,
      guardian.phone,
      guardian.email,
      guardian.hasParentalResponsibility ? t('child.guardian.parentalResponsibility') : '',
      guardian.mayRead ? t('child.guardian.mayRead') : '',
      guardian.mayReadReason,
    ]
      .filter((part) => part !== '')
      .join(', ');
  return (fields, name) => {
    const value = fields[name];
    if (value === null) return '';
    if (typeof value === 'boolean') return yesOrNo(value);
    if (typeof value === 'string') return isLocalDate(value) ? dates.table(value) : value;
    return value.map(guardianWords).join('\n');
  };
}

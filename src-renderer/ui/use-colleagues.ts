import type { UserView } from '@contract/office.ts';
import { mayHoldBaton } from '@domain/permission/may-hold-baton.ts';
import { useOperationQuery } from '../api/queries.ts';
import { useT } from '../i18n/use-t.ts';

/** Colleagues who may hold the baton or stand in for whoever has it; undefined while they are read. */
export function useColleagues(): readonly UserView[] | undefined {
  const users = useOperationQuery('office.users', {});
  return users.data?.users.filter(({ status, role }) => status === 'active' && mayHoldBaton(role));
}

/** The same as choices of a list, with what each is in the office; the empty choice comes first. */
export function useColleagueChoices(
  colleagues: readonly UserView[],
): readonly { readonly value: string; readonly label: string }[] {
  const t = useT();
  return [
    { value: '', label: t('common.colleague.choose') },
    ...colleagues.map(({ id, name, role }) => ({
      value: id as string,
      label: `${name} (${t(`role.${role}`)})`,
    })),
  ];
}

import { SegmentedControl } from '@mantine/core';
import { overviewScopes } from '@contract/overview.ts';
import { useT } from '../../i18n/use-t.ts';

type Scope = (typeof overviewScopes)[number];

interface ScopeChoiceProps {
  readonly value: Scope;
  readonly onChange: (scope: Scope) => void;
}

/** One's own children, or the whole office; leaders only. */
export function ScopeChoice({ value, onChange }: ScopeChoiceProps) {
  const t = useT();
  return (
    <SegmentedControl
      aria-label={t('overview.scope')}
      value={value}
      onChange={(chosen) => {
        const scope = overviewScopes.find((known) => known === chosen);
        if (scope !== undefined) onChange(scope);
      }}
      data={overviewScopes.map((scope) => ({ value: scope, label: t(`overview.scope.${scope}`) }))}
    />
  );
}

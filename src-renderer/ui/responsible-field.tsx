import { Autocomplete, Checkbox, Stack } from '@mantine/core';
import { useT } from '../i18n/use-t.ts';
import { useField } from './form-problems.ts';

export interface ResponsibleDraft {
  readonly responsible: string;
  /** Said out loud, so that a field that was only forgotten is not taken for an answer. */
  readonly nobodyYet?: boolean | undefined;
}

interface ResponsibleFieldProps {
  readonly path: string;
  readonly value: ResponsibleDraft;
  readonly onChange: (value: ResponsibleDraft) => void;
  /** Names to choose from; any other can be written. */
  readonly people: readonly string[];
}

/** Who answers for a measure, or that nobody does yet. */
export function ResponsibleField({ path, value, onChange, people }: ResponsibleFieldProps) {
  const t = useT();
  const field = useField(path);
  const { responsible, nobodyYet = false } = value;
  return (
    <Stack gap="xs">
      <Autocomplete
        id={field.id}
        error={field.error}
        size="md"
        label={t('measures.terms.responsible')}
        description={t('measures.terms.responsibleHelp')}
        data={[...new Set(people)]}
        value={nobodyYet ? '' : responsible}
        disabled={nobodyYet}
        onChange={(name) => onChange({ responsible: name, nobodyYet: false })}
        maw="26rem"
        autoComplete="off"
      />
      <Checkbox
        label={t('measures.terms.nobodyYet')}
        description={t('measures.terms.nobodyYetHelp')}
        checked={nobodyYet}
        onChange={(event) => onChange({ responsible, nobodyYet: event.currentTarget.checked })}
      />
    </Stack>
  );
}

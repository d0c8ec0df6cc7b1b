import { Anchor, SimpleGrid } from '@mantine/core';
import { Link } from 'wouter';
import { usePreferences } from '../../app/preferences.ts';
import { languageNames, languages } from '../../i18n/languages.ts';
import { useT } from '../../i18n/use-t.ts';
import { SelectField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';

const schemes = ['auto', 'light', 'dark'] as const;
const idleChoices = ['2', '5', '10', '15', '30', '60'] as const;

/** The nearest of the choices that is not shorter than what is kept. */
function idleChoice(minutes: number): (typeof idleChoices)[number] {
  return idleChoices.find((choice) => Number(choice) >= minutes) ?? '60';
}

/** One's own choices; each counts at once. */
export function SettingsSection() {
  const t = useT();
  const { preferences, change } = usePreferences();
  return (
    <FormSection title={t('office.settings.title')} lead={t('office.settings.lead')}>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <SelectField
          path="locale"
          label={t('office.settings.language')}
          value={preferences.locale}
          onChange={(locale) => change({ locale })}
          choices={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
        <SelectField
          path="colorScheme"
          label={t('office.settings.scheme')}
          value={preferences.colorScheme}
          onChange={(colorScheme) => change({ colorScheme })}
          choices={schemes.map((value) => ({ value, label: t(`office.scheme.${value}`) }))}
        />
        <SelectField
          path="idleMinutes"
          label={t('office.settings.idle')}
          value={idleChoice(preferences.idleMinutes)}
          onChange={(minutes) => change({ idleMinutes: Number(minutes) })}
          choices={idleChoices.map((value) => ({
            value,
            label: t('office.settings.minutes', { count: Number(value) }),
          }))}
        />
      </SimpleGrid>
      <div>
        <Anchor component={Link} href="/office/passphrase">
          {t('office.settings.passphrase')}
        </Anchor>
      </div>
    </FormSection>
  );
}

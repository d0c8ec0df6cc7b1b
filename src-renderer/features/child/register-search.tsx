import { Button } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { LocalDate } from '@domain/time/local-date.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { Loading } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import classes from './child-form.module.css';
import { splitName } from './full-name.ts';
import { LookAlikes } from './look-alikes.tsx';
import { useChildrenLike } from './use-children-like.ts';

interface Asked {
  readonly text: string;
  readonly birthDate: LocalDate | null;
}

interface RegisterSearchProps {
  readonly onRegister: (found: {
    givenName: string;
    familyName: string;
    birthDate: LocalDate | null;
  }) => void;
}

/** Looks for the child before anything is registered. */
export function RegisterSearch({ onRegister }: RegisterSearchProps) {
  const t = useT();
  const [text, setText] = useState('');
  const [birthDate, setBirthDate] = useState<LocalDate | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { matches, isLoading, error } = useChildrenLike(
    asked?.text ?? '',
    asked?.birthDate ?? null,
  );
  const search = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '' || birthDate !== null) setAsked({ text: text.trim(), birthDate });
  };
  const register = () => onRegister({ ...splitName(asked?.text ?? ''), birthDate });
  return (
    <>
      <form className={classes.search} onSubmit={search} role="search">
        <TextField
          path="text"
          label={t('child.search.name')}
          value={text}
          onChange={setText}
          maxLength={120}
        />
        <DateField
          path="birthDate"
          label={t('child.birthDate')}
          value={birthDate}
          onChange={setBirthDate}
        />
        <Button type="submit" leftSection={<IconSearch size={20} aria-hidden />}>
          {t('child.search.submit')}
        </Button>
      </form>
      <div aria-live="polite">
        {asked !== null && isLoading && <Loading />}
        {error !== null && (
          <ProblemNotice
            title={t('common.notRead.title')}
            words={errorWords(error, t)}
            code={error.incidentId}
          />
        )}
        {asked !== null && !isLoading && error === null && matches.length === 0 && (
          <FormSection title={t('child.search.none')} lead={t('child.search.noneLead')}>
            <div>
              <Button onClick={register}>{t('child.register.new')}</Button>
            </div>
          </FormSection>
        )}
        {asked !== null && !isLoading && matches.length > 0 && (
          <FormSection
            title={t('child.search.some', { count: matches.length })}
            lead={t('child.search.someLead')}
          >
            <LookAlikes matches={matches} />
            <div>
              <Button variant="default" onClick={register}>
                {t('child.register.another')}
              </Button>
            </div>
          </FormSection>
        )}
      </div>
    </>
  );
}

import { Button, Group } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { LocalDate } from '@domain/time/local-date.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import classes from './office.module.css';

export interface Invited {
  readonly name: string;
  readonly code: string;
  readonly expiresOn: LocalDate;
}

interface OneTimeCodeProps {
  readonly invited: Invited;
  readonly onAnother: () => void;
}

/** The code, shown this once: to be read aloud, written down or copied. */
export function OneTimeCode({ invited, onAnother }: OneTimeCodeProps) {
  const t = useT();
  const dates = useDates();
  const [copying, setCopying] = useState<'copied' | 'failed' | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(invited.code).then(
      () => setCopying('copied'),
      () => setCopying('failed'),
    );
  };
  return (
    <>
      <PageHeader
        title={t('office.code.title', { name: invited.name })}
        lead={t('office.code.lead')}
      />
      <div className={classes.codeCard}>
        <p className={classes.code} translate="no" lang="nb">
          {invited.code}
        </p>
        <p className={classes.plain}>
          {t('office.code.expires', { date: dates.near(invited.expiresOn) })}
        </p>
        <ol className={classes.steps}>
          <li>{t('office.code.first', { name: invited.name })}</li>
          <li>{t('office.code.second')}</li>
        </ol>
        <Group gap="sm">
          <Button variant="default" leftSection={<IconCopy size={20} aria-hidden />} onClick={copy}>
            {t('office.code.copy')}
          </Button>
          <Button component={Link} href="/office">
            {t('office.code.done')}
          </Button>
          <Button variant="subtle" onClick={onAnother}>
            {t('office.code.another')}
          </Button>
        </Group>
        <p className={classes.quiet} role="status">
          {copying === null ? '' : t(`office.code.${copying}`)}
        </p>
      </div>
    </>
  );
}

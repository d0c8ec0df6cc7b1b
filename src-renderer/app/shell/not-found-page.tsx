import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

/** An address that leads nowhere, for example to something that has been closed for this user. */
export function NotFoundPage() {
  const t = useT();
  return (
    <>
      <PageHeader title={t('shell.notFound.title')} />
      <EmptyState
        drawing="letter"
        action={
          <Button component={Link} href="/">
            {t('shell.notFound.home')}
          </Button>
        }
      >
        {t('shell.notFound.words')}
      </EmptyState>
    </>
  );
}

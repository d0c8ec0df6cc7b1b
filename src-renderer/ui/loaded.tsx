import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asOperationError } from '../api/operation-error.ts';
import type { OperationError } from '../api/operation-error.ts';
import { useT } from '../i18n/use-t.ts';
import { errorWords } from './error-words.ts';
import { Loading } from './loading.tsx';
import { ProblemNotice } from './problem-notice.tsx';

interface LoadedProps<T> {
  readonly query: UseQueryResult<T, OperationError>;
  readonly children: (value: T) => ReactNode;
}

/** Shows what a query read; waits while it reads, and says what happened when it could not. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const t = useT();
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <Loading />;
  const error = asOperationError(query.error);
  return (
    <ProblemNotice
      title={t('common.notRead.title')}
      words={errorWords(error, t)}
      code={error.incidentId}
    >
      <Button variant="default" onClick={() => void query.refetch()}>
        {t('common.notRead.retry')}
      </Button>
    </ProblemNotice>
  );
}

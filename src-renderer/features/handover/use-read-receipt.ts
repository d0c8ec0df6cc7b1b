import { useState } from 'react';
import type { OutputOf } from '@contract/index.ts';
import type { OperationError } from '../../api/operation-error.ts';
import { useOperationCommand } from '../../api/queries.ts';

type Answered = OutputOf<'handover.importReceipt'>;

export interface ReadReceipt {
  /** Asks for the file and reads it. */
  readonly read: () => void;
  readonly isBusy: boolean;
  readonly error: OperationError | null;
  /** What the receipt said; null before it is read, and when somebody chose no file. */
  readonly answered: {
    readonly packageId: NonNullable<Answered['packageId']>;
    readonly answer: NonNullable<Answered['answer']>;
  } | null;
}

/** Reads a receipt; the view above keeps the outcome, since what it answers vanishes from the lists. */
export function useReadReceipt(): ReadReceipt {
  const { mutate, isPending, error } = useOperationCommand('handover.importReceipt');
  const [answered, setAnswered] = useState<ReadReceipt['answered']>(null);
  const read = () => {
    setAnswered(null);
    mutate(
      {},
      {
        onSuccess: ({ packageId, answer }) => {
          if (packageId !== null && answer !== null) setAnswered({ packageId, answer });
        },
      },
    );
  };
  return { read, isBusy: isPending, error, answered };
}

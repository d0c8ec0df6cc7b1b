import { useEffect, useMemo, useState } from 'react';
import type { InputOf, OutputOf } from '@contract/index.ts';
import { api } from '../../api/client.ts';
import { asOperationError } from '../../api/operation-error.ts';
import type { OperationError } from '../../api/operation-error.ts';
import { bytesOf } from '../../ui/bytes-of.ts';

type Question = InputOf<'print.preview'>;

export type Preview =
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'shown';
      readonly answer: OutputOf<'print.preview'>;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'refused'; readonly error: OperationError };

const waiting: Preview = { kind: 'waiting' };

/**
 * The document as it would be printed. Read past the query cache, so that nothing of it stays when the view is left;
 * an answer to an older question is never shown.
 * @param question null while a choice is missing
 */
export function usePreview(question: Question | null): Preview {
  const key = question === null ? null : JSON.stringify(question);
  const [found, setFound] = useState<{ readonly key: string; readonly preview: Preview } | null>(
    null,
  );
  useEffect(() => {
    if (key === null) return;
    let isLeft = false;
    api.print.preview(JSON.parse(key) as Question).then(
      (answer) => {
        if (!isLeft)
          setFound({ key, preview: { kind: 'shown', answer, bytes: bytesOf(answer.pdfBase64) } });
      },
      (thrown: unknown) => {
        if (!isLeft)
          setFound({ key, preview: { kind: 'refused', error: asOperationError(thrown) } });
      },
    );
    return () => {
      isLeft = true;
    };
  }, [key]);
  return useMemo(() => (found?.key === key ? found.preview : waiting), [found, key]);
}

import { useCallback, useRef, useState } from 'react';
import { maxAttachmentBytes } from '@domain/attachment/media-type.ts';
import { useOperationCommand } from '../../api/queries.ts';
import { asOperationError } from '../../api/operation-error.ts';
import { useT } from '../../i18n/use-t.ts';
import { errorWords } from '../../ui/error-words.ts';
import { readFile } from './read-file.ts';

/** One file on its way into the log. */
export interface IncomingFile {
  readonly key: string;
  readonly name: string;
  readonly state:
    | { readonly kind: 'waiting' }
    /** `done` from 0 to 1. */
    | { readonly kind: 'reading'; readonly done: number }
    | { readonly kind: 'keeping' }
    | { readonly kind: 'kept' }
    | { readonly kind: 'refused'; readonly words: string };
}

export interface FileIntake {
  readonly files: readonly IncomingFile[];
  /** Takes several at once, one after another; a refused one stops none of the others. */
  readonly take: (files: readonly File[], nameFor?: (file: File) => string) => Promise<void>;
  readonly forget: (key: string) => void;
}

/** Files that were dropped or pasted, read and kept one by one, each with how far it has come or why it was refused. */
export function useFileIntake(childId: string): FileIntake {
  const t = useT();
  const { mutateAsync: keep } = useOperationCommand('attachment.addBytes');
  const [files, setFiles] = useState<readonly IncomingFile[]>([]);
  const count = useRef(0);

  const put = useCallback(
    (key: string, state: IncomingFile['state']) =>
      setFiles((all) => all.map((file) => (file.key === key ? { ...file, state } : file))),
    [],
  );

  const take = useCallback(
    async (chosen: readonly File[], nameFor: (file: File) => string = ({ name }) => name) => {
      const queue = chosen.map((file) => {
        count.current += 1;
        return { key: String(count.current), file, name: nameFor(file) };
      });
      setFiles((all) => [
        ...all.filter(({ state }) => state.kind !== 'kept'),
        ...queue.map(({ key, name }): IncomingFile => ({ key, name, state: { kind: 'waiting' } })),
      ]);
      for (const { key, file, name } of queue) {
        if (file.size > maxAttachmentBytes) {
          put(key, { kind: 'refused', words: t('documents.tooLarge') });
          continue;
        }
        try {
          const base64 = await readFile(file, (done) => put(key, { kind: 'reading', done }));
          put(key, { kind: 'keeping' });
          await keep({ childId, name, base64 });
          put(key, { kind: 'kept' });
        } catch (thrown) {
          put(key, { kind: 'refused', words: errorWords(asOperationError(thrown), t) });
        }
      }
    },
    [childId, keep, put, t],
  );

  const forget = useCallback(
    (key: string) => setFiles((all) => all.filter((file) => file.key !== key)),
    [],
  );
  return { files, take, forget };
}

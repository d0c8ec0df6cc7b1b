import { Modal } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { shownFileName } from '@domain/attachment/shown-name.ts';
import { api } from '../../api/client.ts';
import { asOperationError } from '../../api/operation-error.ts';
import type { OperationError } from '../../api/operation-error.ts';
import { useT } from '../../i18n/use-t.ts';
import { bytesOf } from '../../ui/bytes-of.ts';
import { errorWords } from '../../ui/error-words.ts';
import { Loading } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import type { Attachment } from './attachment-list.tsx';
import classes from './documents.module.css';

const PdfViewer = lazy(() =>
  import('../../ui/pdf/pdf-viewer.tsx').then((module) => ({ default: module.PdfViewer })),
);

type Shown =
  | { readonly kind: 'image'; readonly address: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly error: OperationError };

interface AttachmentPreviewProps {
  readonly childId: string;
  readonly attachment: Attachment;
  readonly onClose: () => void;
}

/** One document, shown from memory. It is read past the query cache, so nothing of it stays when this closes. */
export function AttachmentPreview({ childId, attachment, onClose }: AttachmentPreviewProps) {
  const t = useT();
  const shown = useAttachment(childId, attachment.id);
  const name = shownFileName(attachment.name);
  return (
    <Modal
      opened
      onClose={onClose}
      title={<bdi>{name}</bdi>}
      size={attachment.mediaType === 'application/pdf' ? '64rem' : 'xl'}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {shown === null && <Loading />}
      {shown?.kind === 'image' && <img src={shown.address} alt={name} className={classes.image} />}
      {shown?.kind === 'text' && (
        <pre className={classes.plain} dir="auto">
          {shown.text}
        </pre>
      )}
      {shown?.kind === 'pdf' && (
        <Suspense fallback={<Loading />}>
          <PdfViewer bytes={shown.bytes} label={name} />
        </Suspense>
      )}
      {shown?.kind === 'refused' && (
        <ProblemNotice
          title={t('common.notRead.title')}
          words={errorWords(shown.error, t)}
          code={shown.error.incidentId}
        />
      )}
    </Modal>
  );
}

function useAttachment(childId: string, attachmentId: string): Shown | null {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let isLeft = false;
    let address: string | null = null;
    api.attachment.read({ childId, attachmentId }).then(
      ({ mediaType, base64 }) => {
        if (isLeft) return;
        const bytes = bytesOf(base64);
        if (mediaType === 'application/pdf') {
          setShown({ kind: 'pdf', bytes });
          return;
        }
        if (mediaType === 'text/plain') {
          setShown({ kind: 'text', text: new TextDecoder().decode(bytes) });
          return;
        }
        address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
        setShown({ kind: 'image', address });
      },
      (thrown: unknown) => {
        if (!isLeft) setShown({ kind: 'refused', error: asOperationError(thrown) });
      },
    );
    return () => {
      isLeft = true;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [childId, attachmentId]);
  return shown;
}

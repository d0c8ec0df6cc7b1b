import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPaperclip } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import type { ChildSummary } from '@contract/child.ts';
import { useOperationCommand, useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DropZone } from '../../ui/drop-zone.tsx';
import { takeDroppedFiles } from '../../ui/dropped-files.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { LogStanding } from '../../ui/log-standing.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useIsOnPaper } from '../../ui/use-is-on-paper.ts';
import { useMay } from '../../ui/use-may.ts';
import { AttachmentList } from './attachment-list.tsx';
import type { Attachment } from './attachment-list.tsx';
import { AttachmentPreview } from './attachment-preview.tsx';
import classes from './documents.module.css';
import { IncomingFiles } from './incoming-files.tsx';
import { PrintedCopies } from './printed-copies.tsx';
import { useFileIntake } from './use-file-intake.ts';
import { usePaste } from './use-paste.ts';

/** Documents that belong to the child; they lie inside the encrypted database. */
export default function DocumentsTab({ childId }: { readonly childId: string }) {
  const t = useT();
  const child = useOperationQuery('child.get', { childId });
  return (
    <Loaded query={child}>
      {({ summary }) => (
        <>
          <PageHeader title={t('child.tab.documents')} lead={t('documents.lead')} />
          <Documents childId={childId} child={summary} />
        </>
      )}
    </Loaded>
  );
}

interface DocumentsProps {
  readonly childId: string;
  readonly child: ChildSummary;
}

/** The clipboard calls every picture «image.png»; such names say nothing in a list. */
const namesOfClipboard: ReadonlySet<string> = new Set(['image.png', 'image.jpg', 'image.jpeg']);

function Documents({ childId, child }: DocumentsProps) {
  const t = useT();
  const dates = useDates();
  const may = useMay(child);
  const list = useOperationQuery('attachment.list', { childId });
  const add = useOperationCommand('attachment.add');
  const isOnPaper = useIsOnPaper(childId);
  const intake = useFileIntake(childId);
  const [shown, setShown] = useState<Attachment | null>(null);
  const mayAdd =
    child.logStatus === 'open' && !child.holderIsElsewhere && !isOnPaper && may('attachment.write');
  const { take } = intake;

  const drop = useCallback((files: readonly File[]) => void take(files), [take]);
  const pastedName = t('documents.pasted', { date: dates.table(dates.today) });
  const paste = useCallback(
    (files: readonly File[]) =>
      void take(files, ({ name }) =>
        namesOfClipboard.has(name) ? `${pastedName}.${name.split('.').at(-1) ?? 'png'}` : name,
      ),
    [take, pastedName],
  );
  usePaste(mayAdd ? paste : undefined);
  useEffect(() => {
    if (!mayAdd) return;
    const dropped = takeDroppedFiles(childId);
    if (dropped.length > 0) drop(dropped);
  }, [mayAdd, childId, drop]);

  const choose = () =>
    add.mutate(
      { childId },
      {
        onSuccess: ({ id }) => {
          if (id !== null) notifications.show({ message: t('documents.added') });
        },
      },
    );
  const button = (
    <Button
      leftSection={<IconPaperclip size={20} aria-hidden />}
      loading={add.isPending}
      onClick={choose}
    >
      {t('documents.add')}
    </Button>
  );
  return (
    <DropZone words={t('documents.dropHere')} onFiles={mayAdd ? drop : undefined}>
      <div className={classes.page}>
        <LogStanding childId={childId} child={child} />
        {add.error !== null && (
          <ProblemNotice
            title={t('documents.notAdded')}
            words={errorWords(add.error, t)}
            code={add.error.incidentId}
          />
        )}
        <IncomingFiles files={intake.files} onForget={intake.forget} />
        <Loaded query={list}>
          {({ attachments }) =>
            attachments.length === 0 ? (
              <EmptyState drawing="letter" action={mayAdd ? button : undefined}>
                {t('documents.empty')}
              </EmptyState>
            ) : (
              <>
                <AttachmentList attachments={attachments} onShow={setShown} />
                {mayAdd && (
                  <div className={classes.add}>
                    {button}
                    <span className={classes.quiet}>{t('documents.ways')}</span>
                  </div>
                )}
                {shown !== null && (
                  <AttachmentPreview
                    childId={childId}
                    attachment={shown}
                    onClose={() => setShown(null)}
                  />
                )}
              </>
            )
          }
        </Loaded>
        <PrintedCopies childId={childId} child={child} />
      </div>
    </DropZone>
  );
}

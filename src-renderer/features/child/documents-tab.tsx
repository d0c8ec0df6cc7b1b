import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import type { ChildSummary } from '@contract/child.ts';
import { useOperationCommand, useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { LogStanding } from '../../ui/log-standing.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useMay } from '../../ui/use-may.ts';
import { AttachmentList } from './attachment-list.tsx';
import type { Attachment } from './attachment-list.tsx';
import { AttachmentPreview } from './attachment-preview.tsx';
import classes from './documents.module.css';

/** Documents that belong to the child; they lie inside the encrypted database. */
export default function DocumentsTab({ childId }: { readonly childId: string }) {
  const t = useT();
  const child = useOperationQuery('child.get', { childId });
  return (
    <Loaded query={child}>
      {({ summary }) => (
        <>
          <PageHeader title={t('child.tab.documents')} lead={t('child.documents.lead')} />
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

function Documents({ childId, child }: DocumentsProps) {
  const t = useT();
  const may = useMay(child);
  const list = useOperationQuery('attachment.list', { childId });
  const add = useOperationCommand('attachment.add');
  const [shown, setShown] = useState<Attachment | null>(null);
  const mayAdd = child.logStatus === 'open' && !child.holderIsElsewhere && may('attachment.write');
  const choose = () =>
    add.mutate(
      { childId },
      {
        onSuccess: ({ id }) => {
          if (id !== null) notifications.show({ message: t('child.documents.added') });
        },
      },
    );
  const button = (
    <Button
      leftSection={<IconPaperclip size={20} aria-hidden />}
      loading={add.isPending}
      onClick={choose}
    >
      {t('child.documents.add')}
    </Button>
  );
  return (
    <div className={classes.page}>
      <LogStanding childId={childId} child={child} />
      {add.error !== null && (
        <ProblemNotice
          title={t('child.documents.notAdded')}
          words={errorWords(add.error, t)}
          code={add.error.incidentId}
        />
      )}
      <Loaded query={list}>
        {({ attachments }) =>
          attachments.length === 0 ? (
            <EmptyState drawing="letter" action={mayAdd ? button : undefined}>
              {t('child.documents.empty')}
            </EmptyState>
          ) : (
            <>
              <AttachmentList attachments={attachments} onShow={setShown} />
              {mayAdd && <div>{button}</div>}
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
    </div>
  );
}

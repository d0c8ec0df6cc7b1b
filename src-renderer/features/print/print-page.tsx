import { Anchor, Button, Group } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import type { InputOf, OutputOf } from '@contract/index.ts';
import { useOperationCommand, useOperationQuery } from '../../api/queries.ts';
import { useLanguage } from '../../i18n/language-provider.tsx';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PdfViewer } from '../../ui/pdf/pdf-viewer.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useMay } from '../../ui/use-may.ts';
import { LeftOut } from './left-out.tsx';
import { documentAt } from './printed-document.ts';
import type { PrintedDocument } from './printed-document.ts';
import { ReaderForm } from './reader-form.tsx';
import { firstReader, readerOf } from './reader-values.ts';
import type { ReaderValues } from './reader-values.ts';
import { usePreview } from './use-preview.ts';
import type { Preview } from './use-preview.ts';
import classes from './print.module.css';

const pauseMs = 400;

/** A document on paper: whom it is for, the real pages, and then file or printer. */
export default function PrintPage({ childId }: { readonly childId: string }) {
  const t = useT();
  const { document: kind, recordId } = useParams<{ document: string; recordId?: string }>();
  const document = documentAt(kind, recordId);
  const child = useOperationQuery('child.get', { childId });
  const office = useOperationQuery('office.get', {});
  const people = useOperationQuery('log.participants', { childId });
  if (document === null)
    return (
      <>
        <PageHeader title={t('print.title')} />
        <EmptyState
          drawing="letter"
          action={
            <Button component={Link} href={`/children/${childId}/documents`}>
              {t('print.toDocuments')}
            </Button>
          }
        >
          {t('print.unknown')}
        </EmptyState>
      </>
    );
  return (
    <Loaded query={child}>
      {(found) => (
        <Loaded query={office}>
          {({ serviceType }) => (
            <Loaded query={people}>
              {({ participants }) => (
                <Sheet
                  key={`${kind} ${recordId ?? ''}`}
                  child={found}
                  document={document}
                  recordId={recordId ?? ''}
                  ownService={serviceType}
                  participants={participants}
                />
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface SheetProps {
  readonly child: OutputOf<'child.get'>;
  readonly document: PrintedDocument;
  readonly recordId: string;
  readonly ownService: OutputOf<'office.get'>['serviceType'];
  readonly participants: OutputOf<'log.participants'>['participants'];
}

function Sheet({ child, document, recordId, ownService, participants }: SheetProps) {
  const t = useT();
  const { language } = useLanguage();
  const may = useMay(child.summary);
  const [values, setValues] = useState<ReaderValues>(() =>
    firstReader(document.kind, {
      guardians: child.fields.guardians,
      participant: participants.find(({ id }) => id === recordId),
      ownService,
      locale: language,
    }),
  );
  const draft = useDraft(`print/${child.id}/${document.kind}/${recordId}`, values, setValues);
  const [settled] = useDebouncedValue(values, pauseMs);
  const reader = readerOf(settled);
  const question =
    reader === null ? null : { childId: child.id, document, reader, locale: settled.locale };
  const preview = usePreview(question);
  const isCurrent = settled === values;
  return (
    <>
      <PageHeader
        title={t(`print.title.${document.kind}`)}
        lead={t('print.lead')}
        actions={
          may('document.print') ? (
            <Actions
              question={question}
              onMade={() => void draft.discard()}
              ready={isCurrent && question !== null && preview.kind === 'shown'}
            />
          ) : undefined
        }
      />
      <div className={classes.page}>
        <ReaderForm document={document.kind} child={child} values={values} onChange={setValues} />
        {document.kind === 'blank' && (
          <Anchor component={Link} href={`/children/${child.id}/log/paper`}>
            {t('print.blank.register')}
          </Anchor>
        )}
        {question === null ? (
          <p className={classes.quiet}>{t('print.chooseReader')}</p>
        ) : (
          <Shown preview={preview} title={t(`print.title.${document.kind}`)} />
        )}
      </div>
    </>
  );
}

function Shown({ preview, title }: { readonly preview: Preview; readonly title: string }) {
  const t = useT();
  switch (preview.kind) {
    case 'waiting':
      return <Loading />;
    case 'refused':
      return (
        <ProblemNotice
          title={t('print.refused')}
          words={errorWords(preview.error, t)}
          code={preview.error.incidentId}
        />
      );
    case 'shown':
      return (
        <>
          <LeftOut preview={preview.answer} />
          <PdfViewer bytes={preview.bytes} label={title} />
        </>
      );
  }
}

interface ActionsProps {
  readonly question: InputOf<'print.preview'> | null;
  readonly ready: boolean;
  /** The copy was made: what was chosen for it is no longer unfinished. */
  readonly onMade: () => void;
}

/** The two ways out; both decide anew what may be told. */
function Actions({ question, ready, onMade }: ActionsProps) {
  const t = useT();
  const save = useOperationCommand('print.save');
  const print = useOperationCommand('print.toPrinter');
  const error = save.error ?? print.error;
  const say = (message: string) => {
    onMade();
    notifications.show({ message });
  };
  return (
    <div className={classes.actions}>
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={<IconDeviceFloppy size={20} aria-hidden />}
          disabled={!ready}
          loading={save.isPending}
          onClick={() => {
            print.reset();
            if (question !== null)
              save.mutate(question, {
                onSuccess: ({ saved }) => {
                  if (saved) say(t('print.saved'));
                },
              });
          }}
        >
          {t('print.save')}
        </Button>
        <Button
          leftSection={<IconPrinter size={20} aria-hidden />}
          disabled={!ready}
          loading={print.isPending}
          onClick={() => {
            save.reset();
            if (question !== null)
              print.mutate(question, {
                onSuccess: ({ printed }) => {
                  if (printed) say(t('print.printed'));
                },
              });
          }}
        >
          {t('print.toPrinter')}
        </Button>
      </Group>
      {error !== null && (
        <p role="alert" className={classes.error}>
          {errorWords(error, t)}
        </p>
      )}
    </div>
  );
}

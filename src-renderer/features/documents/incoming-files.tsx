import { Button, Progress } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconPaperclip } from '@tabler/icons-react';
import { shownFileName } from '@domain/attachment/shown-name.ts';
import { useT } from '../../i18n/use-t.ts';
import classes from './documents.module.css';
import type { IncomingFile } from './use-file-intake.ts';

interface IncomingFilesProps {
  readonly files: readonly IncomingFile[];
  readonly onForget: (key: string) => void;
}

/** How far each file has come; a refused one says why, and the others are kept all the same. */
export function IncomingFiles({ files, onForget }: IncomingFilesProps) {
  const t = useT();
  if (files.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('documents.incoming')} aria-live="polite">
      {files.map((file) => (
        <li key={file.key} className={classes.item} data-refused={file.state.kind === 'refused'}>
          <StateIcon kind={file.state.kind} />
          <span className={classes.words}>
            <bdi className={classes.name}>{shownFileName(file.name)}</bdi>
            <StateWords state={file.state} name={file.name} />
          </span>
          {file.state.kind === 'refused' && (
            <Button
              variant="subtle"
              size="compact-md"
              aria-label={t('documents.dismissOf', { name: shownFileName(file.name) })}
              onClick={() => onForget(file.key)}
            >
              {t('documents.dismiss')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function StateIcon({ kind }: { readonly kind: IncomingFile['state']['kind'] }) {
  const Icon =
    kind === 'kept' ? IconCircleCheck : kind === 'refused' ? IconAlertTriangle : IconPaperclip;
  return <Icon size={28} stroke={1.75} aria-hidden className={classes.icon} data-kind={kind} />;
}

function StateWords({
  state,
  name,
}: {
  readonly state: IncomingFile['state'];
  readonly name: string;
}) {
  const t = useT();
  switch (state.kind) {
    case 'reading':
      return (
        <Progress
          value={Math.round(state.done * 100)}
          aria-label={t('documents.readingOf', { name: shownFileName(name) })}
          className={classes.progress}
        />
      );
    case 'waiting':
    case 'keeping':
    case 'kept':
      return <span className={classes.quiet}>{t(`documents.state.${state.kind}`)}</span>;
    case 'refused':
      return <span>{t('documents.refused', { reason: state.words })}</span>;
  }
}

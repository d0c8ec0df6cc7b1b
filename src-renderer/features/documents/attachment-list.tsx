import { Button } from '@mantine/core';
import { IconFileText, IconPhoto } from '@tabler/icons-react';
import type { OutputOf } from '@contract/index.ts';
import { shownFileName } from '@domain/attachment/shown-name.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import classes from './documents.module.css';

export type Attachment = OutputOf<'attachment.list'>['attachments'][number];

const bytesPerKilobyte = 1000;

interface AttachmentListProps {
  readonly attachments: readonly Attachment[];
  readonly onShow: (attachment: Attachment) => void;
}

/** What is attached, by whom and when. */
export function AttachmentList({ attachments, onShow }: AttachmentListProps) {
  const t = useT();
  const dates = useDates();
  return (
    <ul className={classes.list}>
      {attachments.map((attachment) => {
        const Icon = attachment.mediaType.startsWith('image/') ? IconPhoto : IconFileText;
        const kilobytes = Math.max(1, Math.round(attachment.sizeBytes / bytesPerKilobyte));
        return (
          <li key={attachment.id} data-record={attachment.id} className={classes.item}>
            <Icon size={28} stroke={1.75} aria-hidden className={classes.icon} />
            <span className={classes.words}>
              <bdi className={classes.name}>{shownFileName(attachment.name)}</bdi>
              <span className={classes.quiet}>
                {t('documents.by', {
                  name: attachment.byName,
                  date: dates.moment(attachment.at),
                })}
                {' · '}
                {kilobytes < bytesPerKilobyte
                  ? t('documents.kilobytes', { count: kilobytes })
                  : t('documents.megabytes', {
                      count: Math.round(kilobytes / 100) / 10,
                    })}
              </span>
            </span>
            <Button
              variant="default"
              size="compact-md"
              aria-label={t('documents.showOf', { name: shownFileName(attachment.name) })}
              onClick={() => onShow(attachment)}
            >
              {t('documents.show')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

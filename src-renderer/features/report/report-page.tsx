import { useEffect, useRef } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { DangerFirst } from '../../ui/danger-first.tsx';
import { Fold } from '../../ui/fold.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RecordReport } from './record-report.tsx';
import { ReportTextSection } from './report-text-section.tsx';
import classes from './report.module.css';

/** The five grounds of barnevernsloven § 13-2, retold. They are reading help; nothing is ticked. */
const grounds = ['neglect', 'illness', 'needs', 'behaviour', 'trafficking'] as const;

/**
 * The way to child welfare and the police: who to call first, then the grounds, the text, and the note
 * that it was done. No consent, level or role is asked for anywhere on this page (the reporting duty is personal).
 */
export default function ReportPage({ childId }: { readonly childId: string }) {
  const t = useT();
  const danger = useRef<HTMLElement>(null);
  // In a low window the numbers to call would otherwise lie below the edge.
  useEffect(() => danger.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div className={classes.page}>
      <PageHeader title={t('report.title')} lead={t('report.lead')} />
      <DangerFirst ref={danger} />
      <Fold title={t('report.grounds.title')} note={t('report.grounds.note')}>
        <p className={classes.plain}>{t('report.grounds.lead')}</p>
        <ol className={classes.grounds}>
          {grounds.map((ground) => (
            <li key={ground}>{t(`report.ground.${ground}`)}</li>
          ))}
        </ol>
        <p className={classes.plain}>{t('report.anonymous')}</p>
      </Fold>
      <ReportTextSection childId={childId} />
      <RecordReport childId={childId} />
    </div>
  );
}

import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import classes from './problem-notice.module.css';

interface ProblemNoticeProps {
  /** What happened. */
  readonly title: string;
  /** That nothing is lost, and what to do. */
  readonly words: string;
  /** What support looks up. */
  readonly code?: string;
  /** The way on. */
  readonly children?: ReactNode;
}

/** Something went wrong: what, that nothing is lost, what to do, and a code. */
export function ProblemNotice({ title, words, code, children }: ProblemNoticeProps) {
  const t = useT();
  return (
    <section className={classes.notice} role="alert">
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.words}>{words}</p>
      {children}
      {code !== undefined && code !== '' && (
        <p className={classes.code}>{t('common.errorCode', { code })}</p>
      )}
    </section>
  );
}

import { useEffect, useRef } from 'react';
import type { MouseEvent } from 'react';
import { useT } from '../i18n/use-t.ts';
import classes from './error-summary.module.css';
import { fieldId } from './form-problems.ts';
import type { FormProblem } from './form-problems.ts';

interface ErrorSummaryProps {
  readonly problems: readonly FormProblem[];
  /** Shown small, for support to look up. */
  readonly code?: string;
}

function leadTo(event: MouseEvent, path: string): void {
  event.preventDefault();
  const field = document.getElementById(fieldId(path));
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}

/**
 * Everything that must be mended before the form can be sent, each a link to its field.
 * Takes focus when it appears, so nobody searches for what went wrong (pattern of Designsystemet and GOV.UK).
 */
export function ErrorSummary({ problems, code }: ErrorSummaryProps) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div
      ref={box}
      className={classes.summary}
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title" className={classes.title}>
        {t('common.errorSummary.title')}
      </h2>
      <ul className={classes.list}>
        {problems.map(({ path, message, summary = message }) => (
          <li key={`${path} ${message}`}>
            {path !== '' && document.getElementById(fieldId(path)) !== null ? (
              <a href={`#${fieldId(path)}`} onClick={(event) => leadTo(event, path)}>
                {summary}
              </a>
            ) : (
              summary
            )}
          </li>
        ))}
      </ul>
      {code !== undefined && code !== '' && (
        <p className={classes.code}>{t('common.errorCode', { code })}</p>
      )}
    </div>
  );
}

import { useId } from 'react';
import type { ReactNode } from 'react';
import classes from './form-section.module.css';

interface FormSectionProps {
  readonly title: string;
  /** One sentence on what belongs here. */
  readonly lead?: string;
  /** Warm paper, for strengths and the child's own view. */
  readonly warm?: boolean;
  readonly children: ReactNode;
}

/** A part of a longer form or page, on its own sheet with a heading that can be jumped to. */
export function FormSection({ title, lead, warm = false, children }: FormSectionProps) {
  const id = useId();
  return (
    <section className={classes.section} data-warm={warm || undefined} aria-labelledby={id}>
      <div>
        <h2 id={id} className={classes.title} tabIndex={-1}>
          {title}
        </h2>
        {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      </div>
      {children}
    </section>
  );
}

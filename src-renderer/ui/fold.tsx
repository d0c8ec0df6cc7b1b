import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './fold.module.css';

interface FoldProps {
  readonly title: string;
  /** Said quietly after the title, for example why it is folded. */
  readonly note?: string;
  /** Open from the start, for example because something is written in it. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something that is there when asked for; the platform's own disclosure, so keyboard and reader know it. */
export function Fold({ title, note, open = false, children }: FoldProps) {
  return (
    <details className={classes.fold} open={open}>
      <summary className={classes.summary}>
        <IconChevronRight size={18} className={classes.arrow} aria-hidden />
        <span>{title}</span>
        {note !== undefined && <span className={classes.quiet}>{note}</span>}
      </summary>
      <div className={classes.content}>{children}</div>
    </details>
  );
}

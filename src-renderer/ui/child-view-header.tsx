import type { ReactNode } from 'react';
import classes from './child-view-header.module.css';

interface ChildViewHeaderProps {
  readonly title: string;
  /** One quiet sentence under the title. */
  readonly lead?: string;
  /** The one strong thing of the view, to the right. */
  readonly actions?: ReactNode;
}

/** The heading of a view inside a child's frame; the frame itself has the page's first heading. */
export function ChildViewHeader({ title, lead, actions }: ChildViewHeaderProps) {
  return (
    <div className={classes.header}>
      <div className={classes.words}>
        <h2 className={classes.title} tabIndex={-1} data-view-heading>
          {title}
        </h2>
        {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      </div>
      {actions}
    </div>
  );
}

import { useContext, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { HeadingFocusContext } from './heading-focus.ts';
import classes from './page-header.module.css';

interface PageHeaderProps {
  readonly title: string;
  /** One quiet sentence under the title. */
  readonly lead?: string;
  /** Stands before the title, for example the emblem. */
  readonly figure?: ReactNode;
  /** The one strong thing of the view, to the right. */
  readonly actions?: ReactNode;
}

/** The heading of a view. Focus comes here when the route changes, so a screen reader says where it is. */
export function PageHeader({ title, lead, figure, actions }: PageHeaderProps) {
  const takeFocus = useContext(HeadingFocusContext);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus()) heading.current?.focus();
  }, [takeFocus, title]);
  return (
    <header className={classes.header}>
      {figure}
      <div className={classes.words}>
        <h1 ref={heading} className={classes.title} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      </div>
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}

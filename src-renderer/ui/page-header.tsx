import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useContext, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { HeadingFocusContext } from './heading-focus.ts';
import classes from './page-header.module.css';

interface PageHeaderProps {
  readonly title: string;
  /** The way back to the view that this one was reached from; stands above the title. */
  readonly back?: { readonly place: string; readonly label: string };
  /** One quiet sentence under the title. */
  readonly lead?: string;
  /** Stands before the title, for example the emblem. */
  readonly figure?: ReactNode;
  /** The one strong thing of the view, to the right. */
  readonly actions?: ReactNode;
}

/** The heading of a view. Focus comes here when the route changes, so a screen reader says where it is. */
export function PageHeader({ title, back, lead, figure, actions }: PageHeaderProps) {
  const takeFocus = useContext(HeadingFocusContext);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus()) heading.current?.focus();
  }, [takeFocus, title]);
  return (
    <header className={classes.header}>
      {figure}
      <div className={classes.words}>
        {back !== undefined && (
          <Anchor component={Link} href={back.place} className={classes.back}>
            <IconArrowLeft size={18} aria-hidden />
            {back.label}
          </Anchor>
        )}
        <h1 ref={heading} className={classes.title} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      </div>
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}

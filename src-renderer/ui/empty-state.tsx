import type { ReactNode } from 'react';
import { EmptyDrawing } from './empty-drawing.tsx';
import type { EmptyDrawingName } from './empty-drawing.tsx';
import classes from './empty-state.module.css';

interface EmptyStateProps {
  readonly drawing: EmptyDrawingName;
  /** One sentence on what belongs here. */
  readonly children: string;
  /** One button. */
  readonly action?: ReactNode;
}

/** A view with nothing in it yet teaches what it is for. */
export function EmptyState({ drawing, children, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <EmptyDrawing name={drawing} />
      <p className={classes.sentence}>{children}</p>
      {action}
    </div>
  );
}

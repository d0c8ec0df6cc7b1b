import type { ReactNode } from 'react';
import classes from './field-row.module.css';

interface FieldRowProps {
  /** Fields with a label above, each one box on one line. */
  readonly children: ReactNode;
}

/** Fields beside each other where there is room; their boxes stand in line, whatever help or error each of them has. */
export function FieldRow({ children }: FieldRowProps) {
  return <div className={classes.row}>{children}</div>;
}

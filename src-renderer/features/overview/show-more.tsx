import { Button } from '@mantine/core';
import classes from './overview.module.css';

interface ShowMoreProps {
  readonly label: string;
  /** How many of how many are shown; said aloud when it changes. */
  readonly shown: string;
  readonly onMore: () => void;
}

/** Under a list that shows its first lines only. */
export function ShowMore({ label, shown, onMore }: ShowMoreProps) {
  return (
    <div className={classes.more}>
      <Button variant="default" onClick={onMore}>
        {label}
      </Button>
      <p className={classes.quiet} role="status">
        {shown}
      </p>
    </div>
  );
}

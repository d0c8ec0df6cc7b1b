import {
  IconCandle,
  IconCalendarPlus,
  IconHandStop,
  IconPaw,
  IconStarFilled,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type {
  ContactFrequency,
  PersonFlag,
  PersonSymbol,
} from '@domain/network-map/network-map.ts';
import classes from './person-symbol.module.css';

/** The sign of each flag; beside it there are always words, here or in the list. */
export const flagIcons: Readonly<Record<PersonFlag, ComponentType<{ readonly size?: number }>>> = {
  importantSupport: IconStarFilled,
  wantsAtMeeting: IconCalendarPlus,
  notInvolved: IconHandStop,
  deadOrMissed: IconCandle,
};

interface PersonSymbolShapeProps {
  readonly symbol: PersonSymbol;
  readonly frequency: ContactFrequency;
  /** First letter of the name; empty in a legend. */
  readonly initial?: string;
}

function outline(symbol: PersonSymbol) {
  if (symbol === 'circle') return <circle cx="38" cy="38" r="32" />;
  if (symbol === 'square') return <rect x="7" y="7" width="62" height="62" />;
  if (symbol === 'pet') return <rect x="5" y="14" width="66" height="50" rx="25" />;
  return <rect x="7" y="7" width="62" height="62" rx="18" />;
}

/** Who somebody is by form, how often they meet by the edge's colour and pattern. */
export function PersonSymbolShape({ symbol, frequency, initial = '' }: PersonSymbolShapeProps) {
  return (
    <span className={classes.symbol} aria-hidden>
      <svg viewBox="0 0 76 76" className={classes.shape} data-frequency={frequency}>
        {outline(symbol)}
      </svg>
      <span className={classes.inside}>{symbol === 'pet' ? <IconPaw /> : initial}</span>
    </span>
  );
}

import { createContext, useContext, useEffect, useState } from 'react';
import type { LocalDate } from '@domain/time/local-date.ts';
import { localDateAt } from './dates.ts';

/** Where views take the time from; a test gives its own. */
export const ClockContext = createContext<() => Date>(() => new Date());

const checkEveryMs = 60_000;

/** Today in Norway. A window left open over midnight follows. */
export function useToday(): LocalDate {
  const now = useContext(ClockContext);
  const [today, setToday] = useState(() => localDateAt(now()));
  useEffect(() => {
    const timer = setInterval(() => setToday(localDateAt(now())), checkEveryMs);
    return () => clearInterval(timer);
  }, [now]);
  return today;
}

/** The clock itself, for moments rather than days. */
export function useNow(): () => Date {
  return useContext(ClockContext);
}

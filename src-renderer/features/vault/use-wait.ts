import { useEffect, useState } from 'react';
import type { OperationError } from '../../api/operation-error.ts';
import { useNow } from '../../i18n/clock.tsx';

const tickMs = 1000;

/**
 * Whole seconds until the next try is allowed, counted down; 0 when it is allowed now.
 * @param waitMs what the program said when the page was read
 * @param error the last refusal, which may carry a longer wait
 */
export function useWait(waitMs: number, error: OperationError | null): number {
  const now = useNow();
  const refusedMs = error?.params['waitMs'];
  const [until, setUntil] = useState(() => now().getTime() + waitMs);
  const [seconds, setSeconds] = useState(Math.ceil(waitMs / 1000));
  useEffect(() => {
    const longest = Math.max(waitMs, typeof refusedMs === 'number' ? refusedMs : 0);
    setUntil(now().getTime() + longest);
    setSeconds(Math.ceil(longest / 1000));
  }, [waitMs, refusedMs, error, now]);
  useEffect(() => {
    if (seconds <= 0) return;
    const timer = setTimeout(() => {
      setSeconds(Math.max(0, Math.ceil((until - now().getTime()) / 1000)));
    }, tickMs);
    return () => clearTimeout(timer);
  }, [seconds, until, now]);
  return seconds;
}

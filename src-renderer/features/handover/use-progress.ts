import { useEffect, useState } from 'react';
import type { EventPayloads } from '@contract/events.ts';
import { bridge } from '../../api/bridge.ts';

/** How far long work has come, 0..1. It starts over each time `isBusy` turns true. */
export function useProgress(task: EventPayloads['progress']['task'], isBusy: boolean): number {
  const [done, setDone] = useState(0);
  useEffect(() => {
    if (!isBusy) return;
    const stop = bridge().on('progress', (told) => {
      if (told.task === task) setDone(told.done);
    });
    return () => {
      stop();
      setDone(0);
    };
  }, [task, isBusy]);
  return done;
}

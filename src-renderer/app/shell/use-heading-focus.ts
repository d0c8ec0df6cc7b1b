import { useCallback, useEffect, useRef } from 'react';

/** After a change of route the next heading may take the focus, once; on the first view nothing is moved. */
export function useHeadingFocus(location: string): () => boolean {
  const asked = useRef({ location, waiting: false });
  useEffect(() => {
    if (asked.current.location !== location) asked.current = { location, waiting: true };
  }, [location]);
  return useCallback(() => {
    const { waiting } = asked.current;
    asked.current.waiting = false;
    return waiting;
  }, []);
}

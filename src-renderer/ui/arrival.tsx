import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'wouter';

/** The record that somebody is on the way to; each way is a new object, also to the same record. */
interface Arrival {
  readonly recordId: string;
}

interface Way {
  readonly arrival: Arrival | null;
  readonly goTo: (recordId: string) => void;
}

const WayContext = createContext<Way>({ arrival: null, goTo: () => {} });

/** Long enough for a view to be loaded and read; afterwards nobody is moved any more. */
const patienceMs = 5000;
/** So long the place is marked. */
const markedMs = 4000;

/**
 * Leads to one record inside a view: when it stands on the page it is brought into view, gets the focus and is marked
 * for a moment. The address names the view only, so it says nothing more than before.
 */
export function ArrivalProvider({ children }: { readonly children: ReactNode }) {
  const [arrival, setArrival] = useState<Arrival | null>(null);
  const goTo = useCallback((recordId: string) => setArrival({ recordId }), []);
  const way = useMemo(() => ({ arrival, goTo }), [arrival, goTo]);
  useEffect(() => {
    if (arrival === null) return;
    const arrive = () => {
      const place = placeOf(arrival.recordId);
      if (place === null) return;
      end();
      mark(place);
    };
    const watching = new MutationObserver(arrive);
    const tired = setTimeout(() => end(), patienceMs);
    const end = () => {
      watching.disconnect();
      clearTimeout(tired);
      setArrival(null);
    };
    watching.observe(document.body, { childList: true, subtree: true });
    // After the view has taken the focus to its heading.
    const soon = requestAnimationFrame(arrive);
    return () => {
      watching.disconnect();
      clearTimeout(tired);
      cancelAnimationFrame(soon);
    };
  }, [arrival]);
  return <WayContext value={way}>{children}</WayContext>;
}

/** The record that somebody is being led to now; a view that shows a part of its list makes room for it. */
export function useArrivingAt(): string | null {
  return useContext(WayContext).arrival?.recordId ?? null;
}

/** What stands for a record says so with `data-record`; some things carry its id in their own. */
function placeOf(recordId: string): HTMLElement | null {
  const inside = document.querySelector(`[id$="${recordId}"]`);
  return (
    document.querySelector<HTMLElement>(`[data-record="${recordId}"]`) ??
    inside?.closest<HTMLElement>('article, li, tr, section') ??
    null
  );
}

function mark(place: HTMLElement): void {
  for (
    let fold = place.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  )
    fold.open = true;
  place.scrollIntoView({ block: 'center' });
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.dataset['arrived'] = '';
  setTimeout(() => delete place.dataset['arrived'], markedMs);
}

type ArrivalLinkProps = ComponentProps<typeof Link> & { readonly recordId: string };

/** A link to a view, and in it to one record. */
export function ArrivalLink({ recordId, ...link }: ArrivalLinkProps) {
  const { goTo } = useContext(WayContext);
  return <Link {...link} onClick={() => goTo(recordId)} />;
}

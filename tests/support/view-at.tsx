import type { ReactNode } from 'react';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';

interface ViewAt {
  readonly view: ReactNode;
  /** Where the view has led to. */
  readonly leadsTo: () => string | undefined;
}

/** A view that reads parameters, at an address; for `showView`. Where it leads to shows nothing. */
export function viewAt(pattern: string, address: string, view: ReactNode): ViewAt {
  const { hook, history } = memoryLocation({ path: address, record: true });
  return {
    view: (
      <Router hook={hook}>
        <Route path={pattern}>{view}</Route>
      </Router>
    ),
    leadsTo: () => history.at(-1),
  };
}

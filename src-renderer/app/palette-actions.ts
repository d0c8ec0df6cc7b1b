import { createContext, useContext, useEffect } from 'react';
import type { ReactNode } from 'react';

export interface PaletteAction {
  readonly id: string;
  readonly label: string;
  /** Heading it stands under. */
  readonly group: string;
  readonly icon?: ReactNode;
  /** As written on a keyboard: «Ctrl + L». Only shown; the shortcut itself is bound elsewhere. */
  readonly shortcut?: string;
  /** Other words somebody may look for. */
  readonly keywords?: readonly string[];
  readonly run: () => void;
}

type Register = (actions: readonly PaletteAction[]) => () => void;

export const PaletteContext = createContext<Register>(() => () => {});

/** Puts a view's actions in the command palette while the view is open. Memoise the list. */
export function usePaletteActions(actions: readonly PaletteAction[]): void {
  const register = useContext(PaletteContext);
  useEffect(() => register(actions), [register, actions]);
}

import { createContext } from 'react';

/** Answers true once after each change of route: the heading that asks first takes the focus. */
export const HeadingFocusContext = createContext<() => boolean>(() => false);

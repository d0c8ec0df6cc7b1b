import type { ComponentType } from 'react';

/** The six places of the rail. */
export const sections = [
  'overview',
  'children',
  'meetings',
  'handover',
  'tools',
  'office',
] as const;
export type Section = (typeof sections)[number];

export const sectionPaths: Readonly<Record<Section, string>> = {
  overview: '/',
  children: '/children',
  meetings: '/meetings',
  handover: '/handover',
  tools: '/tools',
  office: '/office',
};

export interface AppRoute {
  /** wouter pattern with opaque ids only: `/children/:childId/:tab?`. A name never stands in an address. */
  readonly path: string;
  /** The place in the rail that is marked while this view is open. */
  readonly section: Section;
  /** A `lazy(() => import('./some-page.tsx'))` component; reads its parameters with wouter's `useParams`. */
  readonly component: ComponentType;
  /**
   * The view has the whole window, at a table with others: no rail, no command palette, nothing about other
   * children. It gives its own way back, and is asked for before every other route.
   */
  readonly wholeWindow?: boolean;
}

/**
 * Registers the views of a feature: `export const routes = defineRoutes([...])` in `features/<name>/routes.ts`.
 * Views of one child stand inside the child's frame and are registered with `defineChildViews` instead.
 */
export function defineRoutes(routes: readonly AppRoute[]): readonly AppRoute[] {
  return routes;
}

import type { ComponentType } from 'react';

/** The tabs of one child's page, in the order they are shown. */
export const childTabs = [
  'summary',
  'log',
  'measures',
  'map',
  'meetings',
  'consent',
  'tools',
  'documents',
  'insight',
] as const;
export type ChildTab = (typeof childTabs)[number];

export interface ChildView {
  /**
   * What follows `/children/:childId/` in the address: `log`, `log/close`, `measures/:measureId/evaluate`.
   * Further parameters are read with wouter's `useParams`.
   */
  readonly path: string;
  /** The tab that is marked while this view is open. A view whose path is the tab's key is the tab itself. */
  readonly tab: ChildTab;
  /** A `lazy(() => import('./some-page.tsx'))` component; it is shown inside the child's frame. */
  readonly component: ComponentType<{ readonly childId: string }>;
}

/** Registers a feature's views of one child: `export const childViews = defineChildViews([...])` in `features/<name>/child-views.ts`. */
export function defineChildViews(views: readonly ChildView[]): readonly ChildView[] {
  return views;
}

import type { ChildView } from './define-child-views.ts';

interface FeatureChildViews {
  readonly childViews: readonly ChildView[];
}

const features = Object.values(
  import.meta.glob<FeatureChildViews>('../features/*/child-views.ts', { eager: true }),
);

/** Every view of one child, from `child-views.ts` of each feature. */
export const childViews: readonly ChildView[] = features.flatMap((feature) => feature.childViews);

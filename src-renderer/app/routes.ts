import type { ComponentType } from 'react';
import type { AppRoute } from './define-routes.ts';

interface FeatureRoutes {
  readonly routes?: readonly AppRoute[];
  /** The view shown while the vault is not open; the vault feature has it. */
  readonly gate?: ComponentType;
}

const features = Object.values(
  import.meta.glob<FeatureRoutes>('../features/*/routes.ts', { eager: true }),
);

/** Every view of the program, from `routes.ts` of each feature. */
export const routes: readonly AppRoute[] = features.flatMap((feature) => feature.routes ?? []);

/** What is shown until the vault is open. */
export const vaultGate: ComponentType | undefined = features.find(
  (feature) => feature.gate !== undefined,
)?.gate;

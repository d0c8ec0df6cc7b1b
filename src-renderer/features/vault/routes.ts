import { lazy } from 'react';
import { defineRoutes } from '../../app/define-routes.ts';

/** What is shown while the office is not open. */
export const gate = lazy(() => import('./vault-gate.tsx'));

export const routes = defineRoutes([
  {
    path: '/office/passphrase',
    section: 'office',
    component: lazy(() => import('./change-passphrase-page.tsx')),
  },
]);

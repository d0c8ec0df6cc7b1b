import { lazy } from 'react';
import { defineRoutes } from '../../app/define-routes.ts';

export const routes = defineRoutes([
  { path: '/office/policy', section: 'office', component: lazy(() => import('./policy-page.tsx')) },
]);

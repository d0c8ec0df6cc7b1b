import { lazy } from 'react';
import { defineRoutes } from '../../app/define-routes.ts';

export const routes = defineRoutes([
  {
    path: '/office/absence',
    section: 'office',
    component: lazy(() => import('./absence-page.tsx')),
  },
]);

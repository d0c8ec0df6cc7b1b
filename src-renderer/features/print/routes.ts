import { lazy } from 'react';
import { defineRoutes } from '../../app/define-routes.ts';

export const routes = defineRoutes([
  {
    path: '/tools/blank-log',
    section: 'tools',
    component: lazy(() => import('./blank-log-page.tsx')),
  },
]);

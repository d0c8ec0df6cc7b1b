import { lazy } from 'react';
import { defineRoutes } from '../../app/define-routes.ts';

export const routes = defineRoutes([
  {
    path: '/print/blank',
    section: 'tools',
    component: lazy(() => import('./blank-log-page.tsx')),
  },
]);

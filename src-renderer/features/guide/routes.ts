import { lazy } from 'react';
import { defineRoutes } from '../../app/define-routes.ts';

export const routes = defineRoutes([
  {
    path: '/tools/guide/:guideId?',
    section: 'tools',
    component: lazy(() => import('./office-guide-page.tsx')),
  },
]);

import { lazy } from 'react';
import { defineRoutes } from '../../app/define-routes.ts';

export const routes = defineRoutes([
  {
    path: '/meetings',
    section: 'meetings',
    component: lazy(() => import('./coming-meetings-page.tsx')),
  },
  {
    path: '/children/:childId/meetings/hold/:plannedId?',
    section: 'children',
    wholeWindow: true,
    component: lazy(() => import('./meeting-mode-page.tsx')),
  },
]);

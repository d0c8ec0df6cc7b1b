import { lazy } from 'react';
import { defineRoutes } from '../../app/define-routes.ts';

export const routes = defineRoutes([
  {
    path: '/children',
    section: 'children',
    component: lazy(() => import('./children-page.tsx')),
  },
  {
    path: '/children/new',
    section: 'children',
    component: lazy(() => import('./register-page.tsx')),
  },
  {
    path: '/children/:childId/*?',
    section: 'children',
    component: lazy(() => import('./child-frame.tsx')),
  },
]);

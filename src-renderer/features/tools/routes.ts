import { lazy } from 'react';
import { defineRoutes } from '../../app/define-routes.ts';

export const routes = defineRoutes([
  { path: '/tools', section: 'tools', component: lazy(() => import('./tools-page.tsx')) },
]);

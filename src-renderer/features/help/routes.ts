import { lazy } from 'react';
import { defineRoutes } from '../../app/define-routes.ts';

export const routes = defineRoutes([
  { path: '/help/:topic?', section: 'office', component: lazy(() => import('./help-page.tsx')) },
]);

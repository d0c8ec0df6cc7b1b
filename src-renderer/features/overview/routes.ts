import { lazy } from 'react';
import { defineRoutes } from '../../app/define-routes.ts';

export const routes = defineRoutes([
  { path: '/', section: 'overview', component: lazy(() => import('./overview-page.tsx')) },
]);

import { lazy } from 'react';
import { defineRoutes } from '../../app/define-routes.ts';

export const routes = defineRoutes([
  { path: '/search', section: 'overview', component: lazy(() => import('./search-page.tsx')) },
]);

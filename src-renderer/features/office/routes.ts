import { lazy } from 'react';
import { defineRoutes } from '../../app/define-routes.ts';

export const routes = defineRoutes([
  { path: '/office', section: 'office', component: lazy(() => import('./office-page.tsx')) },
  { path: '/office/invite', section: 'office', component: lazy(() => import('./invite-page.tsx')) },
]);

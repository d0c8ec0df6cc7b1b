import { lazy } from 'react';
import { defineRoutes } from '../../app/define-routes.ts';

export const routes = defineRoutes([
  { path: '/handover', section: 'handover', component: lazy(() => import('./handover-page.tsx')) },
  {
    path: '/handover/contacts/:contactId',
    section: 'handover',
    component: lazy(() => import('./verify-page.tsx')),
  },
  {
    path: '/handover/:packageId',
    section: 'handover',
    component: lazy(() => import('./package-page.tsx')),
  },
]);

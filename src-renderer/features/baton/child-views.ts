import { lazy } from 'react';
import { defineChildViews } from '../../app/define-child-views.ts';

export const childViews = defineChildViews([
  { path: 'baton', tab: 'summary', component: lazy(() => import('./baton-page.tsx')) },
  { path: 'baton/deputy', tab: 'summary', component: lazy(() => import('./deputy-page.tsx')) },
]);

import { lazy } from 'react';
import { defineChildViews } from '../../app/define-child-views.ts';

export const childViews = defineChildViews([
  { path: 'log/paper', tab: 'log', component: lazy(() => import('./keep-on-paper-page.tsx')) },
]);

import { lazy } from 'react';
import { defineChildViews } from '../../app/define-child-views.ts';

export const childViews = defineChildViews([
  { path: 'log', tab: 'log', component: lazy(() => import('./log-tab.tsx')) },
  { path: 'log/write/:kind', tab: 'log', component: lazy(() => import('./log-tab.tsx')) },
  { path: 'log/close', tab: 'log', component: lazy(() => import('./close-log-page.tsx')) },
]);

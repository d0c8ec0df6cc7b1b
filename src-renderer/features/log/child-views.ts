import { lazy } from 'react';
import { defineChildViews } from '../../app/define-child-views.ts';

export const childViews = defineChildViews([
  { path: 'log', tab: 'log', component: lazy(() => import('./log-tab.tsx')) },
  { path: 'log/pause', tab: 'log', component: lazy(() => import('./pause-log-page.tsx')) },
  { path: 'log/write/:kind', tab: 'log', component: lazy(() => import('./log-tab.tsx')) },
  { path: 'log/close', tab: 'log', component: lazy(() => import('./close-log-page.tsx')) },
  { path: 'log/reopen', tab: 'log', component: lazy(() => import('./reopen-log-page.tsx')) },
  {
    path: 'log/leaving/:participantId',
    tab: 'log',
    component: lazy(() => import('./leaving-page.tsx')),
  },
]);

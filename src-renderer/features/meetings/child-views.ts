import { lazy } from 'react';
import { defineChildViews } from '../../app/define-child-views.ts';

export const childViews = defineChildViews([
  { path: 'meetings', tab: 'meetings', component: lazy(() => import('./meetings-tab.tsx')) },
  {
    path: 'meetings/new',
    tab: 'meetings',
    component: lazy(() => import('./hold-meeting-page.tsx')),
  },
]);

import { lazy } from 'react';
import { defineChildViews } from '../../app/define-child-views.ts';

const planPage = lazy(() => import('./plan-page.tsx'));

export const childViews = defineChildViews([
  { path: 'meetings', tab: 'meetings', component: lazy(() => import('./meetings-tab.tsx')) },
  { path: 'meetings/plan', tab: 'meetings', component: planPage },
  { path: 'meetings/plan/:type', tab: 'meetings', component: planPage },
  {
    path: 'meetings/planned/:plannedId',
    tab: 'meetings',
    component: lazy(() => import('./planned-page.tsx')),
  },
]);

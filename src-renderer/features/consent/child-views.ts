import { lazy } from 'react';
import { defineChildViews } from '../../app/define-child-views.ts';

export const childViews = defineChildViews([
  { path: 'consent', tab: 'consent', component: lazy(() => import('./consent-tab.tsx')) },
  {
    path: 'consent/record',
    tab: 'consent',
    component: lazy(() => import('./record-consent-page.tsx')),
  },
]);

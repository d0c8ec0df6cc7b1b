import { lazy } from 'react';
import { defineChildViews } from '../../app/define-child-views.ts';

export const childViews = defineChildViews([
  { path: 'handover', tab: 'summary', component: lazy(() => import('./hand-over-tab.tsx')) },
]);

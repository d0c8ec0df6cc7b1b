import { lazy } from 'react';
import { defineChildViews } from '../../app/define-child-views.ts';

export const childViews = defineChildViews([
  { path: 'insight', tab: 'insight', component: lazy(() => import('./insight-tab.tsx')) },
]);

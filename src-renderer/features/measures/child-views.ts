import { lazy } from 'react';
import { defineChildViews } from '../../app/define-child-views.ts';

export const childViews = defineChildViews([
  { path: 'measures', tab: 'measures', component: lazy(() => import('./measures-tab.tsx')) },
]);

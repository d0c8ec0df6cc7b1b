import { lazy } from 'react';
import { defineChildViews } from '../../app/define-child-views.ts';

export const childViews = defineChildViews([
  { path: 'report', tab: 'tools', component: lazy(() => import('./report-page.tsx')) },
]);

import { lazy } from 'react';
import { defineChildViews } from '../../app/define-child-views.ts';

export const childViews = defineChildViews([
  { path: 'observation', tab: 'tools', component: lazy(() => import('./observation-page.tsx')) },
]);

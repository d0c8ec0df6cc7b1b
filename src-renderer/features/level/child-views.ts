import { lazy } from 'react';
import { defineChildViews } from '../../app/define-child-views.ts';

export const childViews = defineChildViews([
  { path: 'decision', tab: 'tools', component: lazy(() => import('./decision-page.tsx')) },
]);

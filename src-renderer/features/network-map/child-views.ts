import { lazy } from 'react';
import { defineChildViews } from '../../app/define-child-views.ts';

export const childViews = defineChildViews([
  { path: 'map', tab: 'map', component: lazy(() => import('./map-tab.tsx')) },
]);

import { lazy } from 'react';
import { defineChildViews } from '../../app/define-child-views.ts';

export const childViews = defineChildViews([
  { path: 'scale', tab: 'tools', component: lazy(() => import('./scale-page.tsx')) },
]);

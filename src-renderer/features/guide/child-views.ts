import { lazy } from 'react';
import { defineChildViews } from '../../app/define-child-views.ts';

export const childViews = defineChildViews([
  { path: 'guide', tab: 'tools', component: lazy(() => import('./child-guide-page.tsx')) },
]);

import { lazy } from 'react';
import { defineChildViews } from '../../app/define-child-views.ts';

export const childViews = defineChildViews([
  { path: 'talks', tab: 'tools', component: lazy(() => import('./talks-page.tsx')) },
  { path: 'talk/:kind', tab: 'tools', component: lazy(() => import('./talk-page.tsx')) },
]);

import { lazy } from 'react';
import { defineChildViews } from '../../app/define-child-views.ts';

export const childViews = defineChildViews([
  { path: 'summary', tab: 'summary', component: lazy(() => import('./summary-tab.tsx')) },
  { path: 'edit', tab: 'summary', component: lazy(() => import('./edit-child-page.tsx')) },
  { path: 'birth', tab: 'summary', component: lazy(() => import('./birth-page.tsx')) },
  { path: 'tools', tab: 'tools', component: lazy(() => import('./tools-tab.tsx')) },
]);

import { lazy } from 'react';
import { defineChildViews } from '../../app/define-child-views.ts';

export const childViews = defineChildViews([
  { path: 'documents', tab: 'documents', component: lazy(() => import('./documents-tab.tsx')) },
]);

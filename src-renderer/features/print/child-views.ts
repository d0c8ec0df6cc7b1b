import { lazy } from 'react';
import { defineChildViews } from '../../app/define-child-views.ts';

const component = lazy(() => import('./print-page.tsx'));

export const childViews = defineChildViews([
  { path: 'print/:document', tab: 'documents', component },
  { path: 'print/:document/:recordId', tab: 'documents', component },
]);

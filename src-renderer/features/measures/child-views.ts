import { lazy } from 'react';
import { defineChildViews } from '../../app/define-child-views.ts';

export const childViews = defineChildViews([
  { path: 'measures', tab: 'measures', component: lazy(() => import('./measures-tab.tsx')) },
  {
    path: 'measures/:measureId',
    tab: 'measures',
    component: lazy(() => import('./measure-page.tsx')),
  },
  {
    path: 'measures/:measureId/evaluate',
    tab: 'measures',
    component: lazy(() => import('./evaluate-page.tsx')),
  },
  {
    path: 'measures/:measureId/responsible',
    tab: 'measures',
    component: lazy(() => import('./responsible-page.tsx')),
  },
]);

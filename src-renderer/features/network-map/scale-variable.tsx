import { useEffect } from 'react';
import { useStoreApi } from '@xyflow/react';
import { scaleAtZoom } from './map-scale.ts';

/** Gives the scale to the stylesheets; written past React, so that zooming redraws nobody. */
export function ScaleVariable() {
  const store = useStoreApi();
  useEffect(() => {
    const write = () => {
      const { domNode, transform } = store.getState();
      domNode?.style.setProperty('--map-scale', String(scaleAtZoom(transform[2])));
    };
    write();
    return store.subscribe(write);
  }, [store]);
  return null;
}

import { useEffect } from 'react';
import { useStoreApi } from '@xyflow/react';
import { scaleAtZoom } from './map-scale.ts';

/** More people than this get in each other's way while the whole map is in sight. */
const crowd = 8;
const nearScale = 1.2;

/** Gives the scale to the stylesheets; written past React, so that zooming redraws nobody. */
export function ScaleVariable({ people }: { readonly people: number }) {
  const store = useStoreApi();
  useEffect(() => {
    const write = () => {
      const { domNode, transform } = store.getState();
      const scale = scaleAtZoom(transform[2]);
      domNode?.style.setProperty('--map-scale', String(scale));
      domNode?.toggleAttribute('data-crowded', people > crowd && scale > nearScale);
    };
    write();
    return store.subscribe(write);
  }, [store, people]);
  return null;
}

import { useEffect, useRef } from 'react';
import classes from './handover.module.css';

interface MapPictureProps {
  readonly svg: string;
  readonly alt: string;
}

/** A drawing from another office. Shown as a picture, where script and addresses in it do nothing. */
export function MapPicture({ svg, alt }: MapPictureProps) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    if (image.current !== null) image.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [svg]);
  return <img ref={image} alt={alt} className={classes.map} />;
}

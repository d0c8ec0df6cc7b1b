import { IconPaperclip } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import classes from './drop-zone.module.css';

interface DropZoneProps {
  /** Said while files hang over it. */
  readonly words: string;
  /** Left out where nothing may be kept: then a drop does nothing. */
  readonly onFiles?: ((files: readonly File[]) => void) | undefined;
  readonly children: ReactNode;
}

const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** A view that files can be dropped on. Dropping is a shortcut: there is always a button that does the same. */
export function DropZone({ words, onFiles, children }: DropZoneProps) {
  const [isOver, setIsOver] = useState(false);
  // Every child that is passed over says that it is entered and left.
  const depth = useRef(0);
  if (onFiles === undefined) return children;
  const enter = (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    depth.current += 1;
    setIsOver(true);
  };
  const leave = (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    depth.current = Math.max(0, depth.current - 1);
    if (depth.current === 0) setIsOver(false);
  };
  const drop = (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    depth.current = 0;
    setIsOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  };
  return (
    <div
      className={classes.zone}
      onDragEnter={enter}
      onDragLeave={leave}
      onDragOver={(event) => {
        if (carriesFiles(event)) event.preventDefault();
      }}
      onDrop={drop}
    >
      {children}
      {isOver && (
        <div className={classes.over}>
          <p className={classes.words}>
            <IconPaperclip size={24} aria-hidden />
            {words}
          </p>
        </div>
      )}
    </div>
  );
}

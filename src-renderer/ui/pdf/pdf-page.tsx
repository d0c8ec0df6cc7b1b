import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { OpenPdf } from './open-pdf.ts';
import type { PageWords } from './page-words.ts';
import classes from './pdf-viewer.module.css';

/** A canvas larger than this is drawn coarser: a screen shows no more, and memory is not endless. */
const mostPixels = 12_000_000;

interface PdfPageProps {
  readonly pdf: OpenPdf;
  readonly number: number;
  /** Width on the screen; 0 until the frame has been measured. */
  readonly cssWidth: number;
}

/** One page as a picture, with its words for whoever listens. */
export function PdfPage({ pdf, number, cssWidth }: PdfPageProps) {
  const t = useT();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [height, setHeight] = useState<number | null>(null);
  const words = useWords(pdf, number);

  useEffect(() => {
    const target = canvas.current;
    if (target === null || cssWidth === 0) return;
    let isLeft = false;
    let stop = () => undefined as void;
    void pdf.size(number).then(
      ({ width, height: points }) => {
        if (isLeft) return;
        const shown = (cssWidth * points) / width;
        setHeight(shown);
        const sharp = Math.min(
          window.devicePixelRatio || 1,
          Math.sqrt(mostPixels / (cssWidth * shown)),
        );
        const drawing = pdf.draw(number, target, (cssWidth / width) * sharp);
        stop = drawing.stop;
        drawing.drawn.catch(() => undefined);
      },
      () => undefined,
    );
    return () => {
      isLeft = true;
      stop();
    };
  }, [pdf, number, cssWidth]);

  return (
    <>
      <canvas
        ref={canvas}
        className={classes.page}
        style={{ width: cssWidth, height: height ?? undefined }}
        aria-hidden
      />
      <VisuallyHidden>
        <div className={classes.words}>
          {words === null && t('common.loading')}
          {words?.length === 0 && t('pdf.noWords')}
          {words?.map(({ heading, text }, index) =>
            heading === null ? (
              <p key={index}>{text}</p>
            ) : (
              <p key={index} role="heading" aria-level={Math.min(6, heading + 1)}>
                {text}
              </p>
            ),
          )}
        </div>
      </VisuallyHidden>
    </>
  );
}

function useWords(pdf: OpenPdf, number: number): readonly PageWords[] | null {
  const [found, setFound] = useState<{
    readonly number: number;
    readonly words: readonly PageWords[];
  } | null>(null);
  useEffect(() => {
    let isLeft = false;
    pdf.words(number).then(
      (words) => {
        if (!isLeft) setFound({ number, words });
      },
      () => {
        if (!isLeft) setFound({ number, words: [] });
      },
    );
    return () => {
      isLeft = true;
    };
  }, [pdf, number]);
  return found?.number === number ? found.words : null;
}

import { ActionIcon, Group, NumberInput } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight, IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { Loading } from '../loading.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { openPdf } from './open-pdf.ts';
import type { OpenPdf } from './open-pdf.ts';
import { PdfPage } from './pdf-page.tsx';
import classes from './pdf-viewer.module.css';

/** 1 is the width of the frame. */
const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;

interface PdfViewerProps {
  readonly bytes: Uint8Array;
  /** What it is, for whoever cannot see it. */
  readonly label: string;
}

/** A PDF page by page, from memory: by buttons, by the keys Page Up and Page Down, larger and smaller by + and −. */
export function PdfViewer({ bytes, label }: PdfViewerProps) {
  const t = useT();
  const pdf = useOpenPdf(bytes);
  if (pdf === null) return <Loading />;
  if (pdf === 'unreadable')
    return <ProblemNotice title={t('pdf.unreadable.title')} words={t('pdf.unreadable.words')} />;
  return <Pages key={pdf.pages} pdf={pdf} label={label} />;
}

function Pages({ pdf, label }: { readonly pdf: OpenPdf; readonly label: string }) {
  const t = useT();
  const [number, setNumber] = useState(1);
  const [zoom, setZoom] = useState(1);
  const { ref, width } = useElementSize();
  const turn = (to: number) => setNumber(Math.min(pdf.pages, Math.max(1, to)));
  const resize = (by: 1 | -1) =>
    setZoom((now) => {
      const sorted = by === 1 ? zooms : [...zooms].reverse();
      return sorted.find((one) => (by === 1 ? one > now : one < now)) ?? now;
    });
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (act === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    act({ number, pages: pdf.pages, turn, resize });
  };
  return (
    <div className={classes.viewer}>
      <Group className={classes.bar} gap="xs" role="toolbar" aria-label={t('pdf.toolbar')}>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('pdf.previous')}
          disabled={number === 1}
          onClick={() => turn(number - 1)}
        >
          <IconChevronLeft size={20} aria-hidden />
        </ActionIcon>
        <NumberInput
          className={classes.number}
          aria-label={t('pdf.page')}
          value={number}
          min={1}
          max={pdf.pages}
          hideControls
          allowDecimal={false}
          onChange={(value) => {
            if (typeof value === 'number') turn(value);
          }}
        />
        <span>{t('pdf.of', { pages: pdf.pages })}</span>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('pdf.next')}
          disabled={number === pdf.pages}
          onClick={() => turn(number + 1)}
        >
          <IconChevronRight size={20} aria-hidden />
        </ActionIcon>
        <span className={classes.space} />
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('pdf.smaller')}
          disabled={zoom === zooms[0]}
          onClick={() => resize(-1)}
        >
          <IconMinus size={18} aria-hidden />
        </ActionIcon>
        <span className={classes.zoom}>{t('pdf.zoom', { percent: Math.round(zoom * 100) })}</span>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('pdf.larger')}
          disabled={zoom === zooms.at(-1)}
          onClick={() => resize(1)}
        >
          <IconPlus size={18} aria-hidden />
        </ActionIcon>
      </Group>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys that turn pages work where the page has focus */}
      <div
        className={classes.frame}
        role="group"
        aria-label={t('pdf.frame', { label, number, pages: pdf.pages })}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls has to take focus
        tabIndex={0}
        onKeyDown={press}
      >
        <div ref={ref} className={classes.measure} />
        <PdfPage pdf={pdf} number={number} cssWidth={Math.floor(width * zoom)} />
      </div>
    </div>
  );
}

interface Turning {
  readonly number: number;
  readonly pages: number;
  readonly turn: (to: number) => void;
  readonly resize: (by: 1 | -1) => void;
}

const keys: Readonly<Record<string, ((at: Turning) => void) | undefined>> = {
  PageDown: ({ number, turn }) => turn(number + 1),
  ArrowRight: ({ number, turn }) => turn(number + 1),
  PageUp: ({ number, turn }) => turn(number - 1),
  ArrowLeft: ({ number, turn }) => turn(number - 1),
  Home: ({ turn }) => turn(1),
  End: ({ pages, turn }) => turn(pages),
  '+': ({ resize }) => resize(1),
  '-': ({ resize }) => resize(-1),
};

/** Opens the bytes; closes the reader and forgets them when they change or the view is left. */
function useOpenPdf(bytes: Uint8Array): OpenPdf | 'unreadable' | null {
  const [opened, setOpened] = useState<OpenPdf | 'unreadable' | null>(null);
  const current = useRef<OpenPdf | null>(null);
  useEffect(() => {
    let isLeft = false;
    openPdf(bytes).then(
      (pdf) => {
        if (isLeft) {
          pdf.close();
          return;
        }
        current.current = pdf;
        setOpened(pdf);
      },
      () => {
        if (!isLeft) setOpened('unreadable');
      },
    );
    return () => {
      isLeft = true;
      current.current?.close();
      current.current = null;
      setOpened(null);
    };
  }, [bytes]);
  return opened;
}

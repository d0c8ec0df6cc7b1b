import { describe, expect, it } from 'vitest';
import { isOurs } from '../../src-main/electron/sender.ts';

/** Frames and windows as Electron describes them, forged in every way. */

interface Frame {
  url: string;
  parent: Frame | null;
}
type Event = Parameters<typeof isOurs>[0];
type Window = NonNullable<Parameters<typeof isOurs>[1]>;

const pageUrl = 'app://stafetten/index.html';
const frameOf = (url: string, parent: Frame | null = null): Frame => ({ url, parent });

function windowWith(mainFrame: Frame, isDestroyed = false) {
  const contents = { mainFrame };
  const window = { webContents: contents, isDestroyed: () => isDestroyed } as unknown as Window;
  const eventFrom = (senderFrame: Frame | null | undefined, sender: unknown = contents): Event =>
    ({ senderFrame, sender }) as unknown as Event;
  return { window, eventFrom };
}

describe('a call is ours', () => {
  it.each([pageUrl, `${pageUrl}#/barn/1`, `${pageUrl}#`])('from the top frame at %s', (url) => {
    const frame = frameOf(url);
    const { window, eventFrom } = windowWith(frame);
    expect(isOurs(eventFrom(frame), window)).toBe(true);
  });
});

describe('a call is not ours', () => {
  it.each([
    '',
    'about:blank',
    'about:srcdoc',
    'app://stafetten/',
    'app://stafetten/other.html',
    'app://stafetten/index.html?x=1',
    'app://stafetten/index.html?#',
    'app://stafetten.example/index.html',
    'app://stafetten@evil/index.html',
    'app://evil/index.html',
    'app://STAFETTEN/index.html',
    'https://stafetten/index.html',
    'http://app//stafetten/index.html',
    'file:///index.html',
    'data:text/html,app://stafetten/index.html',
    'blob:app://stafetten/1',
    'javascript:0//app://stafetten/index.html',
    'https://evil.example/#app://stafetten/index.html',
    ' app://stafetten/index.html',
    'devtools://devtools/index.html',
  ])('from a page at «%s»', (url) => {
    const frame = frameOf(url);
    const { window, eventFrom } = windowWith(frame);
    expect(isOurs(eventFrom(frame), window)).toBe(false);
  });

  it('from a frame inside the page, also when it shows our address', () => {
    const top = frameOf(pageUrl);
    const { window, eventFrom } = windowWith(top);
    expect(isOurs(eventFrom(frameOf(pageUrl, top)), window)).toBe(false);
  });

  it('from a top frame that has a parent after all', () => {
    const frame = frameOf(pageUrl, frameOf(pageUrl));
    const { window, eventFrom } = windowWith(frame);
    expect(isOurs(eventFrom(frame), window)).toBe(false);
  });

  it('from another top frame at our address', () => {
    const { window, eventFrom } = windowWith(frameOf(pageUrl));
    expect(isOurs(eventFrom(frameOf(pageUrl)), window)).toBe(false);
  });

  it('from another window, also when the frame is ours', () => {
    const frame = frameOf(pageUrl);
    const { window, eventFrom } = windowWith(frame);
    expect(isOurs(eventFrom(frame, { mainFrame: frame }), window)).toBe(false);
  });

  it('from a frame that is gone', () => {
    const { window, eventFrom } = windowWith(frameOf(pageUrl));
    expect(isOurs(eventFrom(null), window)).toBe(false);
    expect(isOurs(eventFrom(undefined), window)).toBe(false);
  });

  it('when there is no window, or it is destroyed', () => {
    const frame = frameOf(pageUrl);
    const { window, eventFrom } = windowWith(frame, true);
    expect(isOurs(eventFrom(frame), null)).toBe(false);
    expect(isOurs(eventFrom(frame), window)).toBe(false);
  });
});

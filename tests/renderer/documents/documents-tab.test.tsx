import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { maxAttachmentBytes } from '@domain/attachment/media-type.ts';
import DocumentsTab from '../../../src-renderer/features/documents/documents-tab.tsx';
import { leadToDocuments } from '../../../src-renderer/ui/dropped-files.ts';
import { Refusal } from '../../support/bridge-stub.ts';
import type { Answers } from '../../support/bridge-stub.ts';
import { childId, recordId } from '../../support/fictional-child.ts';
import { answerOf, sharedLogAnswers } from '../../support/shared-log-answers.ts';
import { showView, useBrowserParts } from '../../support/show-view.tsx';

vi.mock('../../../src-renderer/ui/pdf/open-pdf.ts', () => ({
  openPdf: () =>
    Promise.resolve({
      pages: 1,
      size: () => Promise.resolve({ width: 595, height: 842 }),
      draw: () => ({ drawn: Promise.resolve(), stop: () => undefined }),
      words: () => Promise.resolve([{ heading: null, text: 'Ord fra PDF-en' }]),
      close: () => undefined,
    }),
}));

useBrowserParts();
afterEach(() => leadToDocuments('', []));

type AddBytes = NonNullable<Answers['attachment.addBytes']>;

const keep: AddBytes = () => ({ id: recordId(90) }) as never;

function show(answers: Answers = {}) {
  const view = showView(
    <DocumentsTab childId={childId} />,
    sharedLogAnswers({ 'attachment.addBytes': keep, ...answers }),
  );
  return { ...view, user: userEvent.setup() };
}

const textFile = (name: string, words = 'Hei') => new File([words], name, { type: 'text/plain' });

/** jsdom has no drag data of its own. */
function drop(target: Element, files: readonly File[]): void {
  const dataTransfer = { types: ['Files'], files };
  fireEvent.dragEnter(target, { dataTransfer });
  fireEvent.drop(target, { dataTransfer });
}

function paste(files: readonly File[]): void {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { files } });
  document.dispatchEvent(event);
}

test('several files dropped at once are kept one after another; a refused one says why and stops none', async () => {
  const { asked, user } = show({
    'attachment.addBytes': (input) => {
      if (input.name === 'program.exe') throw new Refusal({ code: 'fileTypeNotAllowed' });
      return keep(input);
    },
  });
  const empty = await screen.findByText(/Slipp filer her/);
  drop(empty, [textFile('brev.txt', 'Kjære dere'), textFile('program.exe'), textFile('notat.txt')]);
  const list = await screen.findByRole('list', { name: 'Filer som legges ved' });
  await waitFor(() => expect(within(list).getAllByText('Lagt ved')).toHaveLength(2));
  expect(within(list).getByText(/Denne filtypen tar vi ikke imot/)).toBeDefined();
  expect(asked('attachment.addBytes')).toEqual([
    { childId, name: 'brev.txt', base64: btoa(unescape(encodeURIComponent('Kjære dere'))) },
    expect.objectContaining({ name: 'program.exe' }),
    expect.objectContaining({ name: 'notat.txt' }),
  ]);
  await user.click(screen.getByRole('button', { name: /Ta bort meldingen om program.exe/ }));
  expect(within(list).queryByText('program.exe')).toBeNull();
});

test('a file over 20 MB is refused before it is read', async () => {
  const { asked } = show();
  const large = textFile('film.txt');
  Object.defineProperty(large, 'size', { value: maxAttachmentBytes + 1 });
  drop(await screen.findByText(/Slipp filer her/), [large]);
  expect(await screen.findByText(/større enn 20 MB/)).toBeDefined();
  expect(asked('attachment.addBytes')).toEqual([]);
});

test('a pasted picture gets a name that says something', async () => {
  const { asked } = show();
  await screen.findByRole('button', { name: 'Legg ved dokument' });
  paste([new File(['x'], 'image.png', { type: 'image/png' })]);
  await screen.findByText('Lagt ved');
  expect(asked('attachment.addBytes')).toEqual([
    expect.objectContaining({ name: 'Innlimt bilde 16.03.2027.png' }),
  ]);
});

test('files dropped on the log of the same child are kept here, once', async () => {
  leadToDocuments(childId, [textFile('fra-loggen.txt')]);
  const { asked } = show();
  await screen.findByText('Lagt ved');
  expect(asked('attachment.addBytes')).toHaveLength(1);
});

test('a PDF is shown from memory, page by page, and its name cannot pass for another', async () => {
  const attachment = {
    id: recordId(70),
    name: 'kart\u202efdp.pdf',
    mediaType: 'application/pdf',
    sizeBytes: 4000,
    sha256: 'a'.repeat(64),
    byName: 'Solveig Prøve',
    at: '2027-03-12T09:15:00Z',
  } as never;
  const { user, asked } = show({
    'attachment.list': () => ({ attachments: [attachment] }),
    'attachment.read': () => ({
      name: 'kart.pdf',
      mediaType: 'application/pdf',
      base64: btoa('%PDF-'),
    }),
  });
  await user.click(await screen.findByRole('button', { name: 'Vis kart\ufffdfdp.pdf' }));
  expect(await screen.findByText('Ord fra PDF-en')).toBeDefined();
  expect(asked('attachment.read')).toHaveLength(1);
});

test('while the log is on paper nothing can be attached, and the page says where to write', async () => {
  const { asked } = show({
    'paper.ofChild': () => ({ ...answerOf('paper.ofChild'), keeping: 'paper', code: '4K7M-W3HX' }),
  });
  expect(await screen.findByText(/Loggen føres på papir/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Legg ved dokument' })).toBeNull();
  drop(screen.getByText(/Slipp filer her/), [textFile('brev.txt')]);
  expect(asked('attachment.addBytes')).toEqual([]);
});

test('copies on paper are listed: what, for whom, and the reason of a law', async () => {
  show({
    'print.copies': () => ({
      copies: [
        {
          id: recordId(80) as never,
          document: 'log',
          reader: 'service',
          readerName: 'Nina Liksom',
          service: 'nav',
          basis: 'otherLaw',
          legalReason: 'Samarbeidsplikten',
          way: 'file',
          byName: 'Solveig Prøve',
          at: '2027-03-12T09:15:00Z',
        },
      ],
    }),
  });
  expect(await screen.findByText(/til Nina Liksom, NAV/)).toBeDefined();
  expect(screen.getByText(/Samarbeidsplikten/)).toBeDefined();
});

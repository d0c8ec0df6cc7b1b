import type { PaperDocument, Part, Section } from '../../domain/document/paper-document.ts';
import { escape, type Html } from '../handover/html.ts';
import { documentStyle } from './document-style.ts';
import { labelWords, textWords } from './document-words.ts';
import type { DocumentWords } from './document-words.ts';
import { plain, renderBlock } from './render-block.ts';

/** What stands on the sheet beside the document itself. */
export interface Letterhead {
  readonly officeName: string;
  readonly municipality: string;
}

/**
 * The document as a page without script, which is turned into a tagged PDF: real headings in order, tables with
 * captions and headers, a language, and a title that names nobody.
 * @param moreStyle rules for the page itself, where the printer draws no foot of its own
 */
export function renderDocument(
  document: PaperDocument,
  letterhead: Letterhead,
  words: DocumentWords,
  moreStyle = '',
): string {
  const { kind, opening, sections } = document;
  const body = [
    head(document, letterhead, words),
    ...opening.map((block) => renderBlock(block, words)),
    ...sections.map((section) => renderSection(section, words)),
  ];
  return [
    '<!doctype html>',
    `<html lang="${words.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escape(words.t(`sheet.kind.${kind}`))}</title>`,
    `<style>${documentStyle}${moreStyle}</style>`,
    '</head>',
    `<body data-kind="${kind}"><main>`,
    body.join('\n'),
    '</main></body>',
    '</html>',
  ].join('\n');
}

function head(
  { title, about, reminder, code }: PaperDocument,
  from: Letterhead,
  words: DocumentWords,
): Html {
  const lines = about.map((text) => textWords(text, words)).filter((line) => line !== '');
  const [name, ...rest] = lines;
  return [
    '<header>',
    code === null
      ? ''
      : `<p class="code"><span>${escape(words.t('sheet.blank.code'))}</span> <strong>${escape(code)}</strong></p>`,
    `<p class="from"><bdi>${escape(from.officeName)}</bdi> · <bdi>${escape(from.municipality)}</bdi></p>`,
    `<h1 dir="auto">${escape(labelWords(title, words))}</h1>`,
    name === undefined ? '' : `<p class="about" dir="auto">${plain(name)}</p>`,
    rest.length === 0
      ? ''
      : `<p class="aside">${rest.map((line) => `<bdi>${escape(line)}</bdi>`).join(' · ')}</p>`,
    reminder === null ? '' : `<p class="reminder">${escape(labelWords(reminder, words))}</p>`,
    '</header>',
  ].join('');
}

function renderSection(
  { heading, tone, startsPage, blocks, parts }: Section,
  words: DocumentWords,
): Html {
  const classes = [tone === 'warm' ? 'warm' : '', startsPage ? 'new-page' : ''].filter(Boolean);
  const title = textWords(heading, words);
  const attribute = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
  return [
    `<section${attribute}><h2 dir="auto">${escape(title)}</h2>`,
    ...blocks.map((block) => renderBlock(block, words, title)),
    ...parts.map((part) => renderPart(part, words)),
    '</section>',
  ].join('');
}

function renderPart({ heading, blocks }: Part, words: DocumentWords): Html {
  const title = textWords(heading, words);
  const body = blocks.map((block) => renderBlock(block, words, title)).join('');
  return `<div class="part"><h3 dir="auto">${escape(title)}</h3>${body}</div>`;
}

import { assertNever } from '../../domain/assert-never.ts';
import { isWritten } from '../../domain/document/paper-document.ts';
import type { Block, Entry, Table, Text } from '../../domain/document/paper-document.ts';
import { toSvg } from '../../domain/network-map/to-svg.ts';
import { escape, type Html } from '../handover/html.ts';
import { labelWords, textWords } from './document-words.ts';
import type { DocumentWords } from './document-words.ts';

/** Running text that keeps its line breaks. */
export function plain(words: string): Html {
  return escape(words.trim()).replaceAll('\n', '<br>');
}

/** Paragraphs as they were written; each finds its own reading direction. */
function paragraphs(words: string, className = ''): Html {
  const attribute = className === '' ? '' : ` class="${className}"`;
  return words
    .trim()
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p${attribute} dir="auto">${plain(part)}</p>`)
    .join('');
}

/** @param heading of what it stands in; a caption that says no more is for screen readers alone */
export function renderBlock(block: Block, words: DocumentWords, heading = ''): Html {
  switch (block.kind) {
    case 'paragraph':
      return paragraphs(textWords(block.text, words), block.tone === 'quiet' ? 'quiet' : '');
    case 'quote':
      return `<blockquote>${paragraphs(block.said)}<p class="source">${escape(labelWords(block.source, words))}</p></blockquote>`;
    case 'list': {
      const items = block.items.map(({ text, note }) => {
        const aside =
          note === undefined ? '' : `<div class="source">${escape(textWords(note, words))}</div>`;
        return `<li dir="auto">${plain(textWords(text, words))}${aside}</li>`;
      });
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${items.join('')}</${tag}>`;
    }
    case 'facts':
      return `<table class="facts"><tbody>${block.rows.map(({ name, value }) => `<tr><th scope="row">${escape(labelWords(name, words))}</th><td dir="auto">${plain(textWords(value, words))}</td></tr>`).join('')}</tbody></table>`;
    case 'table':
      return renderTable(block, words, heading);
    case 'lines':
      return ruled(block.name === null ? '' : labelWords(block.name, words), block.count);
    case 'checks':
      return `<ul class="checks">${block.items.map((item) => check(item, words)).join('')}</ul>`;
    case 'signatures':
      return `<div class="signatures">${block.signers.map((signer) => `<div class="signature"><p>${escape(words.t('sheet.dateAndSignature'))}</p><p class="signer" dir="auto">${plain(textWords(signer, words))}</p></div>`).join('')}</div>`;
    case 'entries':
      return `<ol class="entries">${block.entries.map((entry) => `<li>${renderEntry(entry, words)}</li>`).join('')}</ol>`;
    case 'map': {
      const svg = toSvg(block.map, words.mapLabels(block.map));
      const data = Buffer.from(svg, 'utf8').toString('base64');
      return `<figure><img alt="${escape(words.t('package.mapPicture'))}" src="data:image/svg+xml;base64,${data}"></figure>`;
    }
    default:
      return assertNever(block);
  }
}

function renderTable(
  { caption, columns, rows, blankRows, isAnswers }: Table,
  words: DocumentWords,
  heading: string,
): Html {
  const title = labelWords(caption, words);
  const widths = columns.map(({ width }) => `<col style="width:${width}%">`).join('');
  const head = columns
    .map(({ name }) => `<th scope="col">${escape(labelWords(name, words))}</th>`)
    .join('');
  const cell = (text: Text | undefined) =>
    text === undefined ? '' : plain(textWords(text, words));
  const written = rows.map(([first, ...rest]) => {
    const isToFill = rest.some((text) => !isWritten(text));
    const cells = rest.map((text) => `<td dir="auto">${cell(text)}</td>`).join('');
    return `<tr${isToFill ? ' class="to-fill"' : ''}><th scope="row" dir="auto">${cell(first)}</th>${cells}</tr>`;
  });
  const blank = Array.from(
    { length: blankRows },
    () => `<tr class="blank">${columns.map(() => '<td></td>').join('')}</tr>`,
  );
  const className = isAnswers ? ' class="answers"' : blankRows > 0 ? ' class="ruled"' : '';
  const [firstColumn] = columns;
  const isSaidAlready =
    isAnswers ||
    title === heading ||
    (firstColumn !== undefined && title === labelWords(firstColumn.name, words));
  return `<table${className}><caption${isSaidAlready ? ' class="unseen"' : ''}>${escape(title)}</caption><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead><tbody>${written.join('')}${blank.join('')}</tbody></table>`;
}

/** Lines to write on; drawn, so that a screen reader hears only what the room is for. */
function ruled(name: string, count: number): Html {
  const title = name === '' ? '' : `<p class="lines-name">${escape(name)}</p>`;
  return `<div class="lines">${title}${'<div class="line"></div>'.repeat(count)}</div>`;
}

function check(
  { text, known, lines }: Extract<Block, { kind: 'checks' }>['items'][number],
  words: DocumentWords,
): Html {
  const facts =
    known.length === 0
      ? ''
      : `<ul class="known">${known.map((fact) => `<li dir="auto">${plain(textWords(fact, words))}</li>`).join('')}</ul>`;
  const room = lines === 0 ? '' : ruled('', lines);
  return `<li><div class="box"></div><div class="check"><p class="check-name">${escape(labelWords(text, words))}</p>${facts}${room}</div></li>`;
}

function renderEntry({ about, before, now }: Entry, words: DocumentWords): Html {
  const [first, ...rest] = about
    .map((text) => textWords(text, words))
    .filter((line) => line !== '')
    .map((line) => `<bdi>${escape(line)}</bdi>`);
  const meta = `<p class="source">${[first, ...rest].join(' · ')}</p>`;
  const old = before.map(
    ({ said, why }) =>
      `<p dir="auto"><del>${plain(said)}</del></p><p class="source">${escape(labelWords(why, words))}</p>`,
  );
  const current = textWords(now, words);
  return [meta, ...old, paragraphs(current, old.length > 0 ? 'corrected' : '')].join('');
}

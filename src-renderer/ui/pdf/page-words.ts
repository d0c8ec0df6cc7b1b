/** A piece of the words of a page, in reading order. */
export interface PageWords {
  /** 1-6 for a heading; null for everything else. */
  readonly heading: number | null;
  readonly text: string;
}

/** What a tagged PDF says about its structure: a role with children, or the marked words that belong there. */
export interface StructureNode {
  readonly role?: string;
  readonly children?: readonly StructureNode[];
  readonly type?: string;
  readonly id?: string;
}

/** Words as they lie on the page, with the marks between them. */
export interface TextPiece {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly type?: string;
  readonly id?: string | null;
}

/** Roles that are read as one piece; what they hold is not parted further. */
const whole: ReadonlySet<string> = new Set([
  'P',
  'LI',
  'TR',
  'Caption',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
]);

/**
 * The words of a page in the order they are to be read: by the structure of a tagged PDF, so that headings and
 * rows of tables are heard as such; line by line where a PDF has no structure.
 */
export function pageWords(
  structure: StructureNode | null,
  pieces: readonly TextPiece[],
): readonly PageWords[] {
  const found = structure === null ? [] : readStructure(structure, marked(pieces));
  return found.length > 0 ? found : readLines(pieces);
}

/** Text by the id of the mark it stands in; the innermost counts. */
function marked(pieces: readonly TextPiece[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const piece of pieces) {
    if (piece.type?.startsWith('beginMarkedContent') === true) open.push(piece.id ?? null);
    else if (piece.type === 'endMarkedContent') open.pop();
    else {
      const id = open.findLast((mark) => mark !== null);
      if (id == null) continue;
      texts.set(id, (texts.get(id) ?? '') + (piece.str ?? '') + (piece.hasEOL === true ? ' ' : ''));
    }
  }
  return texts;
}

function readStructure(
  node: StructureNode,
  texts: ReadonlyMap<string, string>,
): readonly PageWords[] {
  if (node.role !== undefined && whole.has(node.role)) {
    const text = tidy(textOf(node, texts));
    const heading = /^H([1-6])$/.exec(node.role)?.[1];
    return text === '' ? [] : [{ heading: heading === undefined ? null : Number(heading), text }];
  }
  if (node.type === 'content') {
    const text = tidy(texts.get(node.id ?? '') ?? '');
    return text === '' ? [] : [{ heading: null, text }];
  }
  return (node.children ?? []).flatMap((child) => readStructure(child, texts));
}

function textOf(node: StructureNode, texts: ReadonlyMap<string, string>): string {
  if (node.type === 'content') return texts.get(node.id ?? '') ?? '';
  const isCell = node.role === 'TH' || node.role === 'TD';
  const text = (node.children ?? []).map((child) => textOf(child, texts)).join('');
  return isCell && text.trim() !== '' ? `${text}; ` : text;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/;\s*$/, '').trim();
}

function readLines(pieces: readonly TextPiece[]): readonly PageWords[] {
  return pieces
    .map(({ str = '', hasEOL = false }) => str + (hasEOL ? '\n' : ''))
    .join('')
    .split('\n')
    .map((line) => ({ heading: null, text: tidy(line) }))
    .filter(({ text }) => text !== '');
}

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF tells whoever listens to it. */
export interface ReadPdf {
  readonly pages: number;
  readonly isTagged: boolean;
  readonly language: string;
  readonly title: string;
  /** Roles of the structure tree, in order, over all pages. */
  readonly roles: readonly string[];
  /** Words of all pages, as they lie. */
  readonly text: string;
  /** Titles of the outline, in order. */
  readonly outline: readonly string[];
  /** For each table, the roles inside its first row. */
  readonly firstRows: readonly (readonly string[])[];
}

interface StructureNode {
  readonly role?: string;
  readonly children?: readonly StructureNode[];
}

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

/** Reads a PDF as a screen reader would: structure, language, title, outline, words. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const { info } = (await pdf.getMetadata()) as { info: Record<string, unknown> };
  // The types say an object, the library gives a map.
  const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  const trees: StructureNode[] = [];
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const tree = (await page.getStructTree()) as StructureNode | null;
    if (tree !== null) trees.push(tree);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  const outline = ((await pdf.getOutline()) ?? []) as readonly OutlineItem[];
  const read = {
    pages: pdf.numPages,
    isTagged: marks?.get('Marked') === true,
    language: String(info.Language ?? ''),
    title: String(info.Title ?? ''),
    roles: trees.flatMap(rolesOf),
    text: texts.join('\n').replace(/\s+/g, ' '),
    outline: outline.flatMap(titlesOf),
    firstRows: trees.flatMap(tablesOf).map((table) => rolesOf(firstRowOf(table) ?? {})),
  };
  await loading.destroy();
  return read;
}

function rolesOf({ role, children = [] }: StructureNode): readonly string[] {
  return [...(role === undefined ? [] : [role]), ...children.flatMap(rolesOf)];
}

function titlesOf({ title, items }: OutlineItem): readonly string[] {
  return [title, ...items.flatMap(titlesOf)];
}

function tablesOf(node: StructureNode): readonly StructureNode[] {
  if (node.role === 'Table') return [node];
  return (node.children ?? []).flatMap(tablesOf);
}

function firstRowOf(node: StructureNode): StructureNode | null {
  if (node.role === 'TR') return node;
  for (const child of node.children ?? []) {
    const row = firstRowOf(child);
    if (row !== null) return row;
  }
  return null;
}

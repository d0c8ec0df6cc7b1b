/** HTML as text that is known to be safe: made only by this file, from escaped values. */
export type Html = string & { readonly __html?: never };

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that HTML and XML forbid, or that could turn the reading direction of what comes after them. */
const unprintable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu;

/** A value as text in an element or an attribute. */
export function escape(value: string): Html {
  return value.replace(unprintable, '').replace(/[&<>"']/g, (char) => entities[char] ?? '');
}

/** Paragraphs as they were written: an empty line parts them, a line break stays. */
export function paragraphs(value: string): Html {
  return value
    .trim()
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${escape(part.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('');
}

/** Running text inside a cell or a list item. */
export function inline(value: string): Html {
  return escape(value.trim()).replaceAll('\n', '<br>');
}

/** The parts that say something, with `separator` between them. */
export function joined(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part.trim() !== '').join(separator);
}

/** A section with its heading; nothing at all when the body is empty. */
export function section(heading: string, body: Html, className = ''): Html {
  if (body === '') return '';
  const attribute = className === '' ? '' : ` class="${className}"`;
  return `<section${attribute}><h2>${escape(heading)}</h2>${body}</section>`;
}

/** Name and value pairs; pairs without a value are left out. */
export function facts(pairs: readonly (readonly [string, string])[]): Html {
  const rows = pairs
    .filter(([, value]) => value.trim() !== '')
    .map(([name, value]) => `<div><dt>${escape(name)}</dt><dd>${inline(value)}</dd></div>`);
  return rows.length === 0 ? '' : `<dl>${rows.join('')}</dl>`;
}

/** A table with a caption, column headings and a row heading in the first column. Cells are HTML. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Html[])[],
): Html {
  if (rows.length === 0) return '';
  const head = columns.map((column) => `<th scope="col">${escape(column)}</th>`).join('');
  const body = rows.map(([first, ...rest]) => {
    const cells = rest.map((cell) => `<td>${cell}</td>`).join('');
    return `<tr><th scope="row">${first ?? ''}</th>${cells}</tr>`;
  });
  return `<table><caption>${escape(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** Somebody's own words. */
export function quote(body: string, from: string): Html {
  return `<blockquote>${paragraphs(body)}<footer>${escape(from)}</footer></blockquote>`;
}

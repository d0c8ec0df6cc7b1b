import { escapeXml } from './escape-xml.ts';
import type {
  ContactFrequency,
  MapPerson,
  MapRelation,
  NetworkMap,
  RelationQuality,
} from './network-map.ts';
import { contactFrequencies, relationQualities } from './network-map.ts';
import { centreId } from './map-command.ts';
import type { Point } from './place.ts';
import { centreRadius, outerRadius, pointAt, ringRadii } from './place.ts';

/** The words of a drawing, in the reader's language. */
export interface MapSvgLabels {
  readonly title: string;
  /** The map in a sentence or two, for those who do not see it. */
  readonly description: string;
  readonly legend: string;
  readonly qualities: Readonly<Record<RelationQuality, string>>;
  readonly frequencies: Readonly<Record<ContactFrequency, string>>;
  readonly importantSupport: string;
  readonly deadOrMissed: string;
}

const ink = '#1f2933';
const quiet = '#66727f';
const personSize = 34;
const centreDrawnRadius = centreRadius - 30;
const margin = 140;
const legendWidth = 520;

/** Quality is told by pattern and by a sign on the line, never by colour alone. */
const lineStyles: Readonly<Record<RelationQuality, { dash: string; width: number; sign: string }>> =
  Object.freeze({
    supportive: { dash: '', width: 5, sign: '' },
    weak: { dash: '4 12', width: 4, sign: '' },
    conflict: { dash: '', width: 4, sign: '⚡' },
    broken: { dash: '26 16', width: 4, sign: '✕' },
    ambivalent: { dash: '26 10 4 10', width: 4, sign: '±' },
  });

/** Frequency is told by the outline's pattern, thickest where people meet most. */
const outlines: Readonly<Record<ContactFrequency, { dash: string; width: number }>> = Object.freeze(
  {
    daily: { dash: '', width: 8 },
    weekly: { dash: '', width: 4 },
    monthly: { dash: '14 6', width: 4 },
    rarely: { dash: '4 8', width: 4 },
    notKnown: { dash: '', width: 2 },
  },
);

const number = (value: number): string => String(Math.round(value * 10) / 10 + 0);

function text(content: string, at: Point, size: number, extra = ''): string {
  // plaintext: a name written from right to left keeps its own direction; the white edge keeps it off lines.
  return `<text x="${number(at.x)}" y="${number(at.y)}" font-size="${size}" unicode-bidi="plaintext" paint-order="stroke" stroke="#ffffff" stroke-width="7" stroke-linejoin="round"${extra}>${escapeXml(content)}</text>`;
}

function line(from: Point, to: Point, quality: RelationQuality, label = ''): string {
  const { dash, width, sign } = lineStyles[quality];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
  const drawn = `<line x1="${number(from.x)}" y1="${number(from.y)}" x2="${number(to.x)}" y2="${number(to.y)}" stroke="${ink}" stroke-width="${width}"${dashes}/>`;
  const plate = `<circle cx="${number(middle.x)}" cy="${number(middle.y)}" r="20" fill="#ffffff" stroke="${ink}" stroke-width="2"/>`;
  return [
    drawn,
    sign === '' ? '' : plate + text(sign, { x: middle.x, y: middle.y + 10 }, 28),
    label === '' ? '' : text(label, { x: middle.x, y: middle.y + 48 }, 22),
  ].join('');
}

function symbol(person: Pick<MapPerson, 'symbol' | 'frequency'>, at: Point): string {
  const { dash, width } = outlines[person.frequency];
  const style = `fill="#ffffff" stroke="${ink}" stroke-width="${width}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}`;
  const corner = { x: number(at.x - personSize), y: number(at.y - personSize) };
  const side = personSize * 2;
  if (person.symbol === 'circle') {
    return `<circle cx="${number(at.x)}" cy="${number(at.y)}" r="${personSize}" ${style}/>`;
  }
  const round = { square: 0, neutral: 18, pet: personSize }[person.symbol];
  const height = person.symbol === 'pet' ? personSize * 1.4 : side;
  return `<rect x="${corner.x}" y="${corner.y}" width="${side}" height="${number(height)}" rx="${round}" ${style}/>`;
}

function personGroup(person: MapPerson): string {
  const signs = [
    person.flags.includes('importantSupport') ? '★' : '',
    person.flags.includes('deadOrMissed') ? '†' : '',
  ].join('');
  const under = personSize + 34;
  return [
    `<g><title>${escapeXml(person.role === '' ? person.name : `${person.name}, ${person.role}`)}</title>`,
    symbol(person, person),
    signs === '' ? '' : text(signs, { x: person.x, y: person.y + 12 }, 34),
    text(person.name, { x: person.x, y: person.y + under }, 30, ' font-weight="600"'),
    person.role === ''
      ? ''
      : text(person.role, { x: person.x, y: person.y + under + 30 }, 24, ` fill="${quiet}"`),
    '</g>',
  ].join('');
}

/** A relation from edge to edge, so that its sign stands in the middle of what is seen of it. */
function relationLine(map: NetworkMap, { from, to, quality, label }: MapRelation): string {
  const end = (id: string): Point & { readonly radius: number } => {
    const person = id === centreId ? undefined : map.people.find((one) => one.id === id);
    if (person === undefined) return { x: 0, y: 0, radius: centreDrawnRadius };
    return { x: person.x, y: person.y, radius: personSize };
  };
  const [a, b] = [end(from), end(to)];
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const towards = (start: Point, share: number): Point => ({
    x: start.x + (b.x - a.x) * share,
    y: start.y + (b.y - a.y) * share,
  });
  if (length <= a.radius + b.radius) return line(a, b, quality, label);
  return line(towards(a, a.radius / length), towards(b, -b.radius / length), quality, label);
}

function frame(map: NetworkMap): string {
  const circles = map.rings.map(({ label }, ring) => {
    const { inner, outer } = ringRadii(map, ring);
    const labelAt = { x: 0, y: -(inner + outer) / 2 + 8 };
    const circle = `<circle cx="0" cy="0" r="${number(outer)}" fill="none" stroke="#c3cad2" stroke-width="3"/>`;
    return circle + text(label, labelAt, 24, ` fill="${quiet}"`);
  });
  const turn = (2 * Math.PI) / map.sectors.length;
  const sectors = map.sectors.map(({ label }, sector) => {
    const from = pointAt(centreRadius, sector * turn);
    const to = pointAt(outerRadius, sector * turn);
    const border = `<line x1="${number(from.x)}" y1="${number(from.y)}" x2="${number(to.x)}" y2="${number(to.y)}" stroke="#c3cad2" stroke-width="3"/>`;
    const labelAt = pointAt(outerRadius + 60, (sector + 0.5) * turn);
    return border + text(label, labelAt, 32, ' font-weight="600"');
  });
  const centre = `<circle cx="0" cy="0" r="${centreDrawnRadius}" fill="#f3f0e8" stroke="${ink}" stroke-width="4"/>`;
  const name = text(map.centreLabel, { x: 0, y: 12 }, 36, ' font-weight="700"');
  return [...circles, ...sectors, centre, name].join('');
}

function legend(labels: MapSvgLabels, left: number): string {
  let y = -outerRadius + 40;
  const rows = [text(labels.legend, { x: left, y }, 34, ' text-anchor="start" font-weight="700"')];
  const word = (content: string): string =>
    text(content, { x: left + 150, y: y + 10 }, 28, ' text-anchor="start"');
  for (const quality of relationQualities) {
    y += 64;
    rows.push(line({ x: left, y }, { x: left + 120, y }, quality), word(labels.qualities[quality]));
  }
  for (const frequency of contactFrequencies) {
    y += 86;
    rows.push(symbol({ symbol: 'circle', frequency }, { x: left + 60, y }));
    rows.push(word(labels.frequencies[frequency]));
  }
  for (const [sign, meaning] of [
    ['★', labels.importantSupport],
    ['†', labels.deadOrMissed],
  ] as const) {
    y += 76;
    rows.push(text(sign, { x: left + 60, y: y + 12 }, 34), word(meaning));
  }
  return `<g>${rows.join('')}</g>`;
}

/**
 * Draws a map as a file of its own: well-formed XML, no script, no link, no style sheet, every text escaped,
 * with title and description for those who do not see it. The same map and labels give the same bytes.
 */
export function toSvg(map: NetworkMap, labels: MapSvgLabels): string {
  const half = outerRadius + margin;
  const width = 2 * half + legendWidth;
  const relations = map.relations.map((relation) => relationLine(map, relation));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-half} ${-half} ${width} ${2 * half}" role="img" aria-labelledby="map-title map-description" font-family="Atkinson Hyperlegible Next, Arial, sans-serif" text-anchor="middle" fill="${ink}">`,
    `<title id="map-title">${escapeXml(labels.title)}</title>`,
    `<desc id="map-description">${escapeXml(labels.description)}</desc>`,
    `<rect x="${-half}" y="${-half}" width="${width}" height="${2 * half}" fill="#ffffff"/>`,
    // Lines first, so that no line crosses a name.
    `<g>${relations.join('')}</g>`,
    `<g>${frame(map)}</g>`,
    `<g>${map.people.map(personGroup).join('')}</g>`,
    legend(labels, half + 20),
    '</svg>',
  ].join('\n');
}

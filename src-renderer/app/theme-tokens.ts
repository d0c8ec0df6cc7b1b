import type { Lane } from '@domain/case/log-entry-kind.ts';

/**
 * The colours of the program, once per scheme. The stylesheet and the contrast test read the same values,
 * so a colour that is hard to read fails a test instead of a person.
 */
export const colourSchemes = ['light', 'dark'] as const;
export type ColourScheme = (typeof colourSchemes)[number];

type Ten = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** Primary: buttons, links, selection. Index 7 is the pine of the emblem. */
export const pine: Ten = [
  '#eef5f4',
  '#d8e8e6',
  '#b3d2ce',
  '#8abab5',
  '#66a49e',
  '#478c86',
  '#2f746e',
  '#1f5b57',
  '#184845',
  '#113634',
];

/** Accent: the baton and whatever waits for somebody. Never the only sign of a state. */
export const baton: Ten = [
  '#fef6e6',
  '#fce9c5',
  '#f9d48f',
  '#f4bd57',
  '#eba52b',
  '#d98e04',
  '#9a6200',
  '#855500',
  '#6e4700',
  '#4f3300',
];

/** Only where a child may be in danger, or where something is lost for good. */
export const danger: Ten = [
  '#fdf0ee',
  '#fadbd6',
  '#f2b5ac',
  '#ea8f83',
  '#df6b5d',
  '#cc4a3b',
  '#b33527',
  '#98281c',
  '#761e15',
  '#55150e',
];

/** Sand instead of grey: the paper the program is written on. */
export const sand: Ten = [
  '#fbf8f3',
  '#f5f0e7',
  '#ebe3d6',
  '#ddd2c1',
  '#c4b8a4',
  '#8c8270',
  '#6b6355',
  '#57503f',
  '#3f3a31',
  '#28251f',
];

/** Mantine reads the dark scheme from this tuple: 0 is text, 4 borders, 6 inputs, 7 the page. */
export const night: Ten = [
  '#e6edeb',
  '#cbd6d3',
  '#a9b8b4',
  '#8a9a96',
  '#3d4f4c',
  '#2f3f3c',
  '#1d2c2a',
  '#14201f',
  '#0f1918',
  '#0a1211',
];

export const ink = '#1d2b2a';

export interface SchemeTokens {
  /** The page. */
  readonly paper: string;
  /** Cards and fields on the page. */
  readonly surface: string;
  /** The rail and other quiet areas. */
  readonly sunken: string;
  readonly text: string;
  readonly textQuiet: string;
  /** Decorative lines; nothing is understood from them alone. */
  readonly line: string;
  /** Edges of fields and controls: at least 3:1 to what surrounds them. */
  readonly lineStrong: string;
  readonly link: string;
  readonly focus: string;
  readonly emblemFilled: string;
  readonly emblemEmpty: string;
  readonly emblemEdge: string;
  readonly emblemBaton: string;
  /** Amber alone is too pale on paper; the outline carries the contrast. */
  readonly emblemBatonEdge: string;
  readonly due: { readonly text: string; readonly tint: string };
  readonly danger: { readonly text: string; readonly tint: string };
  readonly calm: { readonly text: string; readonly tint: string };
  /** Five quiet hues; level and baton borrow the colours of the puzzle. */
  readonly lanes: Readonly<Record<Lane, { readonly text: string; readonly tint: string }>>;
}

export const tokens: Readonly<Record<ColourScheme, SchemeTokens>> = {
  light: {
    paper: sand[0],
    surface: '#ffffff',
    sunken: '#f5f0e7',
    text: ink,
    textQuiet: '#52605e',
    line: sand[2],
    lineStrong: sand[5],
    link: pine[7],
    focus: '#0f6f9c',
    emblemFilled: pine[7],
    emblemEmpty: '#efe8dc',
    emblemEdge: '#8c8270',
    emblemBaton: baton[5],
    emblemBatonEdge: '#a36800',
    due: { text: '#7a4e00', tint: baton[0] },
    danger: { text: '#98281c', tint: danger[0] },
    calm: { text: pine[8], tint: pine[0] },
    lanes: {
      child: { text: '#6a468f', tint: '#f3eef8' },
      family: { text: '#84501f', tint: '#f8f0e7' },
      services: { text: '#28598a', tint: '#ebf2f8' },
      meetings: { text: '#52631a', tint: '#f1f4e4' },
      measures: { text: '#8f3d66', tint: '#f9eef3' },
      level: { text: pine[8], tint: pine[0] },
      baton: { text: '#7a4e00', tint: baton[0] },
    },
  },
  dark: {
    paper: night[7],
    surface: night[6],
    sunken: night[8],
    text: night[0],
    textQuiet: night[2],
    line: '#2f3f3c',
    lineStrong: '#71827e',
    link: pine[3],
    focus: '#7cc4ea',
    emblemFilled: pine[4],
    emblemEmpty: '#263634',
    emblemEdge: '#71827e',
    emblemBaton: baton[4],
    emblemBatonEdge: baton[4],
    due: { text: '#f4c775', tint: '#3a2d12' },
    danger: { text: '#f5a79c', tint: '#40201c' },
    calm: { text: pine[2], tint: '#1d3836' },
    lanes: {
      child: { text: '#cdb3e6', tint: '#30283b' },
      family: { text: '#e5b98d', tint: '#382b1f' },
      services: { text: '#a5c8ea', tint: '#203141' },
      meetings: { text: '#c3d184', tint: '#2c331b' },
      measures: { text: '#eab0cb', tint: '#3b2631' },
      level: { text: pine[2], tint: '#1d3836' },
      baton: { text: '#f4c775', tint: '#3a2d12' },
    },
  },
};

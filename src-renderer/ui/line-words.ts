import { assertNever } from '@domain/assert-never.ts';
import type { LinePoint } from '@domain/measure/effect-line.ts';
import type { EffectLine, LineEvent } from '@domain/measure/line-of-measure.ts';
import { useDates } from '../i18n/use-dates.ts';
import { useT } from '../i18n/use-t.ts';

/** One place on the line, in words: what a reader of the drawing sees, and what the list beside it says. */
export interface LineRow {
  readonly key: string;
  /** Empty for the aim, which has no day. */
  readonly day: string;
  readonly what: string;
  /** Empty for a change of the measure, which says nothing about a value. */
  readonly mark: string;
  /** Who put the mark, or the words for where one starts and wants to be. */
  readonly said: string;
}

/** The line in words, row by row, and as one sentence for those who do not see the drawing. */
export function useLineWords(line: EffectLine): {
  readonly rows: readonly LineRow[];
  readonly summary: string;
} {
  const t = useT();
  const dates = useDates();
  const markOf = ({ value }: Pick<LinePoint, 'value'>) =>
    value === null ? t('measures.line.notSet') : t('measures.line.value', { value });
  const rowOf = (event: LineEvent, index: number): LineRow => {
    const row = { key: String(index), day: dates.table(event.on) };
    switch (event.kind) {
      case 'start':
        return { ...row, what: t('measures.line.start'), mark: markOf(event), said: event.words };
      case 'mark':
        return {
          ...row,
          what: t('measures.line.evaluated'),
          mark: markOf(event),
          said: event.value === null ? '' : t('measures.line.setBy', { names: event.setBy }),
        };
      case 'change':
        return { ...row, what: t('measures.line.changed'), mark: '', said: '' };
      default:
        return assertNever(event);
    }
  };
  const rows = [
    ...line.events.map(rowOf),
    {
      key: 'aim',
      day: '',
      what: t('measures.line.aim'),
      mark: markOf(line.aim),
      said: line.aim.words,
    },
  ];
  const sentence = ({ day, what, mark, said }: LineRow) =>
    [day, what, mark, said].filter((part) => part !== '').join(', ');
  return { rows, summary: rows.map(sentence).join('. ') };
}

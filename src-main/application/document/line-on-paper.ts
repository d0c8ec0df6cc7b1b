import { assertNever } from '../../domain/assert-never.ts';
import { day, label, said, table } from '../../domain/document/paper-document.ts';
import type { Block, Text } from '../../domain/document/paper-document.ts';
import type { LoggedMeasure } from '../../domain/handover/log-document.ts';
import { hasLine, lineOfChain } from '../../domain/measure/line-of-measure.ts';
import type { LineEvent } from '../../domain/measure/line-of-measure.ts';
import { replacedIds } from '../../domain/measure/measure-chain.ts';
import { column } from './print-facts.ts';

/** The line of each measure in words: where it began, what people put at each evaluation, and where they want to be. */
export function lineTables(
  measures: readonly LoggedMeasure[],
  all: readonly LoggedMeasure[],
): readonly (Block | null)[] {
  const replaced = replacedIds(all);
  return measures
    .filter(({ id }) => !replaced.has(id))
    .map((measure) => {
      const line = lineOfChain(measure, all);
      if (!hasLine(line)) return null;
      return table(
        label('package.line.title', { what: measure.measure.what }),
        [
          column('package.date', 18),
          column('sheet.line.what', 24),
          column('package.line.mark', 22),
          column('sheet.line.words', 36),
        ],
        [
          ...line.events.map(eventRow),
          [said(''), label('package.line.aim'), markText(line.aim.value), said(line.aim.words)],
        ],
      );
    });
}

function eventRow(event: LineEvent): readonly Text[] {
  const on = day(event.on, 'table');
  switch (event.kind) {
    case 'start':
      return [on, label('package.line.start'), markText(event.value), said(event.words)];
    case 'mark':
      return [
        on,
        label('sheet.line.evaluated'),
        markText(event.value),
        event.setBy === '' ? said('') : label('sheet.line.setBy', { names: event.setBy }),
      ];
    case 'change':
      return [on, label('package.line.changed'), said(''), said('')];
    default:
      return assertNever(event);
  }
}

function markText(value: number | null): Text {
  return value === null
    ? label('package.line.notSet')
    : label('package.line.value', { value: String(value) });
}

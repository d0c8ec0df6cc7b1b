import { assertNever } from '../../domain/assert-never.ts';
import type { LogDocument, LoggedMeasure } from '../../domain/handover/log-document.ts';
import type { LinePoint } from '../../domain/measure/effect-line.ts';
import { hasLine, lineOfChain } from '../../domain/measure/line-of-measure.ts';
import type { EffectLine, LineEvent } from '../../domain/measure/line-of-measure.ts';
import { lineToSvg } from '../../domain/measure/line-to-svg.ts';
import { replacedIds } from '../../domain/measure/measure-chain.ts';
import { escape, inline, joined, type Html } from './html.ts';
import type { ReadMeWords } from './read-me-words.ts';

/** The line of each measure that has one, drawn small and said in words; one line for a whole chain of changes. */
export function linesOf(log: LogDocument, words: ReadMeWords): Html {
  const replaced = replacedIds(log.measures);
  return log.measures
    .filter(({ id }) => !replaced.has(id))
    .map((measure) => lineBlock(measure, lineOfChain(measure, log.measures), words))
    .join('');
}

/** A mark as a cell of the evaluations says it. */
export function markWords(value: number | null, setBy: string, { t }: ReadMeWords): string {
  return value === null
    ? t('package.line.notSet')
    : t('package.line.setBy', { value, names: setBy });
}

function lineBlock({ measure }: LoggedMeasure, line: EffectLine, words: ReadMeWords): Html {
  if (!hasLine(line)) return '';
  const { t, day } = words;
  const picture = Buffer.from(lineToSvg(line), 'utf8').toString('base64');
  const said = [
    ...line.events.map((event) => joined([day(event.on), eventWords(event, words)], ': ')),
    joined([t('package.line.aim'), pointWords(line.aim, words)], ': '),
  ];
  return [
    `<h3>${escape(t('package.line.title', { what: measure.what }))}</h3>`,
    `<figure class="line"><img alt="${escape(t('package.line.picture'))}" src="data:image/svg+xml;base64,${picture}"></figure>`,
    `<ul>${said.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`,
  ].join('');
}

function eventWords(event: LineEvent, words: ReadMeWords): string {
  const { t } = words;
  switch (event.kind) {
    case 'start':
      return joined([t('package.line.start'), pointWords(event, words)], ': ');
    case 'mark':
      return markWords(event.value, event.setBy, words);
    case 'change':
      return t('package.line.changed');
    default:
      return assertNever(event);
  }
}

function pointWords({ value, words: said }: LinePoint, { t }: ReadMeWords): string {
  const place = value === null ? t('package.line.notSet') : t('package.line.value', { value });
  return joined([place, said], '. ');
}

import type { CorrectedEntry as Corrected } from '../../domain/case/corrected-entries.ts';
import type { LoggedEntry } from '../../domain/handover/log-document.ts';
import { escape, inline, joined, paragraphs, type Html } from './html.ts';
import type { ReadMeWords } from './read-me-words.ts';

export type CorrectedEntry = Corrected<LoggedEntry>;

/** One entry in the chronology: old words struck through, new words and the reason after them. */
export function entryText(item: CorrectedEntry, { t, day, dayOf }: ReadMeWords): Html {
  const { entry, corrections } = item;
  const meta = [
    day(entry.happenedOn),
    t(`entryKind.${entry.kind}`),
    joined([entry.byName, entry.byOffice], ', '),
  ].join(' · ');
  const head = `<div class="meta">${escape(meta)}</div>`;
  const versions = [entry, ...corrections];
  const body = versions.map((version, index) => {
    const isNewest = index === versions.length - 1;
    if (index === 0 && isNewest) return paragraphs(version.body);
    const words =
      version.body === ''
        ? ''
        : isNewest
          ? `<p><ins>${inline(version.body)}</ins></p>`
          : `<p><del>${inline(version.body)}</del></p>`;
    if (index === 0) return words;
    const reason = t('package.corrected', {
      name: version.byName,
      date: dayOf(version.at),
      reason: version.correctionReason,
    });
    return `${words}<div class="meta">${escape(reason)}</div>`;
  });
  return head + body.join('');
}

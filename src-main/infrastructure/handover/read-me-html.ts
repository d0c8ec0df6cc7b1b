import { assertNever } from '../../domain/assert-never.ts';
import { correctedEntries } from '../../domain/case/corrected-entries.ts';
import type { LogDocument } from '../../domain/handover/log-document.ts';
import { escape, facts, inline, joined, paragraphs, quote, section, type Html } from './html.ts';
import type { OfficeFacts } from './identity.ts';
import {
  attachmentsSection,
  consentsSection,
  levelsSection,
  mapSection,
  peopleSection,
  turnsSection,
} from './read-me-background.ts';
import { entryText, type CorrectedEntry } from './read-me-entries.ts';
import { readMeStyle } from './read-me-style.ts';
import type { ReadMeContext, ReadMeWords } from './read-me-words.ts';
import { measuresSection, meetingsSection } from './read-me-work.ts';

/**
 * The handover as a page that can be read without the program: no script, no file beside it, headings and tables
 * that a screen reader can follow, the child's own words and what works first. It is also what the PDF is printed
 * from. The title of the page names nobody.
 */
export function renderReadMe(log: LogDocument, context: ReadMeContext, words: ReadMeWords): string {
  const { t } = words;
  const entries = correctedEntries(log.entries);
  const body = [
    header(log, context, words),
    ownWords(log, entries, words),
    entryList(entries, 'brightSpot', t('package.brightSpots'), words, 'warm'),
    section(t('package.message', { office: context.sender.name }), paragraphs(log.message)),
    entryList(entries, 'guardianView', t('package.guardianViews'), words),
    entryList(entries, 'attention', t('package.attention'), words),
    entryList(entries, 'commonUnderstanding', t('package.commonUnderstanding'), words),
    measuresSection(log, words),
    entryList(entries, 'triedBefore', t('package.triedBefore'), words),
    meetingsSection(log, words),
    mapSection(log, context, words),
    levelsSection(log, words),
    turnsSection(log, words),
    section(t('package.chronology'), chronology(entries, words)),
    peopleSection(log, words),
    consentsSection(log, words),
    attachmentsSection(log, words),
  ];
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  return [
    '<!doctype html>',
    `<html lang="${words.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escape(t('package.title'))}</title>`,
    `<style>${readMeStyle}</style>`,
    '</head>',
    `<body><main>${body.filter((part) => part !== '').join('\n')}</main></body>`,
    '</html>',
    '',
  ].join('\n');
}

function nameOf({ givenName, familyName }: LogDocument['child']): string {
  return `${givenName} ${familyName}`.trim();
}

function officeLine(office: OfficeFacts, { t }: ReadMeWords): string {
  return `${office.name}, ${office.municipality} (${t(`service.${office.serviceType}`)})`;
}

function basisText(log: LogDocument, { basis }: ReadMeContext, { t }: ReadMeWords): string {
  switch (basis.kind) {
    case 'consent': {
      const givers = new Set(log.consents.flatMap(({ consent }) => consent.givenBy));
      return t('package.basisConsent', { names: [...givers].join(', ') });
    }
    case 'law':
      return `${t(`legalBasis.${basis.basis}`)}: ${basis.reason}`;
    default:
      return assertNever(basis);
  }
}

function header(log: LogDocument, context: ReadMeContext, words: ReadMeWords): Html {
  const { t, day } = words;
  const { child } = log;
  const holder = log.holdings.find(({ to }) => to === null);
  const born = child.isUnborn
    ? t('package.dueOn', { date: child.dueDate === null ? '' : day(child.dueDate) })
    : child.birthDate === null
      ? ''
      : t('package.bornOn', { date: day(child.birthDate) });
  const place = joined([child.institution, child.group], ', ');
  return [
    `<header><p class="lead">${escape(t('package.title'))}</p>`,
    `<h1>${escape(nameOf(child))}</h1>`,
    `<p class="lead">${escape(joined([born, place], ' · '))}</p>`,
    `<p>${escape(t('package.intro'))} ${escape(t('package.secrecy'))}</p>`,
    facts([
      [t('package.from'), officeLine(context.sender, words)],
      [t('package.to'), officeLine(context.receiver, words)],
      [t('package.writtenOn'), words.dayOf(log.writtenAt)],
      [t('package.answerBy'), day(context.expiresOn)],
      [t('package.basis'), basisText(log, context, words)],
      [t('package.level'), t(`level.${log.level}`)],
      [t('package.origin'), log.origin === null ? '' : t(`package.origin.${log.origin}`)],
      [t('package.holder'), holder === undefined ? '' : `${holder.holderName}, ${holder.service}`],
      [
        t('package.address'),
        child.address ?? (child.hasHiddenAddress ? t('package.addressHidden') : ''),
      ],
      [
        t('package.language'),
        child.needsInterpreter
          ? t('package.needsInterpreter', { language: child.language })
          : child.language,
      ],
    ]),
    '</header>',
  ].join('');
}

function ownWords(log: LogDocument, entries: readonly CorrectedEntry[], words: ReadMeWords): Html {
  const { t, day } = words;
  const quotes = [
    ...entries
      .filter(({ entry, current }) => entry.kind === 'childVoice' && current !== '')
      .map(({ entry, current }) => ({ on: entry.happenedOn, body: current, from: entry.byName })),
    ...log.meetings
      .filter(({ meeting }) => meeting.childVoice.trim() !== '')
      .map(({ meeting }) => ({
        on: meeting.heldOn,
        body: meeting.childVoice,
        from: t(`meetingType.${meeting.type}`),
      })),
  ].sort((a, b) => (a.on < b.on ? -1 : 1));
  const body = quotes.map(({ on, body: said, from }) =>
    quote(said, t('package.saidOn', { date: day(on), to: from })),
  );
  return section(t('package.childVoice'), body.join(''), 'warm');
}

function entryList(
  entries: readonly CorrectedEntry[],
  kind: 'brightSpot' | 'guardianView' | 'attention' | 'commonUnderstanding' | 'triedBefore',
  heading: string,
  words: ReadMeWords,
  className = '',
): Html {
  const items = entries
    .filter(({ entry, current }) => entry.kind === kind && current !== '')
    .map(({ entry, current }) => {
      const meta = words.t('package.byOn', {
        name: entry.byName,
        date: words.day(entry.happenedOn),
      });
      return `<li>${inline(current)}<div class="meta">${escape(meta)}</div></li>`;
    });
  return section(heading, items.length === 0 ? '' : `<ul>${items.join('')}</ul>`, className);
}

function chronology(entries: readonly CorrectedEntry[], words: ReadMeWords): Html {
  if (entries.length === 0) return '';
  const items = entries.map((item) => `<li>${entryText(item, words)}</li>`);
  return `<ol class="entries">${items.join('')}</ol>`;
}

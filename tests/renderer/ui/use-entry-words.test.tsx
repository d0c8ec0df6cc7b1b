import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { logEntryKinds } from '@domain/case/log-entry-kind.ts';
import type { LogEntryView } from '@contract/log.ts';
import { ClockContext } from '../../../src-renderer/i18n/clock.tsx';
import { LanguageProvider } from '../../../src-renderer/i18n/language-provider.tsx';
import { languages } from '../../../src-renderer/i18n/languages.ts';
import type { Language } from '../../../src-renderer/i18n/languages.ts';
import { useEntryWords } from '../../../src-renderer/ui/use-entry-words.ts';
import { now } from '../../support/show-view.tsx';

function wordsIn(language: Language) {
  const { result } = renderHook(() => useEntryWords(), {
    wrapper: ({ children }) => (
      <LanguageProvider language={language} onChange={() => undefined}>
        <ClockContext value={now}>{children}</ClockContext>
      </LanguageProvider>
    ),
  });
  return (kind: LogEntryView['kind'], body: string, detail: LogEntryView['detail'] = null) =>
    result.current({
      entry: { kind, body, detail } as LogEntryView,
      corrections: [],
      wording: body,
    });
}

const ppt = { of: 'participant', serviceType: 'ppt', roleTitle: 'rådgiver' } as const;

test.each([
  ['participantJoined', 'Petra', ppt, 'Petra er med (rådgiver, PPT).', ''],
  ['participantLeft', 'Petra', { ...ppt, roleTitle: '' }, 'Petra er ikke lenger med (PPT).', ''],
  ['participantLeft', 'Petra', null, 'Petra er ikke lenger med.', ''],
  [
    'deputyAppointed',
    'Kaia',
    { of: 'deputy', to: '2027-03-30' },
    'Kaia er stedfortreder for stafettholderen til og med tirsdag 30. mars.',
    '',
  ],
  [
    'levelChanged',
    'Flere må inn',
    { of: 'level', from: 1, to: 2 },
    'Fra nivå 1 til nivå 2.',
    'Flere må inn',
  ],
  [
    'measureReassigned',
    'Lese\nhver dag\nKaia',
    { of: 'reassigned', fromName: 'Petra' },
    'Ansvaret gikk fra Petra til Kaia.',
    'Lese\nhver dag',
  ],
  ['measureReassigned', 'Lese\nKaia', null, 'Nå er det Kaia som har ansvaret.', 'Lese'],
  ['measureReassigned', 'Lese\n', null, 'Ingen har ansvaret akkurat nå.', 'Lese'],
  [
    'measureReassigned',
    'Lese\n',
    { of: 'reassigned', fromName: 'Petra' },
    'Petra har ikke ansvaret lenger. Ingen har det akkurat nå.',
    'Lese',
  ],
  ['paperMilestone', 'childVoice', null, 'Barnets egne ord står i papirloggen.', ''],
  ['logPaused', 'Ferie', null, '', 'Ferie'],
  ['offerDeclined', 'Har for mange', null, '', 'Har for mange'],
  ['offerDeclined', 'Siv Stafett\nHar for mange', null, 'Siv Stafett sa nei.', 'Har for mange'],
  [
    'logOpened',
    'Siv Stafett\nMålet var ikke nådd',
    null,
    'Siv Stafett er stafettholder.',
    'Målet var ikke nådd',
  ],
  [
    'deputyAppointed',
    'Siv Stafett\n1.3.2027–5.3.2027',
    { of: 'deputy', to: '2027-03-05' },
    'Siv Stafett er stedfortreder for stafettholderen til og med fredag 5. mars.',
    '',
  ],
  [
    'deputyAppointed',
    'Siv Stafett\n1.3.2027–5.3.2027',
    null,
    'Siv Stafett er stedfortreder for stafettholderen.',
    '1.3.2027–5.3.2027',
  ],
  ['childBorn', 'Mikkel', null, 'Mikkel er født.', ''],
  ['batonMoved', '', null, '', ''],
  ['note', 'Mine ord', null, '', 'Mine ord'],
] as const)('%s «%s» reads well', (kind, body, detail, sentence, words) => {
  expect(wordsIn('nb')(kind, body, detail)).toEqual({ sentence, words });
});

test.each(languages)('every kind reads in %s, with nothing of its body lost', (language) => {
  const read = wordsIn(language);
  for (const kind of logEntryKinds) {
    const { sentence, words } = read(kind, 'Solveig Prøve');
    expect(`${sentence} ${words}`, kind).toContain('Solveig Prøve');
    expect(sentence, kind).not.toContain('log.said');
  }
});

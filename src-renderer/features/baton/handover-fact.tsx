import { IconEyeOff } from '@tabler/icons-react';
import { assertNever } from '@domain/assert-never.ts';
import type { HandoverChecklistItem } from '@domain/baton/handover-checklist.ts';
import type { OutputOf } from '@contract/index.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DueBadge } from '../../ui/due-badge.tsx';
import { useListWords } from '../../ui/use-list-words.ts';
import classes from './checklist.module.css';

export type HandoverFacts = OutputOf<'baton.handoverFacts'>;
export type HandoverNotes = OutputOf<'baton.state'>['offers'][number]['notes'];

interface HandoverFactProps {
  readonly item: HandoverChecklistItem;
  readonly facts: HandoverFacts;
  /** What the giver has written; null while it is being written beside. */
  readonly notes: HandoverNotes | null;
}

/** What the log knows about one point of the checklist, in words to talk by. */
export function HandoverFact({ item, facts, notes }: HandoverFactProps) {
  const t = useT();
  const dates = useDates();
  const listWords = useListWords();
  switch (item) {
    case 'level':
      return (
        <p>
          {[t(`level.${facts.level}`), facts.levelReason].filter((part) => part !== '').join('. ')}
        </p>
      );
    case 'measures':
      return facts.measures.length === 0 ? (
        <p>{t('baton.fact.noMeasures')}</p>
      ) : (
        <ul>
          {facts.measures.map(({ id, what, responsible, evaluateOn }) => (
            <li key={id}>
              {responsible === ''
                ? t('baton.fact.measureNobody', { what })
                : t('baton.fact.measure', { what, name: responsible })}{' '}
              <DueBadge dueOn={evaluateOn} />
            </li>
          ))}
        </ul>
      );
    case 'nextMeeting':
      return (
        <p>
          {facts.nextMeetingOn === null
            ? t('baton.fact.noMeeting')
            : dates.near(facts.nextMeetingOn)}
        </p>
      );
    case 'consents':
      return facts.consents.length === 0 ? (
        <p>{t('baton.fact.noConsents')}</p>
      ) : (
        <ul>
          {facts.consents.map(({ id, givenBy, purposes, services, to, excluded }) => (
            <li key={id}>
              {t(to === null ? 'baton.fact.consentOpen' : 'baton.fact.consent', {
                who: givenBy.join(', '),
                purposes: listWords(purposes.map((purpose) => t(`purpose.${purpose}`))),
                services: listWords(services.map((service) => t(`service.${service}`))),
                to: to === null ? '' : dates.table(to),
              })}
              {excluded !== '' && ` ${t('baton.fact.excluded', { words: excluded })}`}
            </li>
          ))}
        </ul>
      );
    case 'childContact':
      return (
        <>
          {facts.childVoice !== null && (
            <p className={classes.voice}>
              {t('baton.fact.voice', {
                words: facts.childVoice.words,
                date: dates.table(facts.childVoice.on),
              })}
            </p>
          )}
          {notes !== null && notes.childContact !== '' && <p>{notes.childContact}</p>}
        </>
      );
    case 'parentContact':
      return <Guardians facts={facts} />;
    case 'tried':
      return facts.tried.length === 0 ? (
        <p>{t('baton.fact.noTried')}</p>
      ) : (
        <ul>
          {facts.tried.map(({ words, on }) => (
            <li key={`${words} ${on}`}>{words}</li>
          ))}
        </ul>
      );
    case 'avoid':
      return notes === null || notes.avoid === '' ? null : <p>{notes.avoid}</p>;
    case 'jointMeeting':
      return notes === null || notes.jointMeetingOn === null ? null : (
        <p>{dates.near(notes.jointMeetingOn)}</p>
      );
    default:
      return assertNever(item);
  }
}

function Guardians({ facts }: { readonly facts: HandoverFacts }) {
  const t = useT();
  const { language, needsInterpreter, hasHiddenAddress, guardians } = facts;
  return (
    <>
      <ul>
        {guardians.map(({ name, relation, phone, email }) => (
          <li key={name}>
            {[name, relation, phone, email].filter((part) => part !== '').join(' · ')}
          </li>
        ))}
      </ul>
      {guardians.length === 0 && <p>{t('baton.fact.noGuardians')}</p>}
      {(language !== '' || needsInterpreter) && (
        <p>
          {needsInterpreter
            ? t('baton.fact.interpreter', { language: language === '' ? '–' : language })
            : t('baton.fact.language', { language })}
        </p>
      )}
      {hasHiddenAddress && (
        <p className={classes.hidden}>
          <IconEyeOff size={18} aria-hidden />
          {t('baton.fact.hiddenAddress')}
        </p>
      )}
    </>
  );
}

import { correctedEntries } from '../../domain/case/corrected-entries.ts';
import type { LogDocument } from '../../domain/handover/log-document.ts';
import { escape, facts, inline, joined, section, table, type Html } from './html.ts';
import type { ReadMeWords } from './read-me-words.ts';

/** Goals, the measures that serve them, and what came of each. */
export function measuresSection(log: LogDocument, words: ReadMeWords): Html {
  const { t, day } = words;
  const entries = correctedEntries(log.entries);
  const goals = entries.filter(({ entry, current }) => entry.kind === 'goal' && current !== '');
  const goalOf = new Map(entries.map(({ entry, current }) => [entry.id, current] as const));
  const goalList =
    goals.length === 0
      ? ''
      : `<h3>${escape(t('package.goals'))}</h3><ul>${goals.map(({ current }) => `<li>${inline(current)}</li>`).join('')}</ul>`;
  const measures = table(
    t('package.measures'),
    [
      t('package.measure'),
      t('package.goal'),
      t('package.where'),
      t('package.responsible'),
      t('package.evaluateOn'),
      t('package.state'),
    ],
    log.measures.map(({ measure, status }) => [
      inline(measure.what),
      inline(goalOf.get(measure.goalEntryId ?? '') ?? ''),
      inline(t(`arena.${measure.arena}`)),
      inline(measure.responsible),
      inline(status === 'stopped' ? '' : day(measure.evaluateOn)),
      inline(t(`measureStatus.${status}`)),
    ]),
  );
  const evaluations = table(
    t('package.evaluations'),
    [
      t('package.measure'),
      t('package.date'),
      t('package.carriedOut'),
      t('package.effect'),
      t('package.nextStep'),
      t('package.comment'),
    ],
    log.measures.flatMap(({ measure, evaluations: done }) =>
      done.map((evaluation) => [
        inline(measure.what),
        inline(day(evaluation.evaluatedOn)),
        inline(t(`carriedOut.${evaluation.carriedOut}`)),
        inline(t(`effect.${evaluation.effect}`)),
        inline(t(`evaluationDecision.${evaluation.decision}`)),
        inline(evaluation.comment),
      ]),
    ),
  );
  return section(t('package.goalsAndMeasures'), goalList + measures + evaluations);
}

/** The minutes, oldest first, the guardians' view before the summary. */
export function meetingsSection(log: LogDocument, { t, day }: ReadMeWords): Html {
  const meetings = [...log.meetings].sort((a, b) => (a.meeting.heldOn < b.meeting.heldOn ? -1 : 1));
  const body = meetings.map(({ meeting }) => {
    const heading = `${t(`meetingType.${meeting.type}`)}, ${day(meeting.heldOn)}`;
    const people = meeting.participants.map(
      ({ name, service, attendance }) =>
        `${joined([name, service], ', ')} (${t(`attendance.${attendance}`)})`,
    );
    const decisions = meeting.decisions.map(({ what, measure }) => {
      const who =
        measure === null
          ? ''
          : t('package.decisionBy', {
              name: measure.responsible,
              date: day(measure.evaluateOn),
            });
      return `<li>${inline(what)}${who === '' ? '' : `<div class="meta">${escape(who)}</div>`}</li>`;
    });
    return [
      `<h3>${escape(heading)}</h3>`,
      facts([
        [t('package.place'), joined([meeting.place, meeting.startsAt ?? ''], ', ')],
        [t('package.present'), people.join('\n')],
        [t('package.guardianViews'), meeting.guardianView],
        [t('package.agenda'), meeting.agenda],
        [t('package.summary'), meeting.summary],
        [
          t('package.nextMeeting'),
          meeting.nextMeetingOn === null ? meeting.noNextMeetingReason : day(meeting.nextMeetingOn),
        ],
      ]),
      decisions.length === 0
        ? ''
        : `<p class="meta">${escape(t('package.decisions'))}</p><ul>${decisions.join('')}</ul>`,
    ].join('');
  });
  return section(t('package.meetings'), body.join(''));
}

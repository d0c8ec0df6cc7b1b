import { correctedEntries } from '../../domain/case/corrected-entries.ts';
import type { LogDocument } from '../../domain/handover/log-document.ts';
import { escape, facts, inline, joined, section, table, type Html } from './html.ts';
import { linesOf, markWords } from './read-me-line.ts';
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
      inline(measure.responsible === '' ? t('package.nobodyYet') : measure.responsible),
      inline(status === 'active' ? day(measure.evaluateOn) : ''),
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
      t('package.line.mark'),
      t('package.nextStep'),
      t('package.comment'),
    ],
    log.measures.flatMap(({ measure, evaluations: done }) =>
      done.map((evaluation) => [
        inline(measure.what),
        inline(day(evaluation.evaluatedOn)),
        inline(t(`carriedOut.${evaluation.carriedOut}`)),
        inline(t(`effect.${evaluation.effect}`)),
        inline(markWords(evaluation.lineValue, evaluation.lineSetBy, words)),
        inline(t(`evaluationDecision.${evaluation.decision}`)),
        inline(evaluation.comment),
      ]),
    ),
  );
  return section(
    t('package.goalsAndMeasures'),
    goalList + measures + evaluations + linesOf(log, words) + reassignments(log, words),
  );
}

/** Who has had the measures, where that has changed. */
function reassignments(log: LogDocument, { t, dayOf }: ReadMeWords): Html {
  const nameOf = (name: string): string => (name === '' ? t('package.nobodyYet') : name);
  return table(
    t('package.reassignments'),
    [
      t('package.measure'),
      t('package.date'),
      t('package.responsibleBefore'),
      t('package.responsibleNow'),
      t('package.reason'),
    ],
    log.measures.flatMap(({ measure, reassignments: changes }) =>
      changes.map(({ at, from, to, reason }) => [
        inline(measure.what),
        inline(dayOf(at)),
        inline(nameOf(from)),
        inline(nameOf(to)),
        inline(reason),
      ]),
    ),
  );
}

/** What is planned, then the minutes, oldest first, the guardians' view before the summary. */
export function meetingsSection(log: LogDocument, words: ReadMeWords): Html {
  const { t, day } = words;
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
          : measure.responsible === ''
            ? t('package.decisionByNobody', { date: day(measure.evaluateOn) })
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
        [t('package.guardianComment'), meeting.guardianComment],
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
  return section(t('package.meetings'), plannedMeetings(log, words) + body.join(''));
}

function plannedMeetings(log: LogDocument, { t, day }: ReadMeWords): Html {
  const inTime = [...log.plannedMeetings].sort((a, b) => (a.on < b.on ? -1 : 1));
  const body = inTime.map((plan) => {
    const { type, on, startsAt, endsAt, place, purpose, agenda, invited } = plan;
    const people = invited.map(
      ({ name, service, need, answer }) =>
        `${joined([name, service], ', ')} (${t(`package.invited.${need === 'notNeeded' ? need : answer}`)})`,
    );
    return [
      `<h3>${escape(t('package.planned', { type: t(`meetingType.${type}`), date: day(on) }))}</h3>`,
      facts([
        [t('package.place'), joined([place, joined([startsAt ?? '', endsAt ?? ''], '–')], ', ')],
        [t('package.purpose'), purpose],
        [t('package.invitedPeople'), people.join('\n')],
        [t('package.agenda'), agenda],
      ]),
    ].join('');
  });
  return body.join('');
}

import {
  facts,
  label,
  list,
  paragraph,
  said,
  section,
  table,
} from '../../domain/document/paper-document.ts';
import type { PaperDocument, Text } from '../../domain/document/paper-document.ts';
import type { MeetingRecord } from '../ports/records.ts';
import { decisionTable, nextOf } from './log-work.ts';
import {
  agendaItems,
  bornOf,
  column,
  compose,
  holderText,
  nameOfChild,
  reminderFor,
  whenOf,
} from './print-facts.ts';
import type { PrintFacts } from './print-facts.ts';

/**
 * The minutes of a held meeting, with room for what the guardians say to them and lines to sign: minutes must match
 * what the family experienced (Frax; docs/model.md 6 no. 27). Parts that a reader may not see are not there.
 */
export function minutesOnPaper(facts_: PrintFacts, held: MeetingRecord): PaperDocument {
  const { scope, log, reader, holder } = facts_;
  const { minutes } = held;
  const { kinds } = scope;
  const comment = kinds.has('attentionPoints') ? minutes.guardianComment : '';
  const decisions = kinds.has('goalsAndMeasures')
    ? decisionTable(minutes.decisions.map(({ what, measure }) => ({ what, measure })))
    : null;
  const readers = log.guardians.map(({ name }): Text => said(name));
  return compose({
    kind: 'minutes',
    title: label('sheet.minutes.title', { type: label(`meetingType.${minutes.type}`) }),
    about: [said(nameOfChild(facts_)), bornOf(log)],
    reminder: reminderFor(reader),
    opening: [
      facts([
        [label('sheet.time'), whenOf(minutes.heldOn, { startsAt: minutes.startsAt, endsAt: null })],
        [label('sheet.place'), said(minutes.place)],
        [label('package.holder'), holderText(facts_)],
        [label('sheet.writtenBy'), said(held.authorName)],
      ]),
    ],
    sections: [
      section(
        label('sheet.childVoice'),
        [
          kinds.has('childVoice') && minutes.childVoice !== ''
            ? {
                kind: 'quote',
                said: minutes.childVoice,
                source: label('sheet.childSaid', { name: log.child.givenName }),
              }
            : null,
        ],
        { tone: 'warm' },
      ),
      section(label('package.guardianViews'), [
        paragraph(said(kinds.has('attentionPoints') ? minutes.guardianView : '')),
      ]),
      section(label('package.present'), [
        table(
          label('package.present'),
          [
            column('package.name', 44),
            column('sheet.serviceOrRelation', 34),
            column('sheet.attendance', 22),
          ],
          minutes.participants.map(({ name, service, attendance }): readonly Text[] => [
            said(name),
            said(service),
            label(`attendance.${attendance}`),
          ]),
        ),
      ]),
      section(label('package.agenda'), [list(agendaItems(minutes.agenda), true)]),
      section(label('sheet.minutes.talkedAbout'), [paragraph(said(minutes.summary))]),
      section(label('package.decisions'), [decisions]),
      section(label('package.nextMeeting'), [paragraph(nextOf(minutes))]),
      section(label('sheet.minutes.comment'), [
        paragraph(said(comment)),
        { kind: 'lines', name: null, count: comment === '' ? 5 : 3 },
      ]),
      section(label('sheet.signatures'), [
        {
          kind: 'signatures',
          signers: [
            ...(readers.length === 0 ? [label('sheet.guardian')] : readers),
            holder === null
              ? label('package.holder')
              : label('sheet.signer', { name: holder.holderName, role: label('package.holder') }),
          ],
        },
      ]),
    ],
  });
}

import {
  facts,
  label,
  list,
  paragraph,
  said,
  section,
  table,
} from '../../domain/document/paper-document.ts';
import type { Block, PaperDocument, Section, Text } from '../../domain/document/paper-document.ts';
import type { PlannedMeetingRecord } from '../ports/records.ts';
import { readerText } from './log-on-paper.ts';
import {
  agendaItems,
  bornOf,
  column,
  compose,
  holderText,
  nameOfChild,
  officeText,
  reminderFor,
  whenOf,
} from './print-facts.ts';
import type { PrintFacts } from './print-facts.ts';

/**
 * The agenda of a planned meeting, with room for the child's words before anything else (docs/model.md 4.8).
 */
export function agendaOnPaper(facts_: PrintFacts, planned: PlannedMeetingRecord): PaperDocument {
  return compose({
    kind: 'agenda',
    title: label('sheet.agenda.title', { type: label(`meetingType.${planned.type}`) }),
    about: [said(nameOfChild(facts_)), bornOf(facts_.log)],
    reminder: reminderFor(facts_.reader),
    opening: [whereAndWhen(planned, [[label('package.holder'), holderText(facts_)]])],
    sections: [
      section(label('sheet.agenda.childFirst'), [{ kind: 'lines', name: null, count: 3 }], {
        tone: 'warm',
      }),
      section(label('package.agenda'), [list(agendaItems(planned.agenda), true)]),
      invitedSection(planned),
      section(label('sheet.agenda.notes'), [{ kind: 'lines', name: null, count: 8 }]),
    ],
  });
}

/**
 * The letter that invites to a meeting: why, when, where and who, and what to think of beforehand
 * (docs/model.md 4.9, 4.10). The family and the young person are asked what they want said; they decide who
 * is asked in.
 */
export function invitationOnPaper(
  facts_: PrintFacts,
  planned: PlannedMeetingRecord,
): PaperDocument {
  const { reader } = facts_;
  const isFamily = reader.kind === 'guardian' || reader.kind === 'youngPerson';
  const questions = ['works', 'wishes', 'people', 'interpreter'] as const;
  const name = nameOfChild(facts_);
  const addressee: Text = reader.kind === 'ownOffice' ? said('') : readerText(facts_);
  return compose({
    kind: 'invitation',
    title: label('sheet.invitation.title', { type: label(`meetingType.${planned.type}`) }),
    about: [addressee],
    reminder: reminderFor(reader),
    opening: [paragraph(lead(facts_, name)), whereAndWhen(planned, [])],
    sections: [
      section(label('sheet.invitation.agenda'), [list(agendaItems(planned.agenda), true)]),
      invitedSection(planned),
      section(label('sheet.invitation.cannot'), [
        paragraph(label('sheet.invitation.cannotWords')),
        facts([
          [label('package.holder'), holderText(facts_)],
          [label('sheet.office'), officeText(facts_)],
        ]),
      ]),
      isFamily
        ? section(
            label('sheet.invitation.think'),
            questions.map((question): Block => ({
              kind: 'lines',
              name: label(`sheet.invitation.${reader.kind}.${question}`),
              count: 2,
            })),
            { tone: 'warm' },
          )
        : null,
    ],
  });
}

/** Why somebody is asked in; another service is told by which right. */
function lead({ reader, scope, log }: PrintFacts, name: string): Text {
  return scope.basis.kind === 'law'
    ? label('sheet.invitation.lead.serviceByLaw', {
        name,
        law: label(`legalBasis.${scope.basis.basis}`),
        reason: scope.basis.reason,
      })
    : label(`sheet.invitation.lead.${reader.kind}`, {
        name,
        givenName: log.child.givenName || name,
      });
}

function whereAndWhen(
  planned: PlannedMeetingRecord,
  more: readonly (readonly [ReturnType<typeof label>, Text])[],
): Block | null {
  return facts([
    [label('sheet.why'), said(planned.purpose)],
    [label('sheet.time'), whenOf(planned.on, planned)],
    [label('sheet.place'), said(planned.place)],
    ...more,
  ]);
}

/** Who is asked to come; whoever was told not to come is not on the list. */
function invitedSection({ invited }: PlannedMeetingRecord): Section | null {
  return section(label('sheet.invited'), [
    table(
      label('sheet.invited'),
      [column('package.name', 60), column('sheet.serviceOrRelation', 40)],
      invited
        .filter(({ need }) => need === 'asked')
        .map(({ name, service }): readonly Text[] => [said(name), said(service)]),
    ),
  ]);
}

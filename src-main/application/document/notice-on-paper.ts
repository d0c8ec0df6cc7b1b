import {
  day,
  facts,
  label,
  list,
  paragraph,
  said,
  section,
} from '../../domain/document/paper-document.ts';
import type { PaperDocument } from '../../domain/document/paper-document.ts';
import type { ParticipantRecord } from '../ports/records.ts';
import { compose, holderText, nameOfChild, officeText } from './print-facts.ts';
import type { PrintFacts } from './print-facts.ts';

/**
 * Tells somebody that they no longer follow up the child (duty 7): from when, and what that means. Where no consent
 * covers their service any more, the child's name is not told again.
 */
export function noticeOnPaper(facts_: PrintFacts, participant: ParticipantRecord): PaperDocument {
  const { context } = facts_;
  const on = participant.to ?? context.today;
  const name = nameOfChild(facts_);
  const consequences = ['access', 'papers', 'duty'] as const;
  return compose({
    kind: 'notice',
    title: label('sheet.notice.title'),
    about: [said(participant.name), label(`service.${participant.serviceType}`)],
    reminder: null,
    opening: [
      paragraph(
        name === ''
          ? label('sheet.notice.leadNameless', { date: day(on) })
          : label('sheet.notice.lead', { name, date: day(on) }),
      ),
      paragraph(label('sheet.notice.thanks')),
    ],
    sections: [
      section(label('sheet.notice.means'), [
        list(consequences.map((what) => ({ text: label(`sheet.notice.${what}`) }))),
      ]),
      section(label('sheet.notice.ask'), [
        facts([
          [label('package.holder'), holderText(facts_)],
          [label('sheet.office'), officeText(facts_)],
        ]),
      ]),
      section(label('sheet.notice.greeting'), [
        { kind: 'signatures', signers: [label('package.holder')] },
      ]),
    ],
  });
}

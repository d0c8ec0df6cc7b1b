import { correctedEntries } from '../../domain/case/corrected-entries.ts';
import { isInForce } from '../../domain/consent/consent-status.ts';
import { day, label, said, section } from '../../domain/document/paper-document.ts';
import type { Label, Text } from '../../domain/document/paper-document.ts';
import {
  bornOf,
  compose,
  holderText,
  nameOfChild,
  placeOf,
  reminderFor,
  whenOf,
  withoutSilentGuardians,
} from './print-facts.ts';
import { joined } from './log-background.ts';
import { readerText } from './log-on-paper.ts';
import type { Builder, PrintFacts } from './print-facts.ts';

interface Check {
  readonly text: Label;
  readonly known: readonly Text[];
  readonly lines: number;
}

/**
 * What the old and the new holder go through with the family when the baton changes hands (docs/model.md
 * 2.3): filled in with what the log knows, with room to write where only people know.
 */
export const checklistOnPaper: Builder = (facts_) => {
  const { log, reader } = facts_;
  return compose({
    kind: 'checklist',
    title: label('sheet.checklist.title'),
    about: [said(nameOfChild(facts_)), bornOf(log), placeOf(log)],
    reminder: reminderFor(reader),
    opening: [
      {
        kind: 'facts',
        rows: [
          { name: label('sheet.checklist.gives'), value: holderText(facts_) },
          ...(reader.kind === 'service'
            ? [{ name: label('sheet.for'), value: readerText(facts_) }]
            : []),
        ],
      },
    ],
    sections: [
      section(label('sheet.checklist.heading'), [
        {
          kind: 'checks',
          items: [
            check('level', levelKnown(facts_), 1),
            check('measures', measuresKnown(facts_), 1),
            check('nextMeeting', meetingKnown(facts_), 1),
            check('consents', consentsKnown(facts_), 1),
            check('childContact', [], 2),
            check('parentContact', contactKnown(facts_), 2),
            check('tried', triedKnown(facts_), 2),
            check('avoid', [], 2),
            check('jointMeeting', [], 1),
          ],
        },
      ]),
      section(label('sheet.checklist.agreed'), [
        {
          kind: 'signatures',
          signers: [
            label('sheet.checklist.oldHolder'),
            label('sheet.checklist.newHolder'),
            label('sheet.guardian'),
          ],
        },
      ]),
    ],
  });
};

/** Less room to write where the log already knows. */
function check(item: string, known: readonly Text[], lines: number): Check {
  return {
    text: label(`baton.checklist.${item}`),
    known,
    lines: known.length > 0 ? Math.max(0, lines - 1) : lines,
  };
}

function levelKnown({ log }: PrintFacts): readonly Text[] {
  const reason = log.levelHistory.at(-1)?.reason ?? '';
  return [label(`level.${log.level}`), ...(reason === '' ? [] : [said(reason)])];
}

function measuresKnown({ log }: PrintFacts): readonly Text[] {
  return log.measures
    .filter(({ status }) => status === 'active')
    .map(({ measure }) =>
      label('sheet.checklist.measure', {
        what: measure.what,
        who: measure.responsible === '' ? label('sheet.nobodyYet') : measure.responsible,
        date: day(measure.evaluateOn),
      }),
    );
}

function meetingKnown({ nextMeeting, scope }: PrintFacts): readonly Text[] {
  if (nextMeeting === null || !scope.kinds.has('meetings')) return [];
  const when = whenOf(nextMeeting.on, nextMeeting);
  return nextMeeting.place === '' ? [when] : [when, said(nextMeeting.place)];
}

function consentsKnown(facts_: PrintFacts): readonly Text[] {
  const { log, context } = facts_;
  return log.consents
    .filter(({ consent, withdrawnOn }) => isInForce({ ...consent, withdrawnOn }, context.today))
    .map(({ consent }) => {
      const names = withoutSilentGuardians(facts_, consent.givenBy).join(', ');
      const services = joined(consent.services.map((service) => label(`service.${service}`)));
      const to = consent.to === null ? label('sheet.checklist.noEnd') : day(consent.to);
      const gap = 'said' in services ? services.said : services;
      return names === ''
        ? label('sheet.checklist.consentNameless', { services: gap, to })
        : label('sheet.checklist.consent', { names, services: gap, to });
    });
}

function contactKnown({ log }: PrintFacts): readonly Text[] {
  const { language, needsInterpreter, hasHiddenAddress } = log.child;
  return [
    ...(needsInterpreter
      ? [label('package.needsInterpreter', { language })]
      : language === ''
        ? []
        : [said(language)]),
    ...(hasHiddenAddress ? [label('sheet.checklist.hiddenAddress')] : []),
  ];
}

function triedKnown({ log }: PrintFacts): readonly Text[] {
  const tried = correctedEntries(log.entries)
    .filter(({ entry, current }) => entry.kind === 'triedBefore' && current !== '')
    .map(({ current }): Text => said(current));
  const evaluated = log.measures.flatMap(({ measure, evaluations }): readonly Text[] => {
    const last = evaluations.at(-1);
    return last === undefined
      ? []
      : [
          label('sheet.checklist.tried', {
            what: measure.what,
            effect: label(`effect.${last.effect}`),
          }),
        ];
  });
  return [...tried, ...evaluated];
}

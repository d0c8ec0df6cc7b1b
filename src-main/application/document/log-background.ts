import { day, facts, label, section, said, table } from '../../domain/document/paper-document.ts';
import type { Gap, Part, Section, Text } from '../../domain/document/paper-document.ts';
import { officeDay } from '../../domain/time/office-day.ts';
import { column, withoutSilentGuardians } from './print-facts.ts';
import type { PrintFacts } from './print-facts.ts';

/** The map, the levels so far, who takes part, consents and documents. */
export function backgroundSections(facts_: PrintFacts): readonly (Section | null)[] {
  return [
    mapSection(facts_),
    levelsSection(facts_),
    peopleSection(facts_),
    consentsSection(facts_),
    attachmentsSection(facts_),
  ];
}

function mapSection({ log }: PrintFacts): Section | null {
  if (log.networkMap === null) return null;
  const { map, viewOwner, drawnOn } = log.networkMap;
  return section(label('package.networkMap'), [
    {
      kind: 'paragraph',
      text: label('sheet.mapOf', { owner: label(`viewOwner.${viewOwner}`), date: day(drawnOn) }),
      tone: 'quiet',
    },
    { kind: 'map', map },
    table(
      label('package.mapPeople'),
      [
        column('package.name', 28),
        column('package.relation', 24),
        column('package.closeness', 16),
        column('package.partOfLife', 16),
        column('package.contact', 16),
      ],
      map.people.map((person): readonly Text[] => [
        said(person.name),
        said(person.role),
        said(map.rings[person.ring]?.label ?? ''),
        said(map.sectors[person.sector]?.label ?? ''),
        label(`contactFrequency.${person.frequency}`),
      ]),
    ),
  ]);
}

function levelsSection({ log }: PrintFacts): Section | null {
  return section(label('package.levelHistory'), [
    table(
      label('package.levelCaption'),
      [
        column('package.date', 14),
        column('package.level', 12),
        column('package.reason', 32),
        column('package.childHeard', 24),
        column('package.decidedBy', 18),
      ],
      log.levelHistory.map((change): readonly Text[] => [
        day(officeDay(change.at), 'table'),
        label(`level.short.${change.to}`),
        said(change.reason),
        said(change.childHeard),
        said(change.byName),
      ]),
    ),
  ]);
}

function peopleSection({ log }: PrintFacts): Section | null {
  const period = (from: string, to: string | null): Text =>
    to === null
      ? label('sheet.since', { from: day(from, 'table') })
      : label('sheet.period', { from: day(from, 'table'), to: day(to, 'table') });
  return section(label('package.people'), [
    table(
      label('package.guardians'),
      [column('package.name', 36), column('package.relation', 24), column('package.phone', 40)],
      log.guardians.map((guardian): readonly Text[] => [
        said(guardian.name),
        said(guardian.relation),
        said([guardian.phone, guardian.email].filter((part) => part !== '').join('\n')),
      ]),
    ),
    table(
      label('package.participants'),
      [
        column('package.name', 28),
        column('package.service', 20),
        column('package.role', 20),
        column('sheet.phone', 14),
        column('package.period', 18),
      ],
      log.participants.map((person): readonly Text[] => [
        said(person.name),
        label(`service.${person.serviceType}`),
        said(person.roleTitle),
        said(person.phone),
        period(person.from, person.to),
      ]),
    ),
    table(
      label('sheet.holders'),
      [column('package.name', 40), column('package.service', 32), column('package.period', 28)],
      log.holdings.map((holding): readonly Text[] => [
        said(holding.holderName),
        said(holding.service),
        period(officeDay(holding.from), holding.to === null ? null : officeDay(holding.to)),
      ]),
    ),
  ]);
}

function consentsSection(facts_: PrintFacts): Section | null {
  const parts = facts_.log.consents.map(({ consent, withdrawnOn }): Part => {
    const services = joined(consent.services.map((service) => label(`service.${service}`)));
    const kinds = joined(consent.kinds.map((kind) => label(`kind.${kind}`)));
    const block = facts([
      [label('package.givenBy'), said(withoutSilentGuardians(facts_, consent.givenBy).join(', '))],
      [label('package.mayGoTo'), services],
      [label('package.mayTell'), kinds],
      [label('package.mayNotTell'), said(consent.excluded)],
      [label('package.validTo'), consent.to === null ? label('package.noEnd') : day(consent.to)],
      [label('sheet.withdrawnOn'), withdrawnOn === null ? said('') : day(withdrawnOn)],
      [label('package.manner'), label(`manner.${consent.manner}`)],
      [label('package.childsOpinion'), said(consent.childsOpinion)],
    ]);
    return {
      heading: label(consent.refused ? 'sheet.refusalOn' : 'package.consentFrom', {
        date: day(consent.from),
      }),
      blocks: block === null ? [] : [block],
    };
  });
  return section(label('package.consents'), [], { parts });
}

/** Words of the program after one another: «barnehage, skole». */
export function joined(labels: readonly Exclude<Gap, string | number>[]): Text {
  const [first, ...rest] = labels;
  if (first === undefined) return said('');
  return rest.reduce<Exclude<Gap, string | number>>(
    (before, next) => label('sheet.joined', { before, next }),
    first,
  );
}

function attachmentsSection({ log }: PrintFacts): Section | null {
  return section(label('package.attachments'), [
    table(
      label('sheet.attachments'),
      [column('package.name', 50), column('package.date', 18), column('package.addedBy', 32)],
      log.attachments.map((file): readonly Text[] => [
        said(file.name),
        day(officeDay(file.at), 'table'),
        said(file.byName),
      ]),
    ),
  ]);
}

import type { LogDocument } from '../../domain/handover/log-document.ts';
import { escape, facts, inline, joined, section, table, type Html } from './html.ts';
import type { ReadMeContext, ReadMeWords } from './read-me-words.ts';

/** The map as a picture and, saying the same, as tables. */
export function mapSection(log: LogDocument, context: ReadMeContext, words: ReadMeWords): Html {
  const { t, day } = words;
  if (log.networkMap === null) return '';
  const { map, drawnOn, viewOwner } = log.networkMap;
  const nameById = new Map(map.people.map(({ id, name }) => [id, name] as const));
  const nameAt = (id: string): string => nameById.get(id) ?? map.centreLabel;
  const lead = `${t(`viewOwner.${viewOwner}`)}, ${day(drawnOn)}`;
  const picture =
    context.mapSvg === null
      ? ''
      : `<figure><img alt="${escape(t('package.mapPicture'))}" src="data:image/svg+xml;base64,${Buffer.from(context.mapSvg, 'utf8').toString('base64')}"></figure>`;
  const people = table(
    t('package.mapPeople'),
    [
      t('package.name'),
      t('package.relation'),
      t('package.closeness'),
      t('package.partOfLife'),
      t('package.contact'),
    ],
    map.people.map((person) => [
      inline(person.name),
      inline(joined([person.role, ...person.flags.map((flag) => t(`personFlag.${flag}`))], ', ')),
      inline(map.rings[person.ring]?.label ?? ''),
      inline(map.sectors[person.sector]?.label ?? ''),
      inline(t(`contactFrequency.${person.frequency}`)),
    ]),
  );
  const relations = table(
    t('package.mapRelations'),
    [t('package.relationFrom'), t('package.relationTo'), t('package.relationQuality')],
    map.relations.map((relation) => [
      inline(nameAt(relation.from)),
      inline(nameAt(relation.to)),
      inline(joined([t(`relationQuality.${relation.quality}`), relation.label], ': ')),
    ]),
  );
  return section(
    t('package.networkMap'),
    `<p class="lead">${escape(lead)}</p>${picture}${people}${relations}`,
  );
}

/** Every decision about the level, with its reason. */
export function levelsSection(log: LogDocument, { t, dayOf }: ReadMeWords): Html {
  const rows = log.levelHistory.map((change) => [
    inline(dayOf(change.at)),
    inline(t(`level.short.${change.to}`)),
    inline(change.reason),
    inline(change.childHeard),
    inline(change.byName),
  ]);
  const columns = [
    t('package.date'),
    t('package.level'),
    t('package.reason'),
    t('package.childHeard'),
    t('package.decidedBy'),
  ];
  return section(t('package.levelHistory'), table(t('package.levelCaption'), columns, rows));
}

/** When follow-up began, rested, ended and went on, and why. */
export function turnsSection(log: LogDocument, { t, day, dayOf }: ReadMeWords): Html {
  const rows = log.turns.map(({ turn, at, byName, ...told }) => [
    inline(dayOf(at)),
    inline(
      joined(
        [
          t(`package.turn.${turn}`),
          told.pauseCause === null ? '' : t(`package.pauseCause.${told.pauseCause}`),
          told.closeReason === null ? '' : t(`package.closeReason.${told.closeReason}`),
          told.outcome === null ? '' : t(`package.outcome.${told.outcome}`),
        ],
        '. ',
      ),
    ),
    inline(
      joined(
        [
          told.reason,
          told.closingNote,
          ...told.measures.map(({ what, ending }) => `${what}: ${t(`measureEnding.${ending}`)}`),
          told.resumeOn === null ? '' : t('package.resumeOn', { date: day(told.resumeOn) }),
        ],
        '\n',
      ),
    ),
    inline(told.agreedWith),
    inline(byName),
  ]);
  const columns = [
    t('package.date'),
    t('package.what'),
    t('package.reason'),
    t('package.agreedWith'),
    t('package.by'),
  ];
  return section(t('package.turns'), table(t('package.turnsCaption'), columns, rows));
}

/** Guardians and participants. */
export function peopleSection(log: LogDocument, { t, day }: ReadMeWords): Html {
  const guardians = table(
    t('package.guardians'),
    [
      t('package.name'),
      t('package.relation'),
      t('package.phone'),
      t('package.parentalResponsibility'),
      t('package.mayRead'),
    ],
    log.guardians.map((guardian) => [
      inline(guardian.name),
      inline(guardian.relation),
      inline(joined([guardian.phone, guardian.email], '\n')),
      inline(guardian.hasParentalResponsibility ? t('package.yes') : t('package.no')),
      inline(
        joined(
          [guardian.mayRead ? t('package.yes') : t('package.no'), guardian.mayReadReason],
          ': ',
        ),
      ),
    ]),
  );
  const participants = table(
    t('package.participants'),
    [
      t('package.name'),
      t('package.service'),
      t('package.role'),
      t('package.phone'),
      t('package.period'),
    ],
    log.participants.map((person) => [
      inline(person.name),
      inline(t(`service.${person.serviceType}`)),
      inline(person.roleTitle),
      inline(person.phone),
      inline(`${day(person.from)} – ${person.to === null ? '' : day(person.to)}`),
    ]),
  );
  return section(t('package.people'), guardians + participants);
}

/** The consents that the handover rests on. */
export function consentsSection(log: LogDocument, { t, day }: ReadMeWords): Html {
  const items = log.consents.map(({ consent }) =>
    [
      `<h3>${escape(t('package.consentFrom', { date: day(consent.from) }))}</h3>`,
      facts([
        [t('package.givenBy'), consent.givenBy.join(', ')],
        [
          t('package.mayGoTo'),
          consent.services.map((service) => t(`service.${service}`)).join(', '),
        ],
        [t('package.mayTell'), consent.kinds.map((kind) => t(`kind.${kind}`)).join(', ')],
        [t('package.mayNotTell'), consent.excluded],
        [t('package.validTo'), consent.to === null ? t('package.noEnd') : day(consent.to)],
        [t('package.manner'), t(`manner.${consent.manner}`)],
        [t('package.childsOpinion'), consent.childsOpinion],
      ]),
    ].join(''),
  );
  return section(t('package.consents'), items.join(''));
}

/** The files that go with it, by name and by code. */
export function attachmentsSection(log: LogDocument, { t, dayOf }: ReadMeWords): Html {
  const rows = log.attachments.map((file) => [
    inline(file.name),
    inline(dayOf(file.at)),
    inline(file.byName),
    `<code>${escape(file.sha256.slice(0, 16))}</code>`,
  ]);
  const columns = [
    t('package.name'),
    t('package.date'),
    t('package.addedBy'),
    t('package.fileCode'),
  ];
  return section(t('package.attachments'), table(t('package.attachmentsCaption'), columns, rows));
}

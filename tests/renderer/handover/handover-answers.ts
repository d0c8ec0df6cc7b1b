import type { OutputOf } from '@contract/index.ts';
import { childId, fictionalChild, myId, recordId } from '../../support/fictional-child.ts';
import type { Answers } from '../../support/bridge-stub.ts';

/** A fictional kindergarten on 16 March 2027 that exchanges with a fictional school. */
export type Package = OutputOf<'handover.packages'>['packages'][number];
export type Contact = OutputOf<'handover.contacts'>['contacts'][number];
export type Item = OutputOf<'handover.previewPackage'>['items'][number];

const schoolWords = ['elv', 'grantre', 'kopp', 'måne', 'ski', 'lampe', 'hare', 'vindu'];
const ownWords = ['båt', 'fjell', 'ull', 'rips', 'sol', 'bro', 'ekorn', 'skje'];

export function contact(number: number, change: Partial<Contact> = {}): Contact {
  return {
    id: recordId(number),
    name: 'Oppdiktet skole',
    municipality: 'Liksom kommune',
    serviceType: 'school',
    fingerprint: { words: schoolWords, hex: `${number}`.repeat(8) },
    addedOn: '2027-02-01',
    verifiedOn: '2027-02-02',
    verifiedBy: 'Lærer Liksom',
    verifiedHow: 'ringte rektor på nummeret i telefonlisten',
    ...change,
  } as Contact;
}

export function unverified(number: number, name = 'Liksom helsestasjon'): Contact {
  return contact(number, {
    name,
    serviceType: 'healthClinic',
    verifiedOn: null,
    verifiedBy: null,
    verifiedHow: '',
  });
}

export function pack(number: number, change: Partial<Package> = {}): Package {
  return {
    id: recordId(number),
    direction: 'out',
    status: 'sent',
    childId,
    childName: 'Mikkel Oppdiktet',
    officeName: 'Oppdiktet skole',
    createdOn: '2027-03-10',
    expiresOn: '2027-04-09',
    answeredOn: null,
    answerReason: '',
    isOverdue: false,
    ...change,
  } as Package;
}

function item(number: number | null, kind: Item['kind'], body: string, label: string): Item {
  return {
    id: number === null ? null : recordId(number),
    kind,
    label,
    body,
    on: '2027-02-11',
  } as Item;
}

/** What could leave about the fictional child: one line of most kinds, and a correction of the attention point. */
export const logItems: readonly Item[] = [
  item(null, 'identity', 'Liksom barnehage, Kari Oppdiktet', 'Mikkel Oppdiktet'),
  item(
    201,
    'attentionPoints',
    'Mikkel trekker seg unna i samlingsstunden.',
    'Lærer Liksom, Liksom barnehage',
  ),
  item(
    202,
    'attentionPoints',
    'Gjelder bare de store samlingene.',
    'Lærer Liksom, Liksom barnehage',
  ),
  item(
    203,
    'brightSpots',
    'Bygger lange togbaner sammen med Sofie.',
    'Lærer Liksom, Liksom barnehage',
  ),
  item(204, 'childVoice', 'Jeg liker best når det er få.', 'Mikkel, Liksom barnehage'),
  item(205, 'goalsAndMeasures', 'Liten gruppe før frokost hver dag', 'Lærer Liksom'),
  item(null, 'evaluations', 'Han kommer selv nå.', 'Liten gruppe før frokost hver dag'),
  item(206, 'meetings', 'Foreldrene vil følge opp hjemme.', 'Møterommet'),
  item(207, 'networkMap', '', 'Mikkel'),
  item(208, 'attachments', '', 'tegning.png'),
];

const correctionOf = new Map([[recordId(202), recordId(201)]]);

/** Answers as main does: consent holds back, strokes take out, and a correction goes with what it corrects. */
export const previewExport: NonNullable<Answers['handover.previewExport']> = ({
  kinds,
  struckOut,
  legalBasis,
}) => {
  const isCovered = (kind: Item['kind']) =>
    legalBasis !== null || (kind !== 'meetings' && kind !== 'attachments');
  const isStruck = (id: string | null) =>
    id !== null && (struckOut.includes(id) || struckOut.includes(correctionOf.get(id) ?? ''));
  const allKinds = [...new Set(logItems.map(({ kind }) => kind))];
  return {
    basis: legalBasis === null ? 'consent' : legalBasis.basis,
    allowedKinds: kinds.filter(isCovered),
    heldBack: [
      ...kinds
        .filter((kind) => !isCovered(kind))
        .map((kind) => ({ kind, reason: 'notThisKind' as const })),
      ...allKinds
        .filter((kind) => !kinds.includes(kind))
        .map((kind) => ({ kind, reason: 'notChosen' as const })),
    ],
    items: logItems.filter(
      ({ kind, id }) => kinds.includes(kind) && isCovered(kind) && !isStruck(id),
    ),
    excludedByFamily: 'Ikke noe om farfar.',
    contactVerified: true,
  };
};

/** What came from the school, to be answered here. */
export function received(
  change: Partial<OutputOf<'handover.previewPackage'>> = {},
): OutputOf<'handover.previewPackage'> {
  return {
    package: pack(301, {
      direction: 'in',
      status: 'received',
      childId: null,
      childName: 'Nora Liksomsen',
    }),
    fromOffice: {
      name: 'Oppdiktet skole',
      municipality: 'Liksom kommune',
      serviceType: 'school',
      verified: true,
    },
    message: 'Ring gjerne Per Påfunn på skolen. Familien vil gjerne møtes før sommeren.',
    basis: 'consent',
    child: { name: 'Nora Liksomsen', birthDate: '2021-08-19', level: 2 },
    items: [...logItems],
    lookAlikes: [],
    mapSvg:
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 120"><circle cx="100" cy="60" r="50" style="fill:none;stroke:#1f5b57"/><text x="80" y="64">Nora</text></svg>',
    ...change,
  };
}

const offers = { holdings: [], offers: [], deputies: [] } as OutputOf<'baton.state'>;

/** Everything the handover views ask of an open office, and what the test changes. */
export function officeAnswers(change: Answers = {}): Answers {
  return {
    'vault.status': () =>
      ({
        state: 'unlocked',
        waitMs: 0,
        user: { id: myId, name: 'Lærer Liksom', role: 'stafettholder' },
        lastUserName: null,
        mustChoosePassphrase: false,
        officeName: 'Liksom barnehage',
      }) as never,
    'child.get': () =>
      fictionalChild({
        level: 1,
        logStatus: 'open',
        holderName: 'Lærer Liksom',
        holderIsMe: true,
        relation: 'holder',
      }),
    'baton.state': () => offers,
    'office.users': () =>
      ({
        users: [
          {
            id: myId,
            name: 'Lærer Liksom',
            role: 'stafettholder',
            phone: '',
            status: 'active',
            joinedOn: '2027-01-01',
            leftOn: null,
          },
          {
            id: recordId(41),
            name: 'Anna Sluttet',
            role: 'stafettholder',
            phone: '',
            status: 'left',
            joinedOn: '2026-01-01',
            leftOn: '2026-12-31',
          },
        ],
      }) as never,
    'handover.packages': () => ({ packages: [] }),
    'handover.contacts': () => ({
      own: { name: 'Liksom barnehage', fingerprint: { words: ownWords, hex: 'aa' } },
      contacts: [contact(101), unverified(102)],
    }),
    'handover.previewExport': previewExport,
    'handover.previewPackage': () => received(),
    ...change,
  };
}

import type { LogDocument, LoggedEntry, LoggedTurn } from '@domain/handover/log-document.ts';
import type { PackageLanguage } from '@domain/handover/log-document.ts';

/** Ids that are UUIDs and still readable: the number is at the end. */
export function idOf(number: number): string {
  return `0199a000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

const by = { byName: 'Prøve Pedagogsen', at: '2026-10-05T09:00:00Z' } as const;
const office = 'Eksempel barnehage';

export function entryOf(number: number, entry: Partial<LoggedEntry>): LoggedEntry {
  return {
    id: idOf(number),
    kind: 'note',
    lane: 'services',
    body: 'Vi har snakket sammen.',
    aboutEntryId: null,
    correctsEntryId: null,
    correctionReason: '',
    happenedOn: '2026-10-05',
    byOffice: office,
    ...by,
    ...entry,
  };
}

function turnOf(number: number, turn: Partial<LoggedTurn>): LoggedTurn {
  return {
    id: idOf(number),
    turn: 'opened',
    reason: '',
    pauseCause: null,
    resumeOn: null,
    closeReason: null,
    outcome: null,
    agreedWith: '',
    closingNote: '',
    measures: [],
    ...by,
    ...turn,
  };
}

const points = {
  startPoint: { value: 3, words: 'Spiser nesten ikke.' },
  aim: { value: 8, words: 'Spiser sammen med de andre.' },
};

/** A whole log of a child who does not exist, with something in every part. */
export function fictionalLog(language: PackageLanguage = 'nb'): LogDocument {
  return {
    format: 'stafetten-log',
    version: 2,
    language,
    writtenAt: '2026-11-20T10:15:00Z',
    message: 'Hun gleder seg til skolen.\n\nRing gjerne.',
    releasedKinds: ['identity', 'attentionPoints', 'brightSpots', 'goalsAndMeasures', 'childVoice'],
    child: {
      id: idOf(1),
      givenName: 'Fiktiva',
      familyName: 'Øyeblikk-Demo',
      birthDate: '2020-03-12',
      isUnborn: false,
      dueDate: null,
      address: null,
      hasHiddenAddress: true,
      institution: office,
      group: 'Blåbærtua',
      language: 'norsk',
      needsInterpreter: false,
    },
    guardians: [
      {
        id: idOf(2),
        name: 'Mønster Øyeblikk-Demo',
        relation: 'mor',
        phone: '00000001',
        email: 'monster@eksempel.invalid',
        hasParentalResponsibility: true,
        mayRead: true,
        mayReadReason: '',
      },
    ],
    level: 2,
    openedOn: '2026-10-01',
    gdprBasis: 'publicTask',
    origin: 'guardians',
    turns: [
      turnOf(5, { turn: 'opened' }),
      turnOf(6, {
        turn: 'paused',
        reason: 'Familien trengte ro i ferien.',
        pauseCause: 'agreed',
        resumeOn: '2026-10-20',
        agreedWith: 'Mønster',
      }),
      turnOf(7, {
        turn: 'closed',
        reason: 'Målet så ut til å være nådd.',
        closeReason: 'goalsReached',
        outcome: 'better',
        agreedWith: 'Mønster og Fiktiva',
        closingNote: 'Fast plass ved bordet hjalp.',
        measures: [
          { what: 'Fast plass ved bordet', responsible: 'Fiktiv Lærer', ending: 'goesOnOutside' },
        ],
      }),
      turnOf(8, { turn: 'reopened', reason: 'Uroen kom tilbake.' }),
    ],
    levelHistory: [
      {
        id: idOf(3),
        decision: 'toLevel2',
        from: 1,
        to: 2,
        reason: 'Vi trenger PPT med på laget.',
        childsBest: 'Ro rundt måltidene.',
        childHeard: 'Fiktiva fikk tegne hva hun ønsker.',
        discussedWith: 'leder',
        ...by,
      },
    ],
    holdings: [
      { holderName: 'Prøve Pedagogsen', service: office, from: '2026-10-01T08:00:00Z', to: null },
    ],
    participants: [
      {
        id: idOf(4),
        name: 'Test Rådgiversen',
        serviceType: 'ppt',
        roleTitle: 'rådgiver',
        phone: '00000002',
        from: '2026-10-06',
        to: null,
      },
    ],
    entries: [
      entryOf(10, { kind: 'logOpened', lane: 'level', body: '', happenedOn: '2026-10-01' }),
      entryOf(11, { kind: 'childVoice', lane: 'child', body: 'Jeg liker å bygge tårn.' }),
      entryOf(12, { kind: 'brightSpot', lane: 'child', body: 'Trøster andre når de er lei seg.' }),
      entryOf(13, { kind: 'attention', body: 'Spiser lite til lunsj.' }),
      entryOf(14, { kind: 'goal', body: 'Godt måltid hver dag.', aboutEntryId: idOf(13) }),
      entryOf(15, {
        kind: 'correction',
        body: 'Spiser lite til frokost.',
        correctsEntryId: idOf(13),
        correctionReason: 'Feil måltid.',
        happenedOn: '2026-10-07',
      }),
      entryOf(9, {
        kind: 'triedBefore',
        lane: 'measures',
        body: 'Matboks med bilder. Hun så ikke på dem.',
        happenedOn: '2026-10-06',
      }),
      entryOf(26, {
        kind: 'measureReassigned',
        lane: 'measures',
        body: 'Sitte ved siden av en trygg voksen.\nTest Rådgiversen',
        happenedOn: '2026-11-02',
      }),
    ],
    measures: [
      {
        id: idOf(20),
        measure: {
          goalEntryId: idOf(14),
          what: 'Sitte ved siden av en trygg voksen.',
          arena: 'service',
          responsible: 'Prøve Pedagogsen',
          startsOn: '2026-10-08',
          evaluateOn: '2026-12-01',
          ...points,
        },
        status: 'changed',
        revision: 2,
        replacesId: null,
        evaluations: [
          {
            id: idOf(21),
            evaluatedOn: '2026-11-01',
            carriedOut: 'yes',
            effect: 'some',
            decision: 'change',
            comment: 'Hun spiser litt mer.',
            lineValue: 5,
            lineSetBy: 'Fiktiva og mor',
            ...by,
          },
        ],
        reassignments: [],
        ...by,
      },
      {
        id: idOf(22),
        measure: {
          goalEntryId: idOf(14),
          what: 'Fast plass ved vinduet, med en venn.',
          arena: 'service',
          responsible: '',
          startsOn: '2026-11-01',
          evaluateOn: '2026-12-20',
          ...points,
        },
        status: 'active',
        revision: 3,
        replacesId: idOf(20),
        evaluations: [
          {
            id: idOf(23),
            evaluatedOn: '2026-11-15',
            carriedOut: 'partly',
            effect: 'notKnown',
            decision: 'continue',
            comment: '',
            lineValue: null,
            lineSetBy: '',
            ...by,
          },
        ],
        reassignments: [
          {
            id: idOf(24),
            from: 'Prøve Pedagogsen',
            to: '',
            reason: 'Prøve slutter i barnehagen.',
            ...by,
          },
        ],
        ...by,
      },
    ],
    meetings: [
      {
        id: idOf(30),
        plannedId: idOf(33),
        meeting: {
          type: 'responsibilityGroup',
          heldOn: '2026-10-10',
          startsAt: '13:00',
          place: 'Møterommet',
          participants: [
            { name: 'Mønster Øyeblikk-Demo', service: '', attendance: 'present' },
            { name: 'Test Rådgiversen', service: 'PPT', attendance: 'excused' },
            { name: 'Assistent Tenkt', service: office, attendance: 'notNeeded' },
          ],
          agenda: 'Hva er viktig nå?',
          childVoice: 'Jeg vil sitte ved vinduet.',
          guardianView: 'Hjemme spiser hun godt.',
          guardianComment: 'Referatet stemmer med det vi husker.',
          summary: 'Vi prøver en fast plass.',
          decisions: [
            { what: 'Fast plass ved vinduet', measure: null },
            {
              what: 'Matboks med bilder',
              measure: {
                arena: 'home',
                responsible: '',
                startsOn: '2026-10-11',
                evaluateOn: '2026-12-01',
              },
            },
          ],
          nextMeetingOn: '2026-12-02',
          noNextMeetingReason: '',
        },
        ...by,
      },
    ],
    plannedMeetings: [
      {
        id: idOf(31),
        type: 'evaluation',
        on: '2026-12-02',
        startsAt: '13:00',
        endsAt: '14:00',
        place: 'Grupperommet',
        purpose: 'Se om plassen ved vinduet hjelper.',
        agenda: 'Fiktivas egne ord først.',
        invited: [
          {
            name: 'Mønster Øyeblikk-Demo',
            service: 'mor',
            serviceType: null,
            need: 'asked',
            answer: 'coming',
          },
          {
            name: 'Assistent Tenkt',
            service: office,
            serviceType: null,
            need: 'notNeeded',
            answer: 'unanswered',
          },
        ],
        sequence: 1,
        revision: 2,
        ...by,
      },
    ],
    consents: [
      {
        id: idOf(40),
        withdrawnOn: null,
        consent: {
          givenBy: ['Mønster Øyeblikk-Demo'],
          ownConsent: false,
          purposes: ['handOver'],
          services: ['school'],
          kinds: ['identity', 'brightSpots', 'childVoice', 'attentionPoints', 'goalsAndMeasures'],
          excluded: 'Ikke noe om besteforeldrene.',
          manner: 'written',
          interpreterLanguage: '',
          from: '2026-11-01',
          to: null,
          informedOf: {
            voluntary: true,
            purpose: true,
            insight: true,
            withdrawal: true,
            keeper: true,
          },
          childsOpinion: 'Det er greit.',
          refused: false,
        },
        ...by,
      },
    ],
    networkMap: {
      id: idOf(50),
      number: 2,
      drawnOn: '2026-10-09',
      viewOwner: 'child',
      present: 'mor',
      consentGiven: true,
      mayBeInLog: true,
      map: {
        schemaVersion: 1,
        centreLabel: 'Fiktiva',
        rings: [
          { id: 'r0', label: 'Nærmest' },
          { id: 'r1', label: 'Nær' },
          { id: 'r2', label: 'Kjenner' },
        ],
        sectors: [
          { id: 's0', label: 'Familie' },
          { id: 's1', label: 'Venner' },
          { id: 's2', label: 'Barnehage' },
        ],
        people: [
          {
            id: 'p1',
            name: 'Bestevenn Eksempelsen',
            role: 'venn',
            symbol: 'circle',
            ring: 0,
            sector: 1,
            x: 120,
            y: 40,
            flags: ['importantSupport'],
            frequency: 'daily',
            note: '',
          },
        ],
        relations: [{ id: 'q1', from: 'centre', to: 'p1', quality: 'supportive', label: 'leker' }],
      },
      ...by,
    },
    attachments: [],
  };
}

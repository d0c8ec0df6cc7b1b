import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contract } from '@contract/index.ts';
import type { OutputOf } from '@contract/index.ts';
import type { OperationName } from '@contract/names.ts';
import type { Answers } from './bridge-stub.ts';
import { childId, fictionalChild, myId, recordId } from './fictional-child.ts';

export const colleagueId = recordId(3);
export const attentionId = recordId(10);
export const goalId = recordId(11);
export const voiceId = recordId(12);
export const brightSpotId = recordId(13);
export const homeMeasureId = recordId(20);
export const overdueMeasureId = recordId(21);
export const plannedId = recordId(70);
export const meetingId = recordId(50);

function entry(
  number: number,
  kind: string,
  lane: string,
  body: string,
  happenedOn: string,
  more: object = {},
) {
  return {
    id: recordId(number),
    kind,
    lane,
    body,
    aboutEntryId: null,
    correctsEntryId: null,
    correctionReason: '',
    detail: null,
    happenedOn,
    byName: 'Solveig Prøve',
    byOffice: 'Solbakken barnehage',
    at: `${happenedOn}T09:15:00Z`,
    ...more,
  };
}

const given: { readonly [N in OperationName]?: unknown } = {
  'vault.status': {
    state: 'unlocked',
    waitMs: 0,
    user: { id: myId, name: 'Solveig Prøve', role: 'stafettholder' },
    lastUserName: null,
    mustChoosePassphrase: false,
    officeName: 'Solbakken barnehage',
  },
  'office.get': {
    name: 'Solbakken barnehage',
    municipality: 'Prøvedal',
    serviceType: 'kindergarten',
  },
  'office.users': {
    users: [
      {
        id: myId,
        name: 'Solveig Prøve',
        role: 'stafettholder',
        phone: '999 00 001',
        status: 'active',
        joinedOn: '2027-01-04',
        leftOn: null,
      },
      {
        id: colleagueId,
        name: 'Kaia Liksom',
        role: 'leader',
        phone: '999 00 002',
        status: 'active',
        joinedOn: '2027-01-04',
        leftOn: null,
      },
    ],
  },
  'child.get': fictionalChild({
    level: 2,
    logStatus: 'open',
    holderName: 'Solveig Prøve',
    holderIsMe: true,
    relation: 'holder',
  }),
  'log.entries': {
    entries: [
      entry(
        13,
        'brightSpot',
        'services',
        'Mikkel bygde tårn sammen med to andre i nesten en halv time, og lo da det falt.',
        '2027-03-15',
      ),
      entry(
        12,
        'childVoice',
        'child',
        'Jeg vil sitte ved siden av Vilde når vi spiser.',
        '2027-03-12',
      ),
      entry(
        14,
        'correction',
        'services',
        'Mikkel trekker seg unna i frilek, særlig når det er mange i rommet.',
        '2027-02-03',
        {
          correctsEntryId: attentionId,
          correctionReason: 'Det gjelder når det er mange i rommet, ikke alltid.',
        },
      ),
      entry(
        11,
        'goal',
        'measures',
        'Mikkel leker med minst ett annet barn hver dag.',
        '2027-01-21',
        { aboutEntryId: attentionId },
      ),
      entry(10, 'attention', 'services', 'Mikkel trekker seg unna i frilek.', '2027-01-21'),
      entry(15, 'batonMoved', 'baton', 'Solveig Prøve', '2027-01-20'),
      entry(16, 'logOpened', 'level', '', '2027-01-20'),
    ],
  },
  'log.participants': {
    participants: [
      {
        id: recordId(30),
        name: 'Petra Eksempel',
        serviceType: 'ppt',
        roleTitle: 'PPT-rådgiver',
        phone: '999 00 004',
        userId: null,
        from: '2027-01-21',
        to: null,
        notice: null,
      },
      {
        id: recordId(31),
        name: 'Helge Tenkt',
        serviceType: 'healthClinic',
        roleTitle: 'Helsesykepleier',
        phone: '',
        userId: null,
        from: '2027-01-21',
        to: '2027-02-20',
        notice: 'letter',
      },
    ],
  },
  'measure.list': {
    measures: [
      {
        id: homeMeasureId,
        measure: {
          goalEntryId: goalId,
          what: 'Invitere én venn hjem hver uke',
          arena: 'home',
          responsible: 'Kari Oppdiktet',
          startsOn: '2027-01-25',
          evaluateOn: '2027-04-06',
          startPoint: { value: 3, words: '' },
          aim: { value: 8, words: '' },
        },
        status: 'active',
        revision: 2,
        replacesId: null,
        byName: 'Solveig Prøve',
        at: '2027-01-25T10:00:00Z',
        reassignments: [],
        evaluations: [
          {
            id: recordId(40),
            evaluatedOn: '2027-02-23',
            carriedOut: 'partly',
            effect: 'some',
            decision: 'continue',
            comment: 'To besøk på fire uker. Vilde vil komme igjen.',
            lineValue: null,
            lineSetBy: '',
            byName: 'Solveig Prøve',
            at: '2027-02-23T12:00:00Z',
          },
        ],
      },
      {
        id: overdueMeasureId,
        measure: {
          goalEntryId: goalId,
          what: 'En voksen starter lek i en liten gruppe, 20 minutter hver dag',
          arena: 'service',
          responsible: 'Solveig Prøve',
          startsOn: '2027-01-25',
          evaluateOn: '2027-03-02',
          startPoint: { value: 3, words: '' },
          aim: { value: 8, words: '' },
        },
        status: 'active',
        revision: 1,
        replacesId: null,
        byName: 'Solveig Prøve',
        at: '2027-01-25T10:00:00Z',
        reassignments: [],
        evaluations: [],
      },
      {
        id: recordId(22),
        measure: {
          goalEntryId: goalId,
          what: 'Fast plass ved bordet',
          arena: 'service',
          responsible: 'Kaia Liksom',
          startsOn: '2027-01-25',
          evaluateOn: '2027-02-10',
          startPoint: { value: 3, words: '' },
          aim: { value: 8, words: '' },
        },
        status: 'stopped',
        revision: 2,
        replacesId: null,
        byName: 'Solveig Prøve',
        at: '2027-01-25T10:00:00Z',
        reassignments: [],
        evaluations: [
          {
            id: recordId(41),
            evaluatedOn: '2027-02-10',
            carriedOut: 'yes',
            effect: 'wanted',
            decision: 'stop',
            comment: '',
            lineValue: null,
            lineSetBy: '',
            byName: 'Kaia Liksom',
            at: '2027-02-10T12:00:00Z',
          },
        ],
      },
    ],
  },
  'meeting.list': {
    meetings: [
      {
        id: meetingId,
        meeting: {
          type: 'coordination',
          heldOn: '2027-02-23',
          startsAt: '14:30',
          place: 'Grupperommet',
          participants: [
            { name: 'Kari Oppdiktet', service: 'Mor', attendance: 'present' },
            { name: 'Petra Eksempel', service: 'PPT', attendance: 'excused' },
          ],
          agenda: '1. Velkommen\n2. Barnets egne ord',
          childVoice: 'Det er gøy når det er få.',
          guardianView: 'Vi ser at han gleder seg mer til barnehagen.',
          guardianComment: '',
          summary: 'Små grupper virker.',
          decisions: [
            {
              what: 'Små grupper hver dag',
              measure: {
                arena: 'service',
                responsible: 'Solveig Prøve',
                startsOn: '2027-02-23',
                evaluateOn: '2027-04-06',
              },
            },
            { what: 'Vi ringer hverandre på fredager', measure: null },
          ],
          nextMeetingOn: '2027-04-06',
          noNextMeetingReason: '',
        },
        comments: [],
        byName: 'Solveig Prøve',
        at: '2027-02-23T15:20:00Z',
      },
    ],
  },
  'meeting.agendas': JSON.parse(
    readFileSync(join(import.meta.dirname, '../../resources/agendas/agendas-v1.json'), 'utf8'),
  ),
  'meeting.planned': {
    planned: [
      {
        id: plannedId,
        type: 'evaluation',
        on: '2027-04-06',
        startsAt: '14:30',
        endsAt: '15:30',
        place: 'Grupperommet',
        purpose: 'Se på hva som virker',
        agenda: '',
        invited: [
          {
            name: 'Kari Oppdiktet',
            service: 'mor',
            serviceType: null,
            need: 'asked',
            answer: 'coming',
          },
          {
            name: 'Petra Eksempel',
            service: 'PPT-rådgiver, PPT',
            serviceType: 'ppt',
            need: 'asked',
            answer: 'unanswered',
          },
          {
            name: 'Solveig Prøve',
            service: 'Stafettholder',
            serviceType: 'kindergarten',
            need: 'notNeeded',
            answer: 'unanswered',
          },
        ],
        status: 'planned',
        cancelReason: '',
        sequence: 0,
        revision: 1,
        byName: 'Solveig Prøve',
        at: '2027-02-23T15:20:00Z',
      },
    ],
    people: [
      {
        name: 'Mikkel Oppdiktet',
        standing: 'child',
        words: '',
        serviceType: null,
        isProposed: false,
        missing: null,
      },
      ...['Kari Oppdiktet', 'Ola Oppdiktet'].map((name) => ({
        name,
        standing: 'guardian',
        words: 'forelder',
        serviceType: null,
        isProposed: true,
        missing: null,
      })),
      {
        name: 'Solveig Prøve',
        standing: 'holder',
        words: '',
        serviceType: 'kindergarten',
        isProposed: true,
        missing: null,
      },
      {
        name: 'Petra Eksempel',
        standing: 'participant',
        words: 'PPT-rådgiver',
        serviceType: 'ppt',
        isProposed: true,
        missing: null,
      },
    ],
  },
  'meeting.coming': {
    meetings: [
      {
        plannedId,
        childId,
        childName: 'Mikkel Oppdiktet',
        type: 'evaluation',
        on: '2027-04-06',
        startsAt: '14:30',
        place: 'Grupperommet',
        mayHold: true,
      },
    ],
  },
  'baton.state': {
    holdings: [
      {
        id: recordId(60),
        holderName: 'Solveig Prøve',
        service: 'Solbakken barnehage',
        isElsewhere: false,
        from: '2027-02-01T09:00:00Z',
        to: null,
      },
      {
        id: recordId(61),
        holderName: 'Kaia Liksom',
        service: 'Solbakken barnehage',
        isElsewhere: false,
        from: '2027-01-20T09:00:00Z',
        to: '2027-02-01T09:00:00Z',
      },
    ],
    offers: [],
    deputies: [],
  },
  'baton.handoverFacts': {
    level: 2,
    levelReason: 'Mikkel trenger PPT også.',
    measures: [
      {
        id: overdueMeasureId,
        what: 'Lekegruppe med tre barn, 20 minutter hver dag',
        responsible: 'Solveig Prøve',
        evaluateOn: '2027-03-12',
      },
    ],
    nextMeetingOn: '2027-04-06',
    consents: [],
    childVoice: { words: 'Jeg vil sitte ved siden av Vilde når vi spiser.', on: '2027-03-12' },
    guardians: [
      { name: 'Kari Oppdiktet', relation: 'mor', phone: '999 00 010', email: '', mayRead: true },
    ],
    language: 'norsk',
    needsInterpreter: false,
    hasHiddenAddress: false,
    tried: [{ words: 'Belønningsskjema hjalp ikke.', on: '2027-01-22' }],
  },
  'log.turns': {
    origin: 'guardians',
    turns: [
      {
        id: recordId(80),
        cause: 'opened',
        reason: '',
        pauseCause: null,
        resumeOn: null,
        closeReason: null,
        outcome: null,
        agreedWith: '',
        closingNote: '',
        measures: [],
        byName: 'Solveig Prøve',
        at: '2027-01-20T09:00:00Z',
      },
    ],
  },
  'sibling.list': { siblings: [] },
  'absence.list': { absences: [] },
  'consent.list': { gdprBasis: 'publicTask', consents: [] },
  'search.find': { hits: [], next: null, waiting: 0 },
  'followUp.ofChild': { breaks: [], due: [] },
  'log.addEntry': { id: recordId(90) },
  'log.correctEntry': { id: recordId(91) },
  'log.addParticipant': { id: recordId(92) },
  'log.endParticipation': {},
  'log.resumeParticipation': {},
  'log.giveNotice': {},
  'log.close': {},
  'log.pause': {},
  'log.resume': { isOpen: true },
  'log.reopen': {},
  'measure.start': { id: recordId(93) },
  'measure.evaluate': {},
  'measure.changeResponsible': {},
  'meeting.plan': { id: recordId(96) },
  'meeting.changePlan': {},
  'meeting.cancel': {},
  'meeting.exportCalendar': { saved: true },
  'meeting.hold': { id: recordId(94) },
  'meeting.addComment': { id: recordId(97) },
  'baton.offer': { id: recordId(95) },
  'baton.accept': {},
  'baton.decline': {},
  'baton.withdrawOffer': {},
  'baton.appointDeputy': { id: recordId(96) },
  'baton.endDeputy': {},
  'absence.record': { id: recordId(97) },
  'absence.recordFor': { id: recordId(98) },
  'absence.cancel': {},
  'attachment.list': { attachments: [] },
  'print.copies': { copies: [] },
  'paper.ofChild': {
    keeping: 'digital',
    code: null,
    since: null,
    printedCodes: [],
    nextMeeting: null,
    milestones: [],
  },
};

/** An open log with a little in it, about people plainly made up: what main would answer. */
export function sharedLogAnswers(change: Answers = {}): Answers {
  const answers = Object.entries(given).map(([name, value]) => [name, () => value]);
  return { ...(Object.fromEntries(answers) as Answers), ...change };
}

/** One of the answers above, to change and give back. */
export function answerOf<N extends OperationName>(name: N): OutputOf<N> {
  return contract[name].output.parse(given[name]) as OutputOf<N>;
}

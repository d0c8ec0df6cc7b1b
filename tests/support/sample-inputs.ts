import type { InputOf } from '@contract/index.ts';
import type { OperationName } from '@contract/names.ts';
import { informationKinds } from '@domain/consent/consent-terms.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { emptyMap } from '@domain/network-map/empty-map.ts';
import { contractHash, passphrase } from './office.ts';
import type { PlayedClock } from './office.ts';

/** One valid question for every operation; the people are made up. */

type Child = InputOf<'child.register'>;
type Consent = InputOf<'consent.record'>['consent'];
type Meeting = InputOf<'meeting.hold'>['meeting'];
type Plan = InputOf<'meeting.plan'>['plan'];

const noId = '01931f00-0000-7000-8000-00000000ffff';

export function sampleChild(change: Partial<Child> = {}): Child {
  return { ...childFields(), isAnotherChild: true, ...change };
}

function childFields(): InputOf<'child.change'>['fields'] {
  return {
    givenName: 'Mikkel',
    familyName: 'Oppdiktet',
    birthDate: '2022-05-04',
    isUnborn: false,
    dueDate: null,
    address: 'Liksomveien 1',
    hasHiddenAddress: false,
    institution: 'Liksom barnehage',
    group: 'Blåklokka',
    language: 'norsk',
    needsInterpreter: false,
    guardians: [
      {
        name: 'Kari Oppdiktet',
        relation: 'mor',
        phone: '',
        email: '',
        hasParentalResponsibility: true,
        mayRead: false,
        mayReadReason: '',
      },
    ],
  };
}

/** A written consent to everything, for the school, from yesterday and for a year. */
export function sampleConsent(clock: PlayedClock, change: Partial<Consent> = {}): Consent {
  return {
    givenBy: ['Kari Oppdiktet'],
    ownConsent: false,
    purposes: ['openLog', 'shareBetweenServices', 'handOver', 'networkMap', 'meeting'],
    services: ['school', 'kindergarten'],
    kinds: [...informationKinds],
    excluded: '',
    manner: 'written',
    interpreterLanguage: '',
    from: clock.day(-1),
    to: clock.day(365),
    informedOf: { voluntary: true, purpose: true, insight: true, withdrawal: true, keeper: true },
    childsOpinion: '',
    refused: false,
    ...change,
  };
}

export function sampleMeeting(clock: PlayedClock, change: Partial<Meeting> = {}): Meeting {
  return {
    type: 'start',
    heldOn: clock.day(0),
    startsAt: '13:00',
    place: 'Møterommet',
    participants: [
      { name: 'Kari Oppdiktet', service: 'foresatt', attendance: 'present' },
      { name: 'Lise Ledersen', service: 'Liksom barnehage', attendance: 'present' },
    ],
    agenda: 'Bli kjent',
    childVoice: '',
    guardianView: '',
    guardianComment: '',
    summary: 'Vi ble enige om å prøve.',
    decisions: [],
    nextMeetingOn: clock.day(30),
    noNextMeetingReason: '',
    ...change,
  };
}

/** A planned meeting in a fortnight, to which the mother is asked. */
export function samplePlan(clock: PlayedClock, change: Partial<Plan> = {}): Plan {
  return {
    type: 'evaluation',
    on: clock.day(14),
    startsAt: '13:00',
    endsAt: '14:00',
    place: 'Møterommet',
    purpose: 'Se på tiltakene',
    agenda: '1. Barnets egne ord',
    invited: [
      {
        name: 'Kari Oppdiktet',
        service: 'mor',
        serviceType: null,
        need: 'asked',
        answer: 'unanswered',
      },
    ],
    ...change,
  };
}

export function sampleMeasure(
  clock: PlayedClock,
  what = 'Lese sammen hver dag',
): InputOf<'measure.start'>['measure'] {
  return {
    goalEntryId: null,
    what,
    arena: 'service',
    responsible: 'Lise Ledersen',
    startsOn: clock.day(0),
    evaluateOn: clock.day(42),
    startPoint: { value: null, words: '' },
    aim: { value: null, words: '' },
  };
}

/** A measure as a decision of a meeting writes it. */
export function decidedMeasure(
  clock: PlayedClock,
): NonNullable<Meeting['decisions'][number]['measure']> {
  const {
    what: _what,
    goalEntryId: _goal,
    startPoint: _start,
    aim: _aim,
    ...measure
  } = sampleMeasure(clock);
  return measure;
}

export function sampleMap(): InputOf<'networkMap.save'>['map'] {
  const map = emptyMap({
    centre: 'Mikkel',
    rings: ['Nærmest', 'Nær', 'Lengre unna'],
    sectors: ['Familie', 'Venner', 'Skole'],
  });
  return {
    ...map,
    rings: [...map.rings],
    sectors: [...map.sectors],
    people: [
      {
        id: 'mormor',
        name: 'Mormor Oppdiktet',
        role: 'mormor',
        symbol: 'circle',
        ring: 0,
        sector: 0,
        x: 100,
        y: -100,
        flags: [],
        frequency: 'weekly',
        note: '',
      },
    ],
    relations: [{ id: 'r1', from: 'centre', to: 'mormor', quality: 'supportive', label: '' }],
  };
}

export function sampleNote(clock: PlayedClock): InputOf<'observation.record'>['note'] {
  return {
    observedOn: clock.day(0),
    observedAt: '10:15',
    place: 'Uteplassen',
    present: 'to voksne',
    seenAndHeard: 'Sto alene ved gjerdet.',
    childWords: '',
    beforeAndAfter: '',
    frequency: null,
    durationNote: '',
    worksWellWhen: 'Når vi leser.',
    strengths: 'Husker alle sangene.',
    interpretation: '',
    earlierConcerns: '',
    themes: [],
    nextSteps: [],
    discussedWith: '',
    discussedOn: null,
    suspicion: false,
  };
}

/** A talk with the guardians, today. */
export function sampleTalk(
  clock: PlayedClock,
  change: Partial<InputOf<'talk.record'>['talk']> = {},
): InputOf<'talk.record'>['talk'] {
  return {
    kind: 'guardians',
    heldOn: clock.day(0),
    present: 'Kari Oppdiktet og Lise Ledersen',
    summary: 'Vi fortalte hva vi har sett. Mor kjenner det igjen.',
    agreed: 'Vi snakkes om to uker.',
    isAnonymous: false,
    ...change,
  };
}

export interface SampleIds {
  readonly childId: string;
  readonly userId: string;
  readonly contactId: string;
  readonly packageId: string;
  readonly recordId: string;
}

export function sampleInputs(
  clock: PlayedClock,
  ids: Partial<SampleIds> = {},
): { readonly [N in OperationName]: InputOf<N> } {
  const childId = ids.childId ?? noId;
  const userId = ids.userId ?? noId;
  const contactId = ids.contactId ?? noId;
  const packageId = ids.packageId ?? noId;
  const recordId = ids.recordId ?? noId;
  const of = { childId };
  const today = clock.day(0);
  const release = {
    ...of,
    contactId,
    kinds: [...informationKinds],
    struckOut: [],
    legalBasis: null,
  };
  const copy: InputOf<'print.preview'> = {
    ...of,
    document: { kind: 'log' },
    reader: { kind: 'ownOffice' },
    locale: 'nb',
  };
  return {
    'vault.status': {},
    'vault.weighPassphrase': { passphrase, context: [] },
    'vault.proposeRecoveryWords': {},
    'vault.create': {
      office: { name: 'Liksom barnehage', municipality: 'Oppdiktet', serviceType: 'kindergarten' },
      user: { name: 'Lise Ledersen', role: 'leader', phone: '' },
      passphrase,
      typedRecoveryWords: [],
      locale: 'nb',
    },
    'vault.unlock': { userName: 'Lise Ledersen', passphrase },
    'vault.unlockWithRecoveryWords': {
      words: ['ord'],
      userName: 'Lise Ledersen',
      newPassphrase: passphrase,
    },
    'vault.claimInvitation': { userName: 'Per Liksom', code: 'kode', newPassphrase: passphrase },
    'vault.lock': { switchUser: false },
    'vault.changePassphrase': { passphrase, newPassphrase: passphrase },
    'vault.printRecoveryWords': { words: ['ord'], locale: 'nb' },
    'office.get': {},
    'office.users': {},
    'office.inviteUser': { name: 'Per Liksom', role: 'participant', phone: '' },
    'office.endUserAccess': { userId },
    'policy.get': {},
    'policy.change': {
      policy: { ...defaultPolicy, levelZeroDecisionDays: 10 },
      reason: 'Kommunen vil være raskere',
      basedOn: 0,
    },
    'settings.get': {},
    'settings.set': { locale: 'nb' },
    'settings.handshake': { contractHash },
    'drafts.save': { key: 'observation', body: 'påbegynt' },
    'drafts.get': { key: 'observation' },
    'drafts.discard': { key: 'observation' },
    'drafts.rememberPlace': { route: '/barn' },
    'drafts.recallPlace': {},
    'drafts.flushed': {},
    'child.search': { text: 'Mikkel', birthDate: null },
    'child.list': {},
    'child.register': sampleChild(),
    'child.get': of,
    'child.change': { ...of, fields: childFields(), revision: 1 },
    'child.recordReport': {
      ...of,
      to: 'childWelfare',
      sentOn: today,
      reference: '27/1',
      guardiansInformed: false,
    },
    'child.reports': of,
    'child.born': {
      ...of,
      birthDate: today,
      givenName: 'Mikkel',
      familyName: 'Oppdiktet',
      isCertain: true,
      revision: 1,
    },
    'observation.record': { ...of, note: sampleNote(clock), supersedes: null },
    'observation.list': of,
    'scale.instruments': {},
    'scale.assess': {
      ...of,
      instrumentId: 'concern-child',
      instrumentVersion: 1,
      answers: {},
      chosenStepId: 'thriving',
      reason: 'Lite å se ennå',
      assessedOn: today,
      reporting: null,
      reportingReason: '',
    },
    'scale.list': of,
    'level.decide': {
      ...of,
      decision: 'toLevel1',
      reason: 'Vi trenger å se nærmere på det',
      childsBest: '',
      childHeard: '',
      discussedWith: '',
    },
    'level.history': of,
    'guide.get': { id: null },
    'guide.list': {},
    'guide.ofChild': of,
    'talk.record': { ...of, talk: sampleTalk(clock) },
    'talk.list': of,
    'deadline.ofChild': of,
    'deadline.tell': {
      ...of,
      kind: 'levelZeroDecision',
      dueOn: clock.day(14),
      toldOn: today,
    },
    'deadline.takeBack': { ...of, kind: 'levelZeroDecision' },
    'consent.record': { ...of, consent: sampleConsent(clock), gdprBasis: 'publicTask' },
    'consent.withdraw': {
      ...of,
      consentId: recordId,
      withdrawnOn: today,
      manner: 'oral',
      receivedBy: 'Lise Ledersen',
      consequence: '',
    },
    'consent.list': of,
    'log.open': { ...of, holderUserId: userId, origin: 'service' },
    'log.close': {
      ...of,
      closeReason: 'goalsReached',
      reason: 'Målet er nådd',
      outcome: 'better',
      agreedWith: 'Kari Oppdiktet',
      closingNote: '',
      measures: [],
    },
    'log.pause': { ...of, reason: 'Familien er bortreist', resumeOn: clock.day(21) },
    'log.resume': { ...of, reason: 'Alle er hjemme igjen' },
    'log.reopen': {
      ...of,
      reason: 'Det er grunn til bekymring igjen',
      childHeard: '',
      level: 1,
      holderUserId: userId,
      origin: 'guardians',
    },
    'log.turns': of,
    'log.addEntry': {
      ...of,
      kind: 'note',
      body: 'En dag ute',
      aboutEntryId: null,
      happenedOn: today,
    },
    'log.correctEntry': {
      ...of,
      entryId: recordId,
      body: 'Rettet',
      reason: 'Feil dag',
      seenCorrectionId: null,
    },
    'log.entries': of,
    'log.participants': of,
    'log.addParticipant': {
      ...of,
      name: 'Per Liksom',
      serviceType: 'kindergarten',
      roleTitle: 'pedagogisk leder',
      phone: '',
      userId: null,
      from: today,
    },
    'log.endParticipation': {
      ...of,
      participantId: recordId,
      to: today,
      notice: 'spoken',
      takeOver: [],
    },
    'log.resumeParticipation': { ...of, participantId: recordId, takeBack: [] },
    'log.giveNotice': { ...of, participantId: recordId, notice: 'letter' },
    'measure.start': { ...of, measure: sampleMeasure(clock) },
    'measure.evaluate': {
      ...of,
      measureId: recordId,
      revision: 1,
      evaluatedOn: today,
      carriedOut: 'yes',
      effect: 'some',
      decision: 'stop',
      comment: 'Gikk bra',
      lineValue: null,
      lineSetBy: '',
      nextEvaluationOn: null,
      changedTo: '',
    },
    'measure.changeResponsible': {
      ...of,
      measureId: recordId,
      revision: 1,
      responsible: 'Kari Oppdiktet',
      reason: 'Det skjer mest hjemme',
    },
    'measure.list': of,
    'baton.state': of,
    'baton.offer': {
      ...of,
      toUserId: userId,
      message: '',
      expiresOn: clock.day(7),
      staysOn: true,
      keeps: [],
      checklist: ['level', 'measures'],
      notes: { childContact: '', avoid: '', jointMeetingOn: null },
    },
    'baton.accept': { ...of, offerId: recordId },
    'baton.decline': { ...of, offerId: recordId, reason: 'Har ikke tid' },
    'baton.withdrawOffer': { ...of, offerId: recordId },
    'baton.handoverFacts': of,
    'baton.appointDeputy': { ...of, userId, from: today, to: clock.day(7) },
    'baton.endDeputy': { ...of, deputyId: recordId },
    'baton.heldBy': { userId },
    'absence.record': { from: today, to: clock.day(7) },
    'absence.recordFor': { userId, from: today, to: clock.day(7) },
    'absence.cancel': { absenceId: recordId },
    'absence.list': {},
    'sibling.link': { ...of, siblingId: recordId },
    'sibling.unlink': { ...of, linkId: recordId },
    'sibling.list': of,
    'networkMap.versions': of,
    'networkMap.get': { ...of, versionId: null },
    'networkMap.save': {
      ...of,
      map: sampleMap(),
      metadata: {
        drawnOn: today,
        viewOwner: 'child',
        present: '',
        consentGiven: true,
        mayBeInLog: true,
      },
      basedOnVersionId: null,
    },
    'networkMap.exportSvg': { ...of, versionId: recordId, reason: 'Til barnet' },
    'meeting.agendas': {},
    'meeting.plan': { ...of, plan: samplePlan(clock) },
    'meeting.changePlan': { ...of, plannedId: recordId, revision: 1, plan: samplePlan(clock) },
    'meeting.cancel': { ...of, plannedId: recordId, revision: 1, reason: 'Sykdom' },
    'meeting.planned': of,
    'meeting.exportCalendar': { ...of, plannedId: recordId, placeIsNeutral: false },
    'meeting.hold': {
      ...of,
      plannedId: null,
      meeting: sampleMeeting(clock),
      nextStartsAt: null,
    },
    'meeting.addComment': {
      ...of,
      meetingId: recordId,
      body: 'Vi kjenner oss igjen',
      happenedOn: today,
    },
    'meeting.list': of,
    'meeting.coming': {},
    'attachment.add': of,
    'attachment.addBytes': {
      ...of,
      name: 'tegning.txt',
      base64: Buffer.from('En tegning').toString('base64'),
    },
    'attachment.list': of,
    'attachment.read': { ...of, attachmentId: recordId },
    'handover.contacts': {},
    'handover.exportIdentity': {},
    'handover.importIdentity': {},
    'handover.verifyContact': { contactId, how: 'Ringte hverandre' },
    'handover.previewExport': release,
    'handover.export': { ...release, message: 'Hei', expiresOn: clock.day(30) },
    'handover.packages': {},
    'handover.receive': {},
    'handover.previewPackage': { packageId },
    'handover.accept': { packageId, holderUserId: userId, intoChildId: null },
    'handover.decline': { packageId, reason: 'Feil skole' },
    'handover.saveReceiptAgain': { packageId },
    'handover.importReceipt': {},
    'handover.reclaim': { ...of, packageId },
    'print.preview': copy,
    'print.save': copy,
    'print.toPrinter': copy,
    'print.copies': of,
    'paper.ofChild': of,
    'paper.keep': {
      ...of,
      code: '4K7M-W3HX',
      answer: 'wantsPaper',
      answeredBy: ['Kari Oppdiktet'],
      holderUserId: userId,
      origin: 'guardians',
      reason: '',
    },
    'paper.registerMilestone': { ...of, kind: 'contact', on: today, nextMeetingOn: null },
    'paper.endKeeping': { ...of, reason: '' },
    'paper.previewBlank': { locale: 'nb' },
    'paper.printBlank': { locale: 'nb', way: 'file' },
    'followUp.ofChild': of,
    'overview.get': { scope: null, mostBreaks: 20, mostDue: 20 },
    'search.find': { words: 'tårn', onlyChild: null, after: null },
    'audit.ofChild': of,
    'audit.verify': {},
  };
}

import { writeStores } from '../../src-main/infrastructure/db/repositories/stores.ts';
import type { Office } from './office.ts';
import {
  decidedMeasure,
  sampleChild,
  sampleConsent,
  sampleInputs,
  sampleMeasure,
  sampleMeeting,
  sampleNote,
} from './sample-inputs.ts';

/** Words that are planted where they belong, to be looked for on paper. */
export const planted = {
  address: 'Gjemtveien 7, 9999 Skjultvik',
  silentGuardian: 'Utestengt Føresett',
  phoneOfMother: '900 00 001',
  internalNote: 'internt ved gjerdet',
  scaleReason: 'internt fra skalaen',
  reportReference: 'melding 27/99',
  childVoice: 'Ute er best',
  brightSpot: 'Bygde tårn og lo',
  attention: 'Trekker seg unna i frilek',
  goal: 'Leker med ett barn hver dag',
  measure: 'Voksen starter lek i liten gruppe',
  evaluation: 'Best før lunsj',
  guardianView: 'Blir sliten etter barnehagen',
  meetingSummary: 'Vi gikk gjennom tiltakene',
  decision: 'Smågruppa flyttes',
  comment: 'Vi kjenner oss igjen',
  purpose: 'Se på hvordan det går i gruppa',
} as const;

export interface PlantedChild {
  readonly childId: string;
  readonly motherId: string;
  readonly silentId: string;
  readonly meetingId: string;
  readonly plannedId: string;
  readonly participantId: string;
}

type Consent = Parameters<typeof sampleConsent>[1];

/** A child with a hidden address, a guardian who may not read, and something of everything in the log and beside it. */
export async function plantedChild(at: Office, consent: Consent = {}): Promise<PlantedChild> {
  const { clock } = at;
  const { childId } = await at.ask(
    'child.register',
    sampleChild({
      givenName: 'Mikkel',
      familyName: 'Oppdiktet',
      birthDate: '2018-05-04',
      address: planted.address,
      hasHiddenAddress: true,
      guardians: [
        guardian('Kari Oppdiktet', planted.phoneOfMother, true),
        guardian(planted.silentGuardian, '900 00 666', false),
      ],
    }),
  );
  const inputs = sampleInputs(clock, { childId });
  await at.ask('level.decide', inputs['level.decide']);
  await at.ask('consent.record', {
    ...inputs['consent.record'],
    consent: sampleConsent(clock, {
      givenBy: ['Kari Oppdiktet', planted.silentGuardian],
      ...consent,
    }),
  });
  await at.ask('log.open', { childId, holderUserId: at.leaderId, origin: 'service' });
  await at.ask('observation.record', {
    childId,
    note: { ...sampleNote(clock), seenAndHeard: planted.internalNote },
    supersedes: null,
  });
  await at.ask('scale.assess', { ...inputs['scale.assess'], reason: planted.scaleReason });
  await at.ask('child.recordReport', {
    ...inputs['child.recordReport'],
    reference: planted.reportReference,
  });
  await writeLog(at, childId);
  const { id: meetingId } = await at.ask('meeting.hold', {
    childId,
    meeting: sampleMeeting(clock, {
      guardianView: planted.guardianView,
      guardianComment: planted.comment,
      summary: planted.meetingSummary,
      place: `Hjemme hos familien, ${planted.address}`,
      decisions: [{ what: planted.decision, measure: decidedMeasure(clock) }],
    }),
  });
  const { id: participantId } = await at.ask('log.addParticipant', {
    ...inputs['log.addParticipant'],
    serviceType: 'kindergarten',
  });
  await at.ask('log.endParticipation', {
    childId,
    participantId,
    to: clock.day(0),
    notice: 'notYet',
    takeOver: [],
  });
  const { fields } = await at.ask('child.get', { childId });
  const [mother, silent] = fields.guardians;
  return {
    childId,
    motherId: mother?.id ?? '',
    silentId: silent?.id ?? '',
    meetingId,
    plannedId: planMeeting(at, childId),
    participantId,
  };
}

function guardian(name: string, phone: string, mayRead: boolean) {
  return {
    name,
    relation: 'forelder',
    phone,
    email: '',
    hasParentalResponsibility: true,
    mayRead,
    mayReadReason: '',
  };
}

async function writeLog(at: Office, childId: string): Promise<void> {
  const entry = (kind: 'childVoice' | 'brightSpot' | 'attention' | 'goal', body: string) =>
    at.ask('log.addEntry', {
      childId,
      kind,
      body,
      aboutEntryId: null,
      happenedOn: at.clock.day(0),
    });
  await entry('childVoice', planted.childVoice);
  await entry('brightSpot', planted.brightSpot);
  await entry('attention', `${planted.attention}, også ved Gjemtveien 7`);
  const { id: goalEntryId } = await entry('goal', planted.goal);
  const { id: measureId } = await at.ask('measure.start', {
    childId,
    measure: {
      ...sampleMeasure(at.clock, planted.measure),
      goalEntryId,
      startPoint: { value: 3, words: 'Sitter for seg selv' },
      aim: { value: 8, words: 'Spiser sammen med de andre' },
    },
  });
  await at.ask('measure.evaluate', {
    ...sampleInputs(at.clock, { childId })['measure.evaluate'],
    measureId,
    decision: 'continue',
    nextEvaluationOn: at.clock.day(60),
    comment: planted.evaluation,
    lineValue: 5,
    lineSetBy: 'Mikkel og mor',
  });
}

/** A meeting that is planned, as the store keeps it. Gives its id. */
export function planMeeting(at: Office, childId: string): string {
  const id = crypto.randomUUID();
  at.tamper((tx) =>
    writeStores(tx).meetings.plan({
      id,
      childId,
      type: 'evaluation',
      on: at.clock.day(30),
      startsAt: '13:00',
      endsAt: '14:00',
      place: 'Møterommet',
      purpose: planted.purpose,
      agenda: '1. Velkommen\n2. Barnets egne ord',
      invited: [
        {
          name: 'Kari Oppdiktet',
          service: 'mor',
          serviceType: null,
          need: 'asked',
          answer: 'unanswered',
        },
        {
          name: 'Per Liksom',
          service: 'PPT',
          serviceType: null,
          need: 'notNeeded',
          answer: 'unanswered',
        },
      ],
      status: 'planned',
      cancelReason: '',
      sequence: 0,
      revision: 1,
      authorName: at.leaderName,
      at: new Date(at.clock.nowMs).toISOString(),
    }),
  );
  return id;
}

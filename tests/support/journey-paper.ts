import type { Page } from 'playwright';
import { leader, ask } from './program-office.ts';

/** What is planted for the tests of paper: words that have to be there, and words that may not. */

export const hiddenAddress = 'Gjemtveien';
export const silentGuardian = 'Utestengt Føresett';
export const internalWords = ['INTERNT-NOTAT', 'INTERNT-FRA-SKALAEN'] as const;

export interface PaperStory {
  readonly childId: string;
  readonly guardianId: string;
  readonly meetingId: string;
  readonly participantId: string;
  readonly childVoice: string;
  readonly meetingSummary: string;
}

const childVoice = 'Det er best å være ute';
const meetingSummary = 'Smågruppa flyttes til før lunsj';

function dayAt(offset: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(
    Date.now() + offset * 86_400_000,
  );
}

/** A hidden address, a guardian who may not read, internal notes, and a log with every kind of words in it. */
export async function fillLog(page: Page, childId: string): Promise<PaperStory> {
  const of = { childId: childId as never };
  const { fields, revision } = await ask(page, 'child.get', of);
  const [mother, father, ...others] = fields.guardians.map(({ id: _id, ...guardian }) => guardian);
  if (mother === undefined || father === undefined) throw new Error('The child has two guardians');
  await ask(page, 'child.change', {
    ...of,
    fields: {
      ...fields,
      address: `${hiddenAddress} 7, 9999 Skjultvik`,
      hasHiddenAddress: true,
      guardians: [
        { ...mother, mayRead: true },
        { ...father, name: 'محمد المختلق', mayRead: true },
        ...others,
        { ...father, name: silentGuardian, mayRead: false },
      ],
    },
    revision,
  });
  await ask(page, 'observation.record', {
    ...of,
    supersedes: null,
    note: {
      observedOn: dayAt(-3),
      observedAt: '10:15',
      place: '',
      present: '',
      seenAndHeard: internalWords[0],
      childWords: '',
      beforeAndAfter: '',
      frequency: null,
      durationNote: '',
      worksWellWhen: '',
      strengths: '',
      interpretation: '',
      earlierConcerns: '',
      themes: [],
      nextSteps: [],
      discussedWith: '',
      discussedOn: null,
      suspicion: false,
    },
  });
  await ask(page, 'scale.assess', {
    ...of,
    instrumentId: 'concern-child',
    instrumentVersion: 1,
    answers: {},
    chosenStepId: 'thriving',
    reason: internalWords[1],
    assessedOn: dayAt(-3),
    reporting: null,
    reportingReason: '',
  });
  const entry = (kind: 'childVoice' | 'brightSpot' | 'attention' | 'note', body: string) =>
    ask(page, 'log.addEntry', { ...of, kind, body, aboutEntryId: null, happenedOn: dayAt(-2) });
  await entry('childVoice', childVoice);
  await entry('brightSpot', 'Bygde tårn med Ŋállá og lo 😀 (leŧŧe)');
  await entry('attention', `Trekker seg unna, også hjemme i ${hiddenAddress} 7`);
  await entry('note', `${'En lang tekst om dagen. '.repeat(420)}Her er slutten på teksten.`);
  await narrowConsent(page, childId);
  const { id: meetingId } = await ask(page, 'meeting.hold', {
    ...of,
    meeting: {
      type: 'evaluation',
      heldOn: dayAt(0),
      startsAt: '13:00',
      place: 'Møterommet',
      participants: [{ name: leader.name, service: '', attendance: 'present' }],
      agenda: '1. Velkommen\n2. Barnets egne ord\n3. Tiltak for tiltak\n4. Neste møte',
      childVoice,
      guardianView: 'Han sover bedre nå.',
      guardianComment: '',
      summary: meetingSummary,
      decisions: Array.from({ length: 6 }, (_one, index) => ({
        what: `Avtale nummer ${index + 1}`,
        measure: null,
      })),
      nextMeetingOn: dayAt(30),
      noNextMeetingReason: '',
    },
  });
  const { id: participantId } = await ask(page, 'log.addParticipant', {
    ...of,
    name: 'Petra Eksempel',
    serviceType: 'kindergarten',
    roleTitle: '',
    phone: '',
    userId: null,
    from: dayAt(-3),
  });
  await ask(page, 'log.endParticipation', {
    ...of,
    participantId,
    to: dayAt(0),
    notice: 'notYet',
    takeOver: [],
  });
  const { fields: changed } = await ask(page, 'child.get', of);
  return {
    childId,
    guardianId: changed.guardians[0]?.id ?? '',
    meetingId,
    participantId,
    childVoice,
    meetingSummary,
  };
}

/** From today the school may be told less: not what the child has said. */
async function narrowConsent(page: Page, childId: string): Promise<void> {
  const of = { childId: childId as never };
  const { consents } = await ask(page, 'consent.list', of);
  const [first] = consents;
  if (first === undefined) throw new Error('The log has a consent');
  await ask(page, 'consent.record', {
    ...of,
    gdprBasis: 'publicTask',
    consent: {
      ...first.consent,
      kinds: ['identity', 'brightSpots', 'attentionPoints', 'goalsAndMeasures', 'meetings'],
    },
  });
  await ask(page, 'consent.withdraw', {
    ...of,
    consentId: first.id,
    withdrawnOn: dayAt(0),
    manner: 'oral',
    receivedBy: leader.name,
    consequence: '',
  });
}

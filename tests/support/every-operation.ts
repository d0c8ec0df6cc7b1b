import { colleague, introduce, passphrase } from './office.ts';
import type { Office } from './office.ts';
import { closingOf, sendPackage } from './follow-up.ts';
import {
  decidedMeasure,
  sampleChild,
  sampleConsent,
  sampleInputs,
  sampleMeeting,
  sampleNote,
  sampleTalk,
} from './sample-inputs.ts';

/** Words that a test looks for afterwards; each operation that takes free text gets some of them. */
export interface PlantedWords {
  readonly child: string;
  readonly birthNumber: string;
  readonly guardian: string;
  readonly colleague: string;
  readonly text: string;
}

/** Calls every operation of the contract at least once, and each of them succeeds. */
export async function everyOperation(
  here: Office,
  there: Office,
  words: PlantedWords,
): Promise<void> {
  const { clock } = here;
  const today = clock.day(0);
  const text = `${words.text} ${words.child} ${words.birthNumber}`;
  await here.ask('settings.handshake', sampleInputs(clock)['settings.handshake']);
  await here.ask('settings.set', { locale: 'nn' });
  await here.ask('settings.get', {});
  await here.ask('vault.weighPassphrase', { passphrase: text, context: [words.child] });
  await here.ask('vault.printRecoveryWords', { words: [words.child], locale: 'nb' });
  const colleagueId = await colleague(here, words.colleague, 'stafettholder');
  const leaveId = await returnToLeader(here);
  await here.ask('vault.changePassphrase', { passphrase, newPassphrase: passphrase });
  await here.ask('office.get', {});
  await here.ask('office.users', {});
  await here.ask('policy.get', {});
  await here.ask('policy.change', { ...sampleInputs(clock)['policy.change'], reason: words.text });
  await here.ask('office.endUserAccess', { userId: leaveId });
  const { bAtA: contactId } = await introduce(here, there);
  await here.ask('handover.contacts', {});

  await here.ask('child.search', { text: words.child, birthDate: null });
  const { childId } = await here.ask(
    'child.register',
    sampleChild({ givenName: words.child, address: text, institution: text }),
  );
  await here.ask('drafts.save', { key: `observation/${childId}`, body: text });
  await here.ask('drafts.get', { key: `observation/${childId}` });
  await here.ask('drafts.discard', { key: `observation/${childId}` });
  await here.ask('drafts.rememberPlace', { route: `/barn/${childId}` });
  await here.ask('drafts.recallPlace', {});
  await here.ask('drafts.flushed', {});
  const inputs = sampleInputs(clock, { childId, contactId, userId: here.leaderId });
  const { revision, fields } = await here.ask('child.get', { childId });
  const guardians = fields.guardians.map(({ id: _id, ...guardian }) => ({
    ...guardian,
    name: words.guardian,
  }));
  await here.ask('child.change', { childId, fields: { ...fields, guardians }, revision });
  await here.ask('child.recordReport', { ...inputs['child.recordReport'], reference: text });
  await here.ask('child.reports', { childId });
  const note = {
    ...sampleNote(clock),
    seenAndHeard: text,
    childWords: text,
    discussedWith: words.colleague,
  };
  await here.ask('observation.record', { childId, note, supersedes: null });
  await here.ask('observation.list', { childId });
  await here.ask('scale.instruments', {});
  await here.ask('scale.assess', { ...inputs['scale.assess'], reason: text });
  await here.ask('scale.list', { childId });
  await here.ask('talk.record', {
    childId,
    talk: sampleTalk(clock, { summary: text, agreed: text, present: words.guardian }),
  });
  await here.ask('talk.list', { childId });
  await here.ask('guide.get', { id: null });
  await here.ask('guide.list', {});
  await here.ask('guide.ofChild', { childId });
  await here.ask('deadline.tell', inputs['deadline.tell']);
  await here.ask('deadline.ofChild', { childId });
  await here.ask('deadline.takeBack', inputs['deadline.takeBack']);
  await here.ask('level.decide', { ...inputs['level.decide'], reason: text, childHeard: text });
  await here.ask('level.history', { childId });
  const consent = sampleConsent(clock, {
    givenBy: [words.guardian],
    excluded: text,
    childsOpinion: text,
  });
  await here.ask('consent.record', { childId, consent, gdprBasis: 'publicTask' });
  await here.ask('consent.record', {
    childId,
    consent: { ...consent, from: today },
    gdprBasis: 'publicTask',
  });
  const { consents } = await here.ask('consent.list', { childId });
  await here.ask('consent.withdraw', {
    ...inputs['consent.withdraw'],
    consentId: consents[0]?.id ?? '',
    consequence: text,
  });
  await here.ask('log.open', { childId, holderUserId: here.leaderId, origin: 'guardians' });
  const { id: entryId } = await here.ask('log.addEntry', { ...inputs['log.addEntry'], body: text });
  const correction = { childId, entryId, body: text, reason: text, seenCorrectionId: null };
  await here.ask('log.correctEntry', correction);
  await here.ask('log.entries', { childId });
  const { id: participantId } = await here.ask('log.addParticipant', {
    ...inputs['log.addParticipant'],
    name: words.guardian,
    roleTitle: text.slice(0, 200),
  });
  await here.ask('log.participants', { childId });
  await here.ask('log.endParticipation', {
    childId,
    participantId,
    to: today,
    notice: 'notYet',
    takeOver: [],
  });
  await here.ask('log.resumeParticipation', { childId, participantId, takeBack: [] });
  await here.ask('log.endParticipation', {
    childId,
    participantId,
    to: today,
    notice: 'notYet',
    takeOver: [],
  });
  await here.ask('log.giveNotice', { childId, participantId, notice: 'letter' });
  const { id: measureId } = await here.ask('measure.start', {
    childId,
    measure: { ...inputs['measure.start'].measure, what: text, responsible: words.colleague },
  });
  await here.ask('measure.changeResponsible', {
    ...inputs['measure.changeResponsible'],
    measureId,
    responsible: words.guardian,
    reason: text,
  });
  await here.ask('measure.evaluate', {
    ...inputs['measure.evaluate'],
    measureId,
    revision: 2,
    comment: text,
  });
  await here.ask('measure.list', { childId });
  await here.ask('networkMap.save', {
    ...inputs['networkMap.save'],
    map: { ...inputs['networkMap.save'].map, centreLabel: words.child },
  });
  const { versions } = await here.ask('networkMap.versions', { childId });
  await here.ask('networkMap.get', { childId, versionId: null });
  await here.ask('networkMap.exportSvg', {
    childId,
    versionId: versions[0]?.id ?? '',
    reason: text,
  });
  await here.ask('meeting.agendas', {});
  const plan = { ...inputs['meeting.plan'].plan, purpose: text, agenda: text, place: words.child };
  const { id: plannedId } = await here.ask('meeting.plan', { childId, plan });
  await here.ask('meeting.changePlan', { childId, plannedId, revision: 1, plan });
  await here.ask('meeting.exportCalendar', { childId, plannedId, placeIsNeutral: false });
  const cancelled = await here.ask('meeting.plan', { childId, plan });
  await here.ask('meeting.cancel', {
    childId,
    plannedId: cancelled.id,
    revision: 1,
    reason: words.child,
  });
  const { id: meetingId } = await here.ask('meeting.hold', {
    childId,
    plannedId,
    meeting: sampleMeeting(clock, {
      summary: text,
      childVoice: text,
      decisions: [{ what: words.child, measure: decidedMeasure(clock) }],
    }),
    nextStartsAt: '13:00',
  });
  await here.ask('meeting.addComment', { childId, meetingId, body: text, happenedOn: today });
  await here.ask('meeting.planned', { childId });
  await here.ask('meeting.list', { childId });
  await here.ask('meeting.coming', {});
  here.dialogs.chosen = {
    name: `${words.child} ${words.birthNumber}.txt`,
    bytes: Buffer.from(text),
  };
  const { id: attachmentId } = await here.ask('attachment.add', { childId });
  await here.ask('attachment.addBytes', {
    childId,
    name: `${words.child}.txt`,
    base64: Buffer.from(text).toString('base64'),
  });
  await here.ask('attachment.list', { childId });
  await here.ask('attachment.read', { childId, attachmentId: attachmentId ?? '' });
  await standIn(here, childId, colleagueId);
  await restAndWake(here, childId, text);
  await birthAndSiblings(here, childId, words.child);
  await printAndKeepOnPaper(here, childId, words, text);
  await passTheBaton(here, childId, words.colleague, colleagueId);
  await passToTheOtherOffice(here, there, childId, contactId, text);
  here.lock();
  await here.signIn(here.leaderName);
  await here.ask('child.list', {});
  await here.ask('search.find', { words: text, onlyChild: null, after: null });
  await here.ask('followUp.ofChild', { childId });
  await here.ask('overview.get', { scope: null, mostBreaks: 20, mostDue: 20 });
  await here.ask('audit.ofChild', { childId });
  await here.ask('audit.verify', {});
  await here.ask('vault.status', {});
  await recoverAndClose(here, there, childId);
}

/** Every way of printing, and a log that goes to paper and comes back. */
async function printAndKeepOnPaper(
  here: Office,
  childId: string,
  words: PlantedWords,
  text: string,
): Promise<void> {
  const today = here.clock.day(0);
  const copy = sampleInputs(here.clock, { childId })['print.preview'];
  const service = {
    kind: 'service',
    service: 'nav',
    name: words.guardian,
    legalBasis: { basis: 'otherLaw', reason: text },
  } as const;
  await here.ask('print.preview', copy);
  await here.ask('print.save', { ...copy, reader: service });
  await here.ask('print.toPrinter', { ...copy, reader: service });
  await here.ask('print.copies', { childId });
  await here.ask('paper.previewBlank', { locale: 'nn' });
  const { code } = await here.ask('paper.printBlank', { locale: 'nn', way: 'printer' });
  await here.ask('paper.keep', {
    childId,
    code: code ?? '',
    answer: 'wantsPaper',
    answeredBy: [words.guardian],
    holderUserId: null,
    origin: null,
    reason: text,
  });
  await here.ask('paper.registerMilestone', {
    childId,
    kind: 'meeting',
    on: today,
    nextMeetingOn: here.clock.day(30),
  });
  await here.ask('paper.ofChild', { childId });
  await here.ask('paper.endKeeping', { childId, reason: text });
}

/** A second colleague who will leave; the leader is on again afterwards. */
async function returnToLeader(here: Office): Promise<string> {
  here.lock();
  await here.signIn(here.leaderName);
  const { id } = await here.ask('office.inviteUser', {
    name: 'Vikar Liksom',
    role: 'participant',
    phone: '',
  });
  return id;
}

async function passTheBaton(
  here: Office,
  childId: string,
  name: string,
  toUserId: string,
): Promise<void> {
  const expiresOn = here.clock.day(7);
  const offer = () =>
    here.ask('baton.offer', {
      ...sampleInputs(here.clock, { childId })['baton.offer'],
      toUserId,
      message: name,
      expiresOn,
      notes: { childContact: name, avoid: name, jointMeetingOn: expiresOn },
    });
  await here.ask('baton.withdrawOffer', { childId, offerId: (await offer()).id });
  const declined = await offer();
  here.lock();
  await here.signIn(name);
  await here.ask('baton.decline', { childId, offerId: declined.id, reason: name });
  here.lock();
  await here.signIn(here.leaderName);
  const accepted = await offer();
  here.lock();
  await here.signIn(name);
  await here.ask('baton.state', { childId });
  await here.ask('baton.handoverFacts', { childId });
  await here.ask('baton.accept', { childId, offerId: accepted.id });
}

/** Sent, declined; sent, reclaimed; sent, accepted, receipt twice. */
async function passToTheOtherOffice(
  here: Office,
  there: Office,
  childId: string,
  contactId: string,
  text: string,
): Promise<void> {
  const inputs = sampleInputs(here.clock, { childId, contactId });
  await here.ask('handover.previewExport', inputs['handover.previewExport']);
  const answerWith = async (answer: (packageId: string) => Promise<unknown>): Promise<void> => {
    await sendPackage(here, there, childId, contactId);
    const { packageId } = await there.ask('handover.receive', {});
    await there.ask('handover.previewPackage', { packageId: packageId ?? '' });
    await answer(packageId ?? '');
    here.dialogs.chosen = there.dialogs.saved.at(-1) ?? null;
    await here.ask('handover.importReceipt', {});
  };
  await answerWith((packageId) => there.ask('handover.decline', { packageId, reason: text }));
  const packageId = await sendPackage(here, there, childId, contactId);
  here.clock.pass(60);
  await here.ask('handover.reclaim', { childId, packageId });
  await answerWith(async (id) => {
    await there.ask('handover.accept', {
      packageId: id,
      holderUserId: there.leaderId,
      intoChildId: null,
    });
    await there.ask('handover.saveReceiptAgain', { packageId: id });
  });
  await here.ask('handover.packages', {});
}

/** Absence and deputy: from now on, and over again. */
async function standIn(here: Office, childId: string, userId: string): Promise<void> {
  const period = { from: here.clock.day(0), to: here.clock.day(7) };
  const own = await here.ask('absence.record', period);
  await here.ask('absence.recordFor', { userId, ...period });
  const { id: deputyId } = await here.ask('baton.appointDeputy', { childId, userId, ...period });
  await here.ask('absence.list', {});
  await here.ask('baton.heldBy', { userId: here.leaderId });
  await here.ask('baton.endDeputy', { childId, deputyId });
  await here.ask('absence.cancel', { absenceId: own.id });
}

/** Rests and wakes; the log is as it was. */
async function restAndWake(here: Office, childId: string, text: string): Promise<void> {
  const inputs = sampleInputs(here.clock, { childId });
  await here.ask('log.pause', { ...inputs['log.pause'], reason: text });
  await here.ask('log.resume', { childId, reason: text });
  await here.ask('log.turns', { childId });
}

/** An unborn sibling of the child is born. */
async function birthAndSiblings(here: Office, childId: string, name: string): Promise<void> {
  const { childId: siblingId } = await here.ask(
    'child.register',
    sampleChild({ givenName: name, birthDate: null, isUnborn: true, dueDate: here.clock.day(3) }),
  );
  const { id: linkId } = await here.ask('sibling.link', { childId, siblingId });
  await here.ask('sibling.list', { childId });
  await here.ask('sibling.unlink', { childId: siblingId, linkId });
  await here.ask('child.born', {
    ...sampleInputs(here.clock, { childId: siblingId })['child.born'],
    givenName: name,
  });
}

async function recoverAndClose(here: Office, there: Office, childId: string): Promise<void> {
  await there.ask('log.close', closingOf(there, childId));
  await there.ask('log.reopen', {
    ...sampleInputs(there.clock, { childId, userId: there.leaderId })['log.reopen'],
  });
  here.lock();
  await here.ask('vault.unlockWithRecoveryWords', {
    words: [...here.recoveryWords],
    userName: here.leaderName,
    newPassphrase: passphrase,
  });
  await here.ask('vault.lock', { switchUser: false });
  // The answer comes first, then the lock.
  await new Promise((resolve) => setImmediate(resolve));
}

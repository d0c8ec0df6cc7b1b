import { colleague, introduce, passphrase } from './office.ts';
import type { Office } from './office.ts';
import { sendPackage } from './follow-up.ts';
import {
  decidedMeasure,
  sampleChild,
  sampleConsent,
  sampleInputs,
  sampleMeeting,
  sampleNote,
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
  await here.ask('log.open', { childId, holderUserId: here.leaderId });
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
  await here.ask('log.endParticipation', { childId, participantId, to: today });
  const { id: measureId } = await here.ask('measure.start', {
    childId,
    measure: { ...inputs['measure.start'].measure, what: text, responsible: words.colleague },
  });
  await here.ask('measure.evaluate', { ...inputs['measure.evaluate'], measureId, comment: text });
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
  await here.ask('meeting.hold', {
    childId,
    meeting: sampleMeeting(clock, {
      summary: text,
      childVoice: text,
      decisions: [{ what: words.child, measure: decidedMeasure(clock) }],
    }),
  });
  await here.ask('meeting.list', { childId });
  await here.ask('meeting.coming', {});
  here.dialogs.chosen = {
    name: `${words.child} ${words.birthNumber}.txt`,
    bytes: Buffer.from(text),
  };
  const { id: attachmentId } = await here.ask('attachment.add', { childId });
  await here.ask('attachment.list', { childId });
  await here.ask('attachment.read', { childId, attachmentId: attachmentId ?? '' });
  await passTheBaton(here, childId, words.colleague, colleagueId);
  await passToTheOtherOffice(here, there, childId, contactId, text);
  here.lock();
  await here.signIn(here.leaderName);
  await here.ask('child.list', {});
  await here.ask('search.find', { words: text, onlyChild: null, after: null });
  await here.ask('overview.get', {});
  await here.ask('audit.ofChild', { childId });
  await here.ask('audit.verify', {});
  await here.ask('vault.status', {});
  await recoverAndClose(here, there, childId);
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
  const offer = () => here.ask('baton.offer', { childId, toUserId, message: name, expiresOn });
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

async function recoverAndClose(here: Office, there: Office, childId: string): Promise<void> {
  await there.ask('log.close', sampleInputs(there.clock, { childId })['log.close']);
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

import { expect, it } from 'vitest';
import { contract } from '@contract/index.ts';
import { operationNames } from '@contract/names.ts';

/**
 * What every operation asks for, written out once more: kind, vault state, permission, subject, audit kind.
 * Loosening one of them is a decision that is seen here, not a slip.
 */
const declared: Readonly<Record<string, string>> = {
  'vault.status': 'query any - office none',
  'vault.weighPassphrase': 'query any - office none',
  'vault.proposeRecoveryWords': 'command locked - office none',
  'vault.create': 'command locked - office none',
  'vault.unlock': 'command locked - office none',
  'vault.unlockWithRecoveryWords': 'command locked - office none',
  'vault.claimInvitation': 'command locked - office none',
  'vault.lock': 'command any - office none',
  'vault.changePassphrase': 'command unlocked settings.own office security',
  'vault.printRecoveryWords': 'command any - office none',
  'office.get': 'query unlocked office.read office none',
  'office.users': 'query unlocked office.read office none',
  'office.inviteUser': 'command unlocked user.invite office security',
  'office.endUserAccess': 'command unlocked office.administer office security',
  'policy.get': 'query unlocked office.read office none',
  'policy.change': 'command unlocked office.administer office decide',
  'settings.get': 'query any - office none',
  'settings.set': 'command any - office none',
  'settings.handshake': 'query any - office none',
  'drafts.save': 'command unlocked draft.own office none',
  'drafts.get': 'query unlocked draft.own office none',
  'drafts.discard': 'command unlocked draft.own office none',
  'drafts.rememberPlace': 'command unlocked draft.own office none',
  'drafts.recallPlace': 'query unlocked draft.own office none',
  'drafts.flushed': 'command any - office none',
  'child.search': 'query unlocked child.search office search',
  'child.list': 'query unlocked child.search office search',
  'child.register': 'command unlocked child.register office write',
  'child.get': 'query unlocked child.read child read',
  'child.change': 'command unlocked child.change child write',
  'child.recordReport': 'command unlocked report.write child write',
  'child.reports': 'query unlocked observation.read child read',
  'child.born': 'command unlocked child.change child write',
  'observation.record': 'command unlocked observation.write child write',
  'observation.list': 'query unlocked observation.read child read',
  'scale.instruments': 'query unlocked settings.own office none',
  'scale.assess': 'command unlocked scale.write child write',
  'scale.list': 'query unlocked scale.read child read',
  'level.decide': 'command unlocked level.decide child decide',
  'level.history': 'query unlocked log.read child read',
  'guide.get': 'query unlocked office.read office none',
  'guide.list': 'query unlocked office.read office none',
  'guide.ofChild': 'query unlocked child.read child read',
  'talk.record': 'command unlocked observation.write child write',
  'talk.list': 'query unlocked observation.read child read',
  'deadline.ofChild': 'query unlocked child.read child read',
  'deadline.tell': 'command unlocked child.change child write',
  'deadline.takeBack': 'command unlocked child.change child write',
  'consent.record': 'command unlocked consent.write child write',
  'consent.withdraw': 'command unlocked consent.write child write',
  'consent.list': 'query unlocked consent.read child read',
  'log.open': 'command unlocked baton.give child decide',
  'log.close': 'command unlocked level.decide child decide',
  'log.pause': 'command unlocked level.decide child decide',
  'log.resume': 'command unlocked level.decide child decide',
  'log.reopen': 'command unlocked baton.give child decide',
  'log.turns': 'query unlocked log.read child read',
  'log.addEntry': 'command unlocked log.write child write',
  'log.correctEntry': 'command unlocked log.write child write',
  'log.entries': 'query unlocked log.read child read',
  'log.participants': 'query unlocked log.read child read',
  'log.addParticipant': 'command unlocked log.write child write',
  'log.endParticipation': 'command unlocked log.write child write',
  'log.resumeParticipation': 'command unlocked log.write child write',
  'log.giveNotice': 'command unlocked log.write child write',
  'measure.start': 'command unlocked measure.write child write',
  'measure.evaluate': 'command unlocked measure.evaluate child write',
  'measure.changeResponsible': 'command unlocked measure.write child write',
  'measure.list': 'query unlocked log.read child read',
  'baton.state': 'query unlocked log.read child read',
  'baton.offer': 'command unlocked baton.give child decide',
  'baton.accept': 'command unlocked baton.answer child decide',
  'baton.decline': 'command unlocked baton.answer child decide',
  'baton.withdrawOffer': 'command unlocked baton.give child decide',
  'baton.handoverFacts': 'query unlocked log.read child read',
  'baton.appointDeputy': 'command unlocked baton.give child decide',
  'baton.endDeputy': 'command unlocked baton.give child decide',
  'baton.heldBy': 'query unlocked office.administer office search',
  'absence.record': 'command unlocked settings.own office write',
  'absence.recordFor': 'command unlocked office.administer office write',
  'absence.cancel': 'command unlocked settings.own office write',
  'absence.list': 'query unlocked office.read office search',
  'sibling.link': 'command unlocked child.change child write',
  'sibling.unlink': 'command unlocked child.change child write',
  'sibling.list': 'query unlocked child.read child read',
  'networkMap.versions': 'query unlocked networkMap.read child read',
  'networkMap.get': 'query unlocked networkMap.read child read',
  'networkMap.save': 'command unlocked networkMap.write child write',
  'networkMap.exportSvg': 'command unlocked networkMap.read child print',
  'meeting.agendas': 'query unlocked settings.own office none',
  'meeting.plan': 'command unlocked meeting.write child write',
  'meeting.changePlan': 'command unlocked meeting.write child write',
  'meeting.cancel': 'command unlocked meeting.write child write',
  'meeting.planned': 'query unlocked meeting.read child read',
  'meeting.exportCalendar': 'command unlocked meeting.write child share',
  'meeting.hold': 'command unlocked meeting.write child write',
  'meeting.addComment': 'command unlocked log.write child write',
  'meeting.list': 'query unlocked meeting.read child read',
  'meeting.coming': 'query unlocked child.search office search',
  'attachment.add': 'command unlocked attachment.write child write',
  'attachment.addBytes': 'command unlocked attachment.write child write',
  'attachment.list': 'query unlocked attachment.read child read',
  'attachment.read': 'query unlocked attachment.read child read',
  'handover.contacts': 'query unlocked contact.read office none',
  'handover.exportIdentity': 'command unlocked contact.read office security',
  'handover.importIdentity': 'command unlocked contact.write office security',
  'handover.verifyContact': 'command unlocked contact.write office security',
  'handover.previewExport': 'query unlocked handover.export child read',
  'handover.export': 'command unlocked handover.export child share',
  'handover.packages': 'query unlocked handover.read office search',
  'handover.receive': 'command unlocked handover.import office share',
  'handover.previewPackage': 'query unlocked handover.import office read',
  'handover.accept': 'command unlocked handover.decide office decide',
  'handover.decline': 'command unlocked handover.decide office decide',
  'handover.saveReceiptAgain': 'command unlocked handover.decide office share',
  'handover.importReceipt': 'command unlocked handover.import office decide',
  'handover.reclaim': 'command unlocked handover.export child decide',
  'print.preview': 'query unlocked document.print child read',
  'print.save': 'command unlocked document.print child print',
  'print.toPrinter': 'command unlocked document.print child print',
  'print.copies': 'query unlocked log.read child read',
  'paper.ofChild': 'query unlocked log.read child read',
  'paper.keep': 'command unlocked baton.give child decide',
  'paper.registerMilestone': 'command unlocked log.write child write',
  'paper.endKeeping': 'command unlocked baton.give child decide',
  'paper.previewBlank': 'query unlocked office.read office none',
  'paper.printBlank': 'command unlocked office.read office print',
  'followUp.ofChild': 'query unlocked child.read child read',
  'search.find': 'query unlocked child.search office search',
  'overview.get': 'query unlocked child.search office search',
  'audit.ofChild': 'query unlocked audit.read child read',
  'audit.verify': 'query unlocked office.read office security',
};

it('asks for exactly what was decided', () => {
  const asked = operationNames.map((name) => {
    const { kind, vault, action, subject, audit } = contract[name];
    return [name, [kind, vault, action ?? '-', subject, audit].join(' ')];
  });
  expect(Object.fromEntries(asked)).toEqual(declared);
});

it('leaves a trace of everything about a child', () => {
  const silent = operationNames.filter(
    (name) => contract[name].subject === 'child' && contract[name].audit === 'none',
  );
  expect(silent).toEqual([]);
});

/** A file of 20 MB, as base64, with its name; the one thing that is larger than a form. */
const roomForFile = 27_966_124;

it('has room for a whole form, and for no more than two megabytes but where a file is dropped', () => {
  expect(contract['attachment.addBytes'].maxInputBytes).toBe(roomForFile);
  const limits = operationNames
    .filter((name) => name !== 'attachment.addBytes')
    .map((name) => contract[name].maxInputBytes);
  expect(Math.max(...limits)).toBe(2_097_152);
  expect(Math.min(...limits)).toBe(262_144);
});

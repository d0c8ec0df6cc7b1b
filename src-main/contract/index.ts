import type * as z from 'zod';
import * as absence from './absence.ts';
import * as attachment from './attachment.ts';
import * as audit from './audit.ts';
import * as baton from './baton.ts';
import * as child from './child.ts';
import * as consent from './consent.ts';
import * as deadline from './deadline.ts';
import type { Operation } from './define.ts';
import * as deputy from './deputy.ts';
import * as drafts from './drafts.ts';
import * as followUp from './follow-up.ts';
import * as guide from './guide.ts';
import * as handover from './handover.ts';
import * as level from './level.ts';
import * as log from './log.ts';
import * as measure from './measure.ts';
import * as meeting from './meeting.ts';
import type { OperationName } from './names.ts';
import * as networkMap from './network-map.ts';
import * as observation from './observation.ts';
import * as office from './office.ts';
import * as overview from './overview.ts';
import * as participant from './participant.ts';
import * as paper from './paper.ts';
import * as plannedMeeting from './planned-meeting.ts';
import * as print from './print.ts';
import * as policy from './policy.ts';
import * as scale from './scale.ts';
import * as search from './search.ts';
import * as settings from './settings.ts';
import * as sibling from './sibling.ts';
import * as talk from './talk.ts';
import * as vault from './vault.ts';

/**
 * The complete list: everything the window can ask of the program. Router, client, permission tests
 * and fuzz tests are derived from it. `names.ts` holds the same names without schemas for the
 * preload; a name that is missing on either side does not compile.
 */
export const contract = {
  'vault.status': vault.vaultStatus,
  'vault.weighPassphrase': vault.weighPassphrase,
  'vault.proposeRecoveryWords': vault.proposeRecoveryWords,
  'vault.create': vault.createVault,
  'vault.unlock': vault.unlockVault,
  'vault.unlockWithRecoveryWords': vault.unlockWithRecoveryWords,
  'vault.claimInvitation': vault.claimInvitation,
  'vault.lock': vault.lockVault,
  'vault.changePassphrase': vault.changePassphrase,
  'vault.printRecoveryWords': vault.printRecoveryWords,
  'office.get': office.getOffice,
  'office.users': office.listUsers,
  'office.inviteUser': office.inviteUser,
  'office.endUserAccess': office.endUserAccess,
  'policy.get': policy.getPolicy,
  'policy.change': policy.changePolicy,
  'settings.get': settings.getPreferences,
  'settings.set': settings.setPreferences,
  'settings.handshake': settings.handshake,
  'drafts.save': drafts.saveDraft,
  'drafts.get': drafts.getDraft,
  'drafts.discard': drafts.discardDraft,
  'drafts.rememberPlace': drafts.rememberPlace,
  'drafts.recallPlace': drafts.recallPlace,
  'drafts.flushed': drafts.flushed,
  'child.search': child.searchChildren,
  'child.list': child.listChildren,
  'child.register': child.registerChild,
  'child.get': child.getChild,
  'child.change': child.changeChild,
  'child.recordReport': child.recordReport,
  'child.reports': child.listReports,
  'child.born': child.registerBirth,
  'observation.record': observation.recordObservation,
  'observation.list': observation.listObservations,
  'scale.instruments': scale.listInstruments,
  'scale.assess': scale.assess,
  'scale.list': scale.listAssessments,
  'level.decide': level.decideLevel,
  'level.history': level.levelHistory,
  'guide.get': guide.getGuide,
  'guide.list': guide.listGuides,
  'guide.ofChild': guide.guideOfChild,
  'talk.record': talk.recordTalk,
  'talk.list': talk.listTalks,
  'deadline.ofChild': deadline.deadlinesOfChild,
  'deadline.tell': deadline.tellDeadline,
  'deadline.takeBack': deadline.takeBackDeadline,
  'consent.record': consent.recordConsent,
  'consent.withdraw': consent.withdrawConsent,
  'consent.list': consent.listConsents,
  'log.open': log.openLog,
  'log.close': log.closeLog,
  'log.pause': log.pauseLog,
  'log.resume': log.resumeLog,
  'log.reopen': log.reopenLog,
  'log.turns': log.listTurns,
  'log.addEntry': log.addLogEntry,
  'log.correctEntry': log.correctLogEntry,
  'log.entries': log.listLogEntries,
  'log.participants': participant.listParticipants,
  'log.addParticipant': participant.addParticipant,
  'log.endParticipation': participant.endParticipation,
  'log.resumeParticipation': participant.resumeParticipation,
  'log.giveNotice': participant.giveNotice,
  'measure.start': measure.startMeasure,
  'measure.evaluate': measure.evaluateMeasure,
  'measure.changeResponsible': measure.changeResponsible,
  'measure.list': measure.listMeasures,
  'baton.state': baton.batonState,
  'baton.offer': baton.offerBaton,
  'baton.accept': baton.acceptBaton,
  'baton.decline': baton.declineBaton,
  'baton.withdrawOffer': baton.withdrawOffer,
  'baton.handoverFacts': baton.handoverFacts,
  'baton.appointDeputy': deputy.appointDeputy,
  'baton.endDeputy': deputy.endDeputy,
  'baton.heldBy': baton.heldBy,
  'absence.record': absence.recordAbsence,
  'absence.recordFor': absence.recordAbsenceFor,
  'absence.cancel': absence.cancelAbsence,
  'absence.list': absence.listAbsences,
  'sibling.link': sibling.linkSiblings,
  'sibling.unlink': sibling.unlinkSiblings,
  'sibling.list': sibling.listSiblings,
  'networkMap.versions': networkMap.listMapVersions,
  'networkMap.get': networkMap.getMapVersion,
  'networkMap.save': networkMap.saveMapVersion,
  'networkMap.exportSvg': networkMap.exportMapSvg,
  'meeting.agendas': plannedMeeting.listAgendas,
  'meeting.plan': plannedMeeting.planMeeting,
  'meeting.changePlan': plannedMeeting.changePlan,
  'meeting.cancel': plannedMeeting.cancelMeeting,
  'meeting.planned': plannedMeeting.listPlanned,
  'meeting.exportCalendar': plannedMeeting.exportCalendar,
  'meeting.hold': meeting.holdMeeting,
  'meeting.addComment': meeting.addMeetingComment,
  'meeting.list': meeting.listMeetings,
  'meeting.coming': plannedMeeting.comingMeetings,
  'attachment.add': attachment.addAttachment,
  'attachment.addBytes': attachment.addAttachmentBytes,
  'attachment.list': attachment.listAttachments,
  'attachment.read': attachment.readAttachment,
  'handover.contacts': handover.listContacts,
  'handover.exportIdentity': handover.exportIdentity,
  'handover.importIdentity': handover.importIdentity,
  'handover.verifyContact': handover.verifyContact,
  'handover.previewExport': handover.previewExport,
  'handover.export': handover.exportPackage,
  'handover.packages': handover.listPackages,
  'handover.receive': handover.receivePackage,
  'handover.previewPackage': handover.previewPackage,
  'handover.accept': handover.acceptPackage,
  'handover.decline': handover.declinePackage,
  'handover.saveReceiptAgain': handover.saveReceiptAgain,
  'handover.importReceipt': handover.importReceipt,
  'handover.reclaim': handover.reclaimPackage,
  'print.preview': print.previewPrint,
  'print.save': print.savePrint,
  'print.toPrinter': print.printOnPaper,
  'print.copies': print.listCopies,
  'paper.ofChild': paper.paperOfChild,
  'paper.keep': paper.keepOnPaper,
  'paper.registerMilestone': paper.registerMilestone,
  'paper.endKeeping': paper.endPaperKeeping,
  'paper.previewBlank': paper.previewBlankLog,
  'paper.printBlank': paper.printBlankLog,
  'followUp.ofChild': followUp.followUpOfChild,
  'search.find': search.findInAll,
  'overview.get': overview.getOverview,
  'audit.ofChild': audit.auditOfChild,
  'audit.verify': audit.verifyAudit,
} as const satisfies { readonly [Name in OperationName]: Operation };

export type Contract = typeof contract;
/** What a caller writes (before defaults and brands). */
export type InputOf<N extends OperationName> = z.input<Contract[N]['input']>;
/** What a handler gets: parsed and branded. */
export type ParsedInputOf<N extends OperationName> = z.output<Contract[N]['input']>;
/** What a handler answers: ids are plain text until the router has parsed it. */
export type AnswerOf<N extends OperationName> = z.input<Contract[N]['output']>;
/** What a caller receives. */
export type OutputOf<N extends OperationName> = z.output<Contract[N]['output']>;
export type QueryName = {
  [N in OperationName]: Contract[N]['kind'] extends 'query' ? N : never;
}[OperationName];
export type CommandName = Exclude<OperationName, QueryName>;

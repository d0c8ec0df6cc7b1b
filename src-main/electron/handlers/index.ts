import {
  cancelAbsence,
  listAbsences,
  recordAbsence,
  recordAbsenceFor,
} from '../../application/absence/absences.ts';
import { auditOfChild, verifyAudit } from '../../application/audit/audit-trail.ts';
import { listAttachments, readAttachment } from '../../application/attachment/attachments.ts';
import { acceptBaton, declineBaton, withdrawOffer } from '../../application/baton/answer-baton.ts';
import { batonState, heldBy } from '../../application/baton/baton-state.ts';
import { appointDeputy, endDeputy } from '../../application/baton/deputies.ts';
import { handoverFacts } from '../../application/baton/handover-facts.ts';
import { offerBaton } from '../../application/baton/offer-baton.ts';
import { changeChild } from '../../application/child/change-child.ts';
import { getChild } from '../../application/child/get-child.ts';
import { registerBirth } from '../../application/child/register-birth.ts';
import { registerChild } from '../../application/child/register-child.ts';
import { listReports, recordReport } from '../../application/child/report.ts';
import { listChildren, searchChildren } from '../../application/child/search-children.ts';
import {
  listConsents,
  recordConsent,
  withdrawConsent,
} from '../../application/consent/consents.ts';
import { followUpOfChild } from '../../application/follow-up/follow-up-of-child.ts';
import {
  deadlinesOfChild,
  takeBackDeadline,
  tellDeadline,
} from '../../application/deadline/deadlines-of-child.ts';
import { getGuide, guideOfChild, listGuides } from '../../application/guide/guides.ts';
import { decideLevel, levelHistory } from '../../application/level/decide-level.ts';
import { closeLog } from '../../application/log/close-log.ts';
import { addLogEntry, correctLogEntry, listLogEntries } from '../../application/log/entries.ts';
import { openLog, reopenLog } from '../../application/log/open-log.ts';
import {
  addParticipant,
  endParticipation,
  giveNotice,
  listParticipants,
  resumeParticipation,
} from '../../application/log/participants.ts';
import { pauseLog, resumeLog } from '../../application/log/pause-log.ts';
import { listTurns } from '../../application/log/turns.ts';
import { changeResponsible } from '../../application/measure/change-responsible.ts';
import { evaluateMeasure } from '../../application/measure/evaluate-measure.ts';
import { listMeasures, startMeasure } from '../../application/measure/measures.ts';
import { addMeetingComment } from '../../application/meeting/add-comment.ts';
import { listAgendas } from '../../application/meeting/agendas.ts';
import { holdMeeting } from '../../application/meeting/hold-meeting.ts';
import { cancelMeeting, changePlan, planMeeting } from '../../application/meeting/plan-meeting.ts';
import {
  comingMeetings,
  listMeetings,
  listPlanned,
} from '../../application/meeting/read-meetings.ts';
import {
  getMapVersion,
  listMapVersions,
  saveMapVersion,
} from '../../application/network-map/map-versions.ts';
import { listObservations, recordObservation } from '../../application/observation/observations.ts';
import { getOverview } from '../../application/overview/get-overview.ts';
import { changePolicy, getPolicy } from '../../application/policy/policies.ts';
import { assess, listAssessments, listInstruments } from '../../application/scale/assessments.ts';
import { findInAll } from '../../application/search/find-in-all.ts';
import { linkSiblings, listSiblings, unlinkSiblings } from '../../application/sibling/siblings.ts';
import { listTalks, recordTalk } from '../../application/talk/talks.ts';
import type { CommandHandler, QueryHandler } from '../../application/ports/context.ts';
import type { CommandName, QueryName } from '../../contract/index.ts';
import type { Handlers } from '../dispatch.ts';
import type { Host } from '../host.ts';
import { attachmentHandlers } from './attachment-handlers.ts';
import { calendarHandlers } from './calendar-handlers.ts';
import { handoverHandlers } from './handover-handlers.ts';
import { networkMapHandlers } from './network-map-handlers.ts';
import { officeHandlers } from './office-handlers.ts';
import { paperHandlers } from './paper-handlers.ts';
import { printHandlers } from './print-handlers.ts';
import { createVaultHandlers } from './vault-handlers.ts';
import { createWindowHandlers } from './window-handlers.ts';

const query = <N extends QueryName>(run: QueryHandler<N>) => ({ mode: 'query', run }) as const;
const command = <N extends CommandName>(run: CommandHandler<N>) =>
  ({ mode: 'command', run }) as const;

/** Every operation and what answers it. */
export function createHandlers(host: Host, contractHash: string): Handlers {
  return {
    ...createVaultHandlers(host),
    ...createWindowHandlers(contractHash),
    ...officeHandlers,
    ...attachmentHandlers,
    ...calendarHandlers,
    ...networkMapHandlers,
    ...handoverHandlers,
    ...printHandlers,
    ...paperHandlers,
    'policy.get': query<'policy.get'>(getPolicy),
    'policy.change': command<'policy.change'>(changePolicy),
    'child.search': query<'child.search'>(searchChildren),
    'child.list': query<'child.list'>(listChildren),
    'child.register': command<'child.register'>(registerChild),
    'child.get': query<'child.get'>(getChild),
    'child.change': command<'child.change'>(changeChild),
    'child.recordReport': command<'child.recordReport'>(recordReport),
    'child.reports': query<'child.reports'>(listReports),
    'child.born': command<'child.born'>(registerBirth),
    'observation.record': command<'observation.record'>(recordObservation),
    'observation.list': query<'observation.list'>(listObservations),
    'scale.instruments': query<'scale.instruments'>(listInstruments),
    'scale.assess': command<'scale.assess'>(assess),
    'scale.list': query<'scale.list'>(listAssessments),
    'level.decide': command<'level.decide'>(decideLevel),
    'level.history': query<'level.history'>(levelHistory),
    'guide.get': query<'guide.get'>(getGuide),
    'guide.list': query<'guide.list'>(listGuides),
    'guide.ofChild': query<'guide.ofChild'>(guideOfChild),
    'talk.record': command<'talk.record'>(recordTalk),
    'talk.list': query<'talk.list'>(listTalks),
    'deadline.ofChild': query<'deadline.ofChild'>(deadlinesOfChild),
    'deadline.tell': command<'deadline.tell'>(tellDeadline),
    'deadline.takeBack': command<'deadline.takeBack'>(takeBackDeadline),
    'consent.record': command<'consent.record'>(recordConsent),
    'consent.withdraw': command<'consent.withdraw'>(withdrawConsent),
    'consent.list': query<'consent.list'>(listConsents),
    'log.open': command<'log.open'>(openLog),
    'log.close': command<'log.close'>(closeLog),
    'log.pause': command<'log.pause'>(pauseLog),
    'log.resume': command<'log.resume'>(resumeLog),
    'log.reopen': command<'log.reopen'>(reopenLog),
    'log.turns': query<'log.turns'>(listTurns),
    'log.addEntry': command<'log.addEntry'>(addLogEntry),
    'log.correctEntry': command<'log.correctEntry'>(correctLogEntry),
    'log.entries': query<'log.entries'>(listLogEntries),
    'log.participants': query<'log.participants'>(listParticipants),
    'log.addParticipant': command<'log.addParticipant'>(addParticipant),
    'log.endParticipation': command<'log.endParticipation'>(endParticipation),
    'log.resumeParticipation': command<'log.resumeParticipation'>(resumeParticipation),
    'log.giveNotice': command<'log.giveNotice'>(giveNotice),
    'measure.start': command<'measure.start'>(startMeasure),
    'measure.evaluate': command<'measure.evaluate'>(evaluateMeasure),
    'measure.changeResponsible': command<'measure.changeResponsible'>(changeResponsible),
    'measure.list': query<'measure.list'>(listMeasures),
    'baton.state': query<'baton.state'>(batonState),
    'baton.offer': command<'baton.offer'>(offerBaton),
    'baton.accept': command<'baton.accept'>(acceptBaton),
    'baton.decline': command<'baton.decline'>(declineBaton),
    'baton.withdrawOffer': command<'baton.withdrawOffer'>(withdrawOffer),
    'baton.handoverFacts': query<'baton.handoverFacts'>(handoverFacts),
    'baton.appointDeputy': command<'baton.appointDeputy'>(appointDeputy),
    'baton.endDeputy': command<'baton.endDeputy'>(endDeputy),
    'baton.heldBy': query<'baton.heldBy'>(heldBy),
    'absence.record': command<'absence.record'>(recordAbsence),
    'absence.recordFor': command<'absence.recordFor'>(recordAbsenceFor),
    'absence.cancel': command<'absence.cancel'>(cancelAbsence),
    'absence.list': query<'absence.list'>(listAbsences),
    'sibling.link': command<'sibling.link'>(linkSiblings),
    'sibling.unlink': command<'sibling.unlink'>(unlinkSiblings),
    'sibling.list': query<'sibling.list'>(listSiblings),
    'networkMap.versions': query<'networkMap.versions'>(listMapVersions),
    'networkMap.get': query<'networkMap.get'>(getMapVersion),
    'networkMap.save': command<'networkMap.save'>(saveMapVersion),
    'meeting.agendas': query<'meeting.agendas'>(listAgendas),
    'meeting.plan': command<'meeting.plan'>(planMeeting),
    'meeting.changePlan': command<'meeting.changePlan'>(changePlan),
    'meeting.cancel': command<'meeting.cancel'>(cancelMeeting),
    'meeting.planned': query<'meeting.planned'>(listPlanned),
    'meeting.hold': command<'meeting.hold'>(holdMeeting),
    'meeting.addComment': command<'meeting.addComment'>(addMeetingComment),
    'meeting.list': query<'meeting.list'>(listMeetings),
    'meeting.coming': query<'meeting.coming'>(comingMeetings),
    'attachment.list': query<'attachment.list'>(listAttachments),
    'attachment.read': query<'attachment.read'>(readAttachment),
    'followUp.ofChild': query<'followUp.ofChild'>(followUpOfChild),
    'search.find': query<'search.find'>(findInAll),
    'overview.get': query<'overview.get'>(getOverview),
    'audit.ofChild': query<'audit.ofChild'>(auditOfChild),
    'audit.verify': query<'audit.verify'>(verifyAudit),
  };
}

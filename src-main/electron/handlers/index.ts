import { auditOfChild, verifyAudit } from '../../application/audit/audit-trail.ts';
import { listAttachments, readAttachment } from '../../application/attachment/attachments.ts';
import { acceptBaton, declineBaton, withdrawOffer } from '../../application/baton/answer-baton.ts';
import { batonState } from '../../application/baton/baton-state.ts';
import { offerBaton } from '../../application/baton/offer-baton.ts';
import { changeChild } from '../../application/child/change-child.ts';
import { getChild } from '../../application/child/get-child.ts';
import { registerChild } from '../../application/child/register-child.ts';
import { listReports, recordReport } from '../../application/child/report.ts';
import { listChildren, searchChildren } from '../../application/child/search-children.ts';
import {
  listConsents,
  recordConsent,
  withdrawConsent,
} from '../../application/consent/consents.ts';
import { decideLevel, levelHistory } from '../../application/level/decide-level.ts';
import { closeLog } from '../../application/log/close-log.ts';
import { addLogEntry, correctLogEntry, listLogEntries } from '../../application/log/entries.ts';
import { openLog } from '../../application/log/open-log.ts';
import {
  addParticipant,
  endParticipation,
  listParticipants,
} from '../../application/log/participants.ts';
import { evaluateMeasure, listMeasures, startMeasure } from '../../application/measure/measures.ts';
import { comingMeetings, holdMeeting, listMeetings } from '../../application/meeting/meetings.ts';
import {
  getMapVersion,
  listMapVersions,
  saveMapVersion,
} from '../../application/network-map/map-versions.ts';
import { listObservations, recordObservation } from '../../application/observation/observations.ts';
import { getOverview } from '../../application/overview/get-overview.ts';
import { assess, listAssessments, listInstruments } from '../../application/scale/assessments.ts';
import { findInAll } from '../../application/search/find-in-all.ts';
import type { CommandHandler, QueryHandler } from '../../application/ports/context.ts';
import type { CommandName, QueryName } from '../../contract/index.ts';
import type { Handlers } from '../dispatch.ts';
import type { Host } from '../host.ts';
import { attachmentHandlers } from './attachment-handlers.ts';
import { handoverHandlers } from './handover-handlers.ts';
import { networkMapHandlers } from './network-map-handlers.ts';
import { officeHandlers } from './office-handlers.ts';
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
    ...networkMapHandlers,
    ...handoverHandlers,
    'child.search': query<'child.search'>(searchChildren),
    'child.list': query<'child.list'>(listChildren),
    'child.register': command<'child.register'>(registerChild),
    'child.get': query<'child.get'>(getChild),
    'child.change': command<'child.change'>(changeChild),
    'child.recordReport': command<'child.recordReport'>(recordReport),
    'child.reports': query<'child.reports'>(listReports),
    'observation.record': command<'observation.record'>(recordObservation),
    'observation.list': query<'observation.list'>(listObservations),
    'scale.instruments': query<'scale.instruments'>(listInstruments),
    'scale.assess': command<'scale.assess'>(assess),
    'scale.list': query<'scale.list'>(listAssessments),
    'level.decide': command<'level.decide'>(decideLevel),
    'level.history': query<'level.history'>(levelHistory),
    'consent.record': command<'consent.record'>(recordConsent),
    'consent.withdraw': command<'consent.withdraw'>(withdrawConsent),
    'consent.list': query<'consent.list'>(listConsents),
    'log.open': command<'log.open'>(openLog),
    'log.close': command<'log.close'>(closeLog),
    'log.addEntry': command<'log.addEntry'>(addLogEntry),
    'log.correctEntry': command<'log.correctEntry'>(correctLogEntry),
    'log.entries': query<'log.entries'>(listLogEntries),
    'log.participants': query<'log.participants'>(listParticipants),
    'log.addParticipant': command<'log.addParticipant'>(addParticipant),
    'log.endParticipation': command<'log.endParticipation'>(endParticipation),
    'measure.start': command<'measure.start'>(startMeasure),
    'measure.evaluate': command<'measure.evaluate'>(evaluateMeasure),
    'measure.list': query<'measure.list'>(listMeasures),
    'baton.state': query<'baton.state'>(batonState),
    'baton.offer': command<'baton.offer'>(offerBaton),
    'baton.accept': command<'baton.accept'>(acceptBaton),
    'baton.decline': command<'baton.decline'>(declineBaton),
    'baton.withdrawOffer': command<'baton.withdrawOffer'>(withdrawOffer),
    'networkMap.versions': query<'networkMap.versions'>(listMapVersions),
    'networkMap.get': query<'networkMap.get'>(getMapVersion),
    'networkMap.save': command<'networkMap.save'>(saveMapVersion),
    'meeting.hold': command<'meeting.hold'>(holdMeeting),
    'meeting.list': query<'meeting.list'>(listMeetings),
    'meeting.coming': query<'meeting.coming'>(comingMeetings),
    'attachment.list': query<'attachment.list'>(listAttachments),
    'attachment.read': query<'attachment.read'>(readAttachment),
    'search.find': query<'search.find'>(findInAll),
    'overview.get': query<'overview.get'>(getOverview),
    'audit.ofChild': query<'audit.ofChild'>(auditOfChild),
    'audit.verify': query<'audit.verify'>(verifyAudit),
  };
}

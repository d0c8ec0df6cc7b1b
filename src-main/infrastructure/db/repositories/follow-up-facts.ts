import type { ChildCardRecord } from '../../../application/ports/records.ts';
import type { FactQuestion } from '../../../application/ports/stores.ts';
import type { FollowUpFacts } from '../../../domain/break/follow-up-facts.ts';
import type { ReadHandle } from '../handles.ts';
import { gatherJudgement } from './gather-judgement.ts';
import { gatherPeople } from './gather-people.ts';
import { gatherWork } from './gather-work.ts';
import type { FactsInHand, Gathered } from './gathered.ts';
import { rowsOfChildren } from './rows-of-children.ts';

/** Every statement that the facts of an office are read with; there are no others, however many children there are. */
export const factStatements: readonly Gathered[] = [
  ...gatherPeople,
  ...gatherWork,
  ...gatherJudgement,
];

export function readFacts(
  { sqlite }: ReadHandle,
  cards: readonly ChildCardRecord[],
  question: FactQuestion,
): readonly FollowUpFacts[] {
  const byChild = new Map(cards.map((card) => [card.id, beginningOf(card, question)]));
  const childIds = [...byChild.keys()];
  for (const { sql, values, add } of factStatements) {
    for (const row of rowsOfChildren(sqlite, childIds, sql, values(question))) {
      const facts = byChild.get(row[0] as string);
      if (facts !== undefined) add(facts, row, question);
    }
  }
  return [...byChild.values()];
}

function beginningOf(
  { id, fields, registeredOn, log, holding }: ChildCardRecord,
  { officeService }: FactQuestion,
): FactsInHand {
  return {
    childId: id,
    givenName: fields.givenName,
    familyName: fields.familyName,
    birthDate: fields.birthDate,
    isUnborn: fields.isUnborn,
    registeredOn,
    officeService,
    level: log.level,
    logStatus: log.status,
    pauseCause: log.pauseCause,
    resumeOn: null,
    openedOn: log.openedOn,
    isOnPaper: log.keeping === 'paper',
    holder: holding === null ? null : { userId: holding.userId, name: holding.holderName },
    deputies: [],
    absences: [],
    offer: null,
    lapsedOffer: null,
    sentPackages: [],
    // The holder of today stands on the card; those from before are read.
    members: holding === null ? [] : [{ name: holding.holderName, role: '', to: null }],
    measures: [],
    planned: [],
    lastWrittenOn: null,
    lastChildVoiceOn: null,
    lastEvaluationOn: null,
    lastMeetingOn: null,
    lastTransitionMeetingOn: null,
    paper: {},
    lastDecision: null,
    lastRaise: null,
    notes: [],
    guardianTalks: [],
    consents: [],
    topStepAssessments: [],
    lastReportOn: null,
    lastPackageOn: null,
    told: [],
  };
}

import type { ConsentFact } from '../../../domain/break/follow-up-facts.ts';
import type { ObservationTheme } from '../../../domain/observation/observation-note.ts';
import { officeDay } from '../../../domain/time/office-day.ts';
import { gathered } from './gathered.ts';

/** The same few choices stand in thousands of consents: each is parsed once. */
const parsed = new Map<string, readonly string[]>();
const mostParsed = 2000;

function listOf<T extends string>(json: string): readonly T[] {
  let list = parsed.get(json);
  if (list === undefined) {
    list = Object.freeze(JSON.parse(json) as string[]);
    if (parsed.size < mostParsed) parsed.set(json, list);
  }
  return list as readonly T[];
}

/** What was weighed, reported and consented to. */
export const gatherJudgement = [
  gathered<
    [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string | null,
      string | null,
      number,
      number,
      string,
    ]
  >(
    `SELECT child_id, id, terms -> '$.givenBy', terms -> '$.purposes', terms -> '$.services',
       terms -> '$.kinds', terms ->> '$.from', terms ->> '$.to',
       withdrawn_on, terms ->> '$.refused', terms ->> '$.ownConsent', at
     FROM consent WHERE true {of child_id} ORDER BY child_id, at`,
    ({ consents }, row) => {
      const [, id, givenBy, purposes, services, kinds, from, to, withdrawnOn] = row;
      const [refused, ownConsent, at] = row.slice(9) as [number, number, string];
      consents.push({
        id,
        givenBy: JSON.parse(givenBy) as string[],
        purposes: listOf<ConsentFact['purposes'][number]>(purposes),
        services: listOf<ConsentFact['services'][number]>(services),
        kinds: listOf<ConsentFact['kinds'][number]>(kinds),
        from,
        to,
        withdrawnOn,
        refused: refused === 1,
        ownConsent: ownConsent === 1,
        recordedOn: officeDay(at),
      });
    },
  ),
  gathered<[string, string, string, string, string, number, string]>(
    `SELECT child_id, id, assessed_on, at, instrument_id, instrument_version,
       json_extract(result, '$.chosenStepId')
     FROM assessment
     WHERE json_extract(result, '$.chosenStepId') IN (SELECT value FROM json_each(:topSteps)) {of child_id}
     ORDER BY at`,
    ({ topStepAssessments }, [, id, assessedOn, at, instrumentId, version, step], { topSteps }) => {
      const isTop = topSteps.some(
        (top) =>
          top.instrumentId === instrumentId &&
          top.instrumentVersion === version &&
          top.stepId === step,
      );
      if (isTop) topStepAssessments.push({ id, assessedOn, at });
    },
    ({ topSteps }) => ({ topSteps: JSON.stringify(topSteps.map(({ stepId }) => stepId)) }),
  ),
  // Few children are at level 0: CROSS JOIN keeps SQLite from beginning with everybody's notes.
  gathered<[string, string, number, string]>(
    `SELECT o.child_id, o.at, o.note ->> '$.suspicion', o.note -> '$.themes'
     FROM child_log l CROSS JOIN observation o ON o.child_id = l.child_id
     WHERE l.level = 0 {of l.child_id} AND NOT EXISTS (
       SELECT 1 FROM observation later WHERE later.child_id = o.child_id AND later.supersedes = o.id
     ) ORDER BY o.at`,
    ({ notes }, [, at, suspicion, themes]) => {
      notes.push({
        at,
        on: officeDay(at),
        suspicion: suspicion === 1,
        concernsSchoolEnvironment: listOf<ObservationTheme>(themes).includes('schoolEnvironment'),
      });
    },
  ),
  gathered<[string, string, string]>(
    `SELECT t.child_id, t.held_on, t.at
     FROM child_log l CROSS JOIN talk t ON t.child_id = l.child_id AND t.kind = 'guardians'
     WHERE l.level = 0 {of l.child_id} ORDER BY t.at`,
    ({ guardianTalks }, [, on, at]) => {
      guardianTalks.push({ at, on });
    },
  ),
  gathered<[string, string]>(
    'SELECT child_id, max(sent_on) FROM report WHERE true {of child_id} GROUP BY child_id',
    (facts, [, sentOn]) => {
      facts.lastReportOn = sentOn;
    },
  ),
];

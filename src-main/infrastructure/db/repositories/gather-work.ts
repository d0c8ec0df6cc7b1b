import type { PlannedMeetingFact } from '../../../domain/break/follow-up-facts.ts';
import type { DeadlineKind } from '../../../domain/deadline/deadline-kinds.ts';
import type { LevelDecision } from '../../../domain/level/decision.ts';
import type { Level } from '../../../domain/level/level.ts';
import type { PaperMilestone } from '../../../domain/paper/paper-terms.ts';
import { officeDay } from '../../../domain/time/office-day.ts';
import { gathered } from './gathered.ts';

type Day = string | null;

/** What is agreed, and what was last done. */
export const gatherWork = [
  gathered<[string, string, string, string, string, string]>(
    `SELECT child_id, id, substr(json_extract(terms, '$.what'), 1, 120),
       json_extract(terms, '$.responsible'), evaluate_on, at
     FROM measure WHERE status = 'active' {of child_id} ORDER BY child_id, evaluate_on`,
    ({ measures }, [, id, what, responsible, evaluateOn, at]) =>
      measures.push({ id, what, responsible, evaluateOn, agreedOn: officeDay(at) }),
  ),
  gathered<[string, string, PlannedMeetingFact['type'], string, string]>(
    `SELECT child_id, id, type, on_day, at FROM planned_meeting
     WHERE status = 'planned' {of child_id} ORDER BY on_day, starts_at`,
    ({ planned }, [, id, type, on, at]) => planned.push({ id, type, on, plannedOn: officeDay(at) }),
  ),
  gathered<[string, Day, Day, Day, Day, LevelDecision | null, Day, Level, Level, Day]>(
    `SELECT child_id, last_written_at, last_child_voice_on, last_evaluation_on, last_meeting_on,
       last_decision, last_decided_at, last_raised_from, last_raised_to, last_raised_at
     FROM log_pulse WHERE true {of child_id}`,
    (facts, [, writtenAt, childVoiceOn, evaluationOn, meetingOn, ...levels]) => {
      const [decision, decidedAt, from, to, raisedAt] = levels;
      facts.lastWrittenOn = writtenAt === null ? null : officeDay(writtenAt);
      facts.lastChildVoiceOn = childVoiceOn;
      facts.lastEvaluationOn = evaluationOn;
      facts.lastMeetingOn = meetingOn;
      if (decision !== null && decidedAt !== null) facts.lastDecision = { decision, at: decidedAt };
      if (raisedAt !== null) facts.lastRaise = { on: officeDay(raisedAt), from, to };
    },
  ),
  gathered<[string, string]>(
    `SELECT child_id, max(held_on) FROM meeting
     WHERE json_extract(minutes, '$.type') = 'transition' {of child_id} GROUP BY child_id`,
    (facts, [, heldOn]) => {
      facts.lastTransitionMeetingOn = heldOn;
    },
  ),
  gathered<[string, PaperMilestone, string]>(
    `SELECT child_id, kind, max(on_day) FROM paper_milestone
     WHERE true {of child_id} GROUP BY child_id, kind`,
    ({ paper }, [, kind, on]) => {
      paper[kind] = on;
    },
  ),
  gathered<[string, string]>(
    `SELECT child_id, max(created_at) FROM package
     WHERE direction = 'out' AND status IN ('sent', 'accepted') AND child_id IS NOT NULL
       {of child_id} GROUP BY child_id`,
    (facts, [, createdAt]) => {
      facts.lastPackageOn = officeDay(createdAt);
    },
  ),
  gathered<[string, DeadlineKind, string, string, number, string]>(
    `SELECT child_id, kind, due_on, told_on, is_taken_back, at FROM told_deadline
     WHERE true {of child_id} ORDER BY at, rowid`,
    ({ told }, [, kind, dueOn, toldOn, isTakenBack, at]) => {
      told.push({ kind, dueOn, toldOn, isTakenBack: isTakenBack === 1, at });
    },
  ),
  // A bare column beside max() comes from the row that has the maximum.
  gathered<[string, Day, string]>(
    `SELECT s.child_id, json_extract(s.details, '$.resumeOn'), max(s.at)
     FROM child_log l JOIN log_status_change s ON s.child_id = l.child_id AND s.cause = 'paused'
     WHERE l.status = 'paused' {of s.child_id} GROUP BY s.child_id`,
    (facts, [, resumeOn]) => {
      facts.resumeOn = resumeOn;
    },
  ),
];

-- Everything that follow-up needs beside log, measures and minutes: how a log stands and why, who stands in for
-- a holder, planned meetings, talks, siblings, paper, deadlines that were told, and the municipality's numbers.

-- How the log came about, how it is kept, and why it rests.
ALTER TABLE child_log ADD COLUMN origin TEXT CHECK (origin IN ('service', 'guardians', 'youth'));
ALTER TABLE child_log ADD COLUMN keeping TEXT NOT NULL DEFAULT 'digital' CHECK (keeping IN ('digital', 'paper'));
ALTER TABLE child_log ADD COLUMN paper_code TEXT;
ALTER TABLE child_log ADD COLUMN pause_cause TEXT CHECK (pause_cause IN ('consent', 'agreed', 'backToZero'));
-- Until now a log rested for want of consent only.
UPDATE child_log SET pause_cause = 'consent' WHERE status = 'paused';

CREATE TABLE log_status_change (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  cause TEXT NOT NULL CHECK (cause IN ('opened', 'reopened', 'paused', 'resumed', 'closed', 'keptOnPaper', 'keptDigitally')),
  details TEXT NOT NULL CHECK (json_valid(details)),
  author_name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX log_status_change_of_child ON log_status_change (child_id, at);

-- Measures: where one starts, where one wants to be, and a revision so that two who write at once both keep their words.
UPDATE measure SET terms = json_set(
  terms,
  '$.startPoint', json('{"value":null,"words":""}'),
  '$.aim', json('{"value":null,"words":""}')
);
ALTER TABLE measure ADD COLUMN revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1);

-- An offer says what happens to the one who gives: stays as a participant or leaves, and which tasks stay along.
ALTER TABLE baton_offer ADD COLUMN stays_on INTEGER NOT NULL DEFAULT 1 CHECK (stays_on IN (0, 1));
ALTER TABLE baton_offer ADD COLUMN keeps TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(keeps));
ALTER TABLE baton_offer ADD COLUMN checklist TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(checklist));

-- Somebody who acts in the holder's place for a while; the holder still has the baton.
CREATE TABLE deputy (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  user_id TEXT NOT NULL REFERENCES user (id),
  from_on TEXT NOT NULL,
  to_on TEXT NOT NULL CHECK (to_on >= from_on),
  author_name TEXT NOT NULL,
  at TEXT NOT NULL,
  ended_at TEXT
) STRICT;
CREATE INDEX deputy_of_child ON deputy (child_id);
CREATE INDEX deputy_of_user ON deputy (user_id);

-- When a colleague is away. Why is nobody's business here.
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES user (id),
  from_on TEXT NOT NULL,
  to_on TEXT NOT NULL CHECK (to_on >= from_on),
  author_name TEXT NOT NULL,
  at TEXT NOT NULL,
  cancelled_at TEXT
) STRICT;
CREATE INDEX absence_of_user ON absence (user_id);

-- How somebody who no longer follows up was told so (duty 7).
ALTER TABLE participant ADD COLUMN notice TEXT NOT NULL DEFAULT '';

-- Siblings: that they are siblings, and nothing of what either log says.
CREATE TABLE sibling_link (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  sibling_id TEXT NOT NULL REFERENCES child (id),
  author_name TEXT NOT NULL,
  at TEXT NOT NULL,
  removed_at TEXT,
  CHECK (child_id < sibling_id)
) STRICT;
CREATE UNIQUE INDEX one_link_of_siblings ON sibling_link (child_id, sibling_id) WHERE removed_at IS NULL;
CREATE INDEX sibling_link_back ON sibling_link (sibling_id);

-- Talks beside the log: with a leader, with guardians, with the child, with an adviser. Internal.
CREATE TABLE talk (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  kind TEXT NOT NULL CHECK (kind IN ('leader', 'guardians', 'child', 'adviser')),
  held_on TEXT NOT NULL,
  present TEXT NOT NULL,
  summary TEXT NOT NULL,
  agreed TEXT NOT NULL,
  author_name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX talk_of_child ON talk (child_id);

-- Meetings to come. Unlike minutes they are changed, so they carry a revision; `sequence` is the calendar file's.
CREATE TABLE planned_meeting (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  type TEXT NOT NULL,
  on_day TEXT NOT NULL,
  starts_at TEXT,
  ends_at TEXT,
  place TEXT NOT NULL,
  purpose TEXT NOT NULL,
  agenda TEXT NOT NULL,
  invited TEXT NOT NULL CHECK (json_valid(invited)),
  status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled')),
  sequence INTEGER NOT NULL CHECK (sequence >= 0),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  author_name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX planned_meeting_of_child ON planned_meeting (child_id, status, on_day);
CREATE INDEX planned_meeting_to_come ON planned_meeting (on_day) WHERE status = 'planned';
ALTER TABLE meeting ADD COLUMN planned_id TEXT REFERENCES planned_meeting (id);

-- The date agreed in the latest minutes of each log is the meeting that is planned.
INSERT INTO planned_meeting
SELECT
  lower(hex(randomblob(4))) || '-' || lower(hex(randomblob(2))) || '-4' || substr(lower(hex(randomblob(2))), 2)
    || '-a' || substr(lower(hex(randomblob(2))), 2) || '-' || lower(hex(randomblob(6))),
  m.child_id, 'evaluation', m.next_on, NULL, NULL, '', '', '', '[]', 'planned', 0, 1, m.author_name, m.at
FROM meeting m JOIN child_log l ON l.child_id = m.child_id AND l.status IN ('open', 'paused')
WHERE m.next_on IS NOT NULL AND m.id = (
  SELECT n.id FROM meeting n WHERE n.child_id = m.child_id ORDER BY n.held_on DESC, n.at DESC LIMIT 1
);

-- A deadline that a family has been told of stays where it was told, whatever the numbers become.
CREATE TABLE told_deadline (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  kind TEXT NOT NULL,
  due_on TEXT NOT NULL,
  told_on TEXT NOT NULL,
  policy_version INTEGER NOT NULL CHECK (policy_version >= 0),
  author_name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX told_deadline_of_child ON told_deadline (child_id);

-- The numbers of the municipality; the newest version counts, the older ones stay readable.
CREATE TABLE policy_version (
  version INTEGER PRIMARY KEY CHECK (version >= 1),
  policy TEXT NOT NULL CHECK (json_valid(policy)),
  reason TEXT NOT NULL,
  author_name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

-- Logs on paper: the code that was printed, and the dates that the program needs to notice a break.
CREATE TABLE paper_log (
  code TEXT PRIMARY KEY,
  child_id TEXT REFERENCES child (id),
  printed_on TEXT NOT NULL,
  registered_on TEXT,
  author_name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE TABLE paper_milestone (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  kind TEXT NOT NULL CHECK (kind IN ('meeting', 'evaluation', 'childVoice', 'contact')),
  on_day TEXT NOT NULL,
  author_name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX paper_milestone_of_child ON paper_milestone (child_id, on_day);

-- History is corrected by later rows, never changed, removed or replaced.
CREATE TRIGGER log_status_change_is_never_changed BEFORE UPDATE ON log_status_change
BEGIN SELECT RAISE(ABORT, 'turns of a log are never changed'); END;
CREATE TRIGGER log_status_change_is_never_removed BEFORE DELETE ON log_status_change
BEGIN SELECT RAISE(ABORT, 'turns of a log are never removed'); END;
CREATE TRIGGER log_status_change_is_never_replaced BEFORE INSERT ON log_status_change
WHEN EXISTS (SELECT 1 FROM log_status_change WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'turns of a log are never replaced'); END;
CREATE TRIGGER talk_is_never_changed BEFORE UPDATE ON talk
BEGIN SELECT RAISE(ABORT, 'talks are never changed'); END;
CREATE TRIGGER talk_is_never_removed BEFORE DELETE ON talk
BEGIN SELECT RAISE(ABORT, 'talks are never removed'); END;
CREATE TRIGGER talk_is_never_replaced BEFORE INSERT ON talk
WHEN EXISTS (SELECT 1 FROM talk WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'talks are never replaced'); END;
CREATE TRIGGER told_deadline_is_never_changed BEFORE UPDATE ON told_deadline
BEGIN SELECT RAISE(ABORT, 'told deadlines are never changed'); END;
CREATE TRIGGER told_deadline_is_never_removed BEFORE DELETE ON told_deadline
BEGIN SELECT RAISE(ABORT, 'told deadlines are never removed'); END;
CREATE TRIGGER told_deadline_is_never_replaced BEFORE INSERT ON told_deadline
WHEN EXISTS (SELECT 1 FROM told_deadline WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'told deadlines are never replaced'); END;
CREATE TRIGGER policy_version_is_never_changed BEFORE UPDATE ON policy_version
BEGIN SELECT RAISE(ABORT, 'policy versions are never changed'); END;
CREATE TRIGGER policy_version_is_never_removed BEFORE DELETE ON policy_version
BEGIN SELECT RAISE(ABORT, 'policy versions are never removed'); END;
CREATE TRIGGER policy_version_is_never_replaced BEFORE INSERT ON policy_version
WHEN EXISTS (SELECT 1 FROM policy_version WHERE version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'policy versions are never replaced'); END;
CREATE TRIGGER paper_milestone_is_never_changed BEFORE UPDATE ON paper_milestone
BEGIN SELECT RAISE(ABORT, 'milestones are never changed'); END;
CREATE TRIGGER paper_milestone_is_never_removed BEFORE DELETE ON paper_milestone
BEGIN SELECT RAISE(ABORT, 'milestones are never removed'); END;
CREATE TRIGGER paper_milestone_is_never_replaced BEFORE INSERT ON paper_milestone
WHEN EXISTS (SELECT 1 FROM paper_milestone WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'milestones are never replaced'); END;
-- A deputy's time and a colleague's absence are only ended; a planned meeting stays with its child.
CREATE TRIGGER deputy_is_only_ended BEFORE UPDATE ON deputy
WHEN OLD.ended_at IS NOT NULL OR NEW.id <> OLD.id OR NEW.child_id <> OLD.child_id OR NEW.user_id <> OLD.user_id
  OR NEW.from_on <> OLD.from_on OR NEW.to_on <> OLD.to_on OR NEW.at <> OLD.at
BEGIN SELECT RAISE(ABORT, 'deputies are only ended'); END;
CREATE TRIGGER deputy_is_never_removed BEFORE DELETE ON deputy
BEGIN SELECT RAISE(ABORT, 'deputies are never removed'); END;
CREATE TRIGGER planned_meeting_is_never_removed BEFORE DELETE ON planned_meeting
BEGIN SELECT RAISE(ABORT, 'planned meetings are cancelled, not removed'); END;
CREATE TRIGGER planned_meeting_stays BEFORE UPDATE ON planned_meeting
WHEN NEW.id <> OLD.id OR NEW.child_id <> OLD.child_id OR NEW.revision <= OLD.revision OR OLD.status <> 'planned'
BEGIN SELECT RAISE(ABORT, 'a planned meeting changes forward only'); END;

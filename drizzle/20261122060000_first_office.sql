-- The first database of an office. STRICT tables, text ids (UUID), dates as ISO text.
-- Rows that are history (log entries, evaluations, audit …) have triggers that refuse change and removal.

CREATE TABLE office (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  municipality TEXT NOT NULL,
  service_type TEXT NOT NULL,
  identity TEXT NOT NULL CHECK (json_valid(identity)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE user (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL CHECK (role IN ('leader', 'stafettholder', 'participant')),
  phone TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'invited', 'left')),
  slot_id TEXT,
  joined_on TEXT NOT NULL,
  left_on TEXT
) STRICT;

CREATE TABLE child (
  id TEXT PRIMARY KEY,
  given_name TEXT NOT NULL,
  family_name TEXT NOT NULL,
  birth_date TEXT,
  has_hidden_address INTEGER NOT NULL CHECK (has_hidden_address IN (0, 1)),
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  registered_by TEXT NOT NULL REFERENCES user (id),
  registered_on TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE TABLE guardian (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  position INTEGER NOT NULL,
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  UNIQUE (child_id, position)
) STRICT;

CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  municipality TEXT NOT NULL,
  service_type TEXT NOT NULL,
  identity TEXT NOT NULL CHECK (json_valid(identity)),
  fingerprint TEXT NOT NULL UNIQUE,
  added_on TEXT NOT NULL,
  verified_on TEXT,
  verified_by TEXT,
  verified_how TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE baton_holding (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  user_id TEXT REFERENCES user (id),
  contact_id TEXT REFERENCES contact (id),
  holder_name TEXT NOT NULL,
  service TEXT NOT NULL,
  from_at TEXT NOT NULL,
  to_at TEXT,
  CHECK ((user_id IS NULL) <> (contact_id IS NULL))
) STRICT;

-- Invariant 1, "at most one": two open holdings of one child cannot exist.
CREATE UNIQUE INDEX one_open_holding ON baton_holding (child_id) WHERE to_at IS NULL;

-- Invariant 1, "at least one": an open log points at its holding, and that holding cannot end or vanish
-- while the log points at it. Moving the baton points the log at the next holding first (the reference is
-- checked at commit), ends the old one, then writes the new one.
CREATE TABLE child_log (
  child_id TEXT PRIMARY KEY REFERENCES child (id),
  level INTEGER NOT NULL CHECK (level IN (0, 1, 2, 3)),
  status TEXT NOT NULL CHECK (status IN ('none', 'open', 'paused', 'closed')),
  holding_id TEXT REFERENCES baton_holding (id) DEFERRABLE INITIALLY DEFERRED,
  opened_on TEXT,
  closed_on TEXT,
  gdpr_basis TEXT,
  CHECK (status NOT IN ('open', 'paused') OR holding_id IS NOT NULL),
  CHECK (status IN ('open', 'paused') OR holding_id IS NULL)
) STRICT;

CREATE TRIGGER holding_is_needed BEFORE UPDATE OF to_at ON baton_holding
WHEN NEW.to_at IS NOT NULL AND EXISTS (SELECT 1 FROM child_log WHERE holding_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'the log still has this holder'); END;

CREATE TRIGGER holding_is_history BEFORE DELETE ON baton_holding
BEGIN SELECT RAISE(ABORT, 'holdings are never removed'); END;

CREATE TRIGGER holding_is_fixed BEFORE UPDATE ON baton_holding
WHEN OLD.to_at IS NOT NULL OR NEW.id <> OLD.id OR NEW.child_id <> OLD.child_id
  OR NEW.user_id IS NOT OLD.user_id OR NEW.contact_id IS NOT OLD.contact_id OR NEW.from_at <> OLD.from_at
BEGIN SELECT RAISE(ABORT, 'holdings are only ended'); END;

CREATE TRIGGER log_points_at_open_holding AFTER UPDATE OF holding_id ON child_log
WHEN EXISTS (SELECT 1 FROM baton_holding WHERE id = NEW.holding_id AND (to_at IS NOT NULL OR child_id <> NEW.child_id))
BEGIN SELECT RAISE(ABORT, 'the log must point at an open holding of the same child'); END;

CREATE TRIGGER new_holding_is_pointed_at AFTER INSERT ON baton_holding
WHEN NEW.to_at IS NULL AND NOT EXISTS (SELECT 1 FROM child_log WHERE holding_id = NEW.id AND child_id = NEW.child_id)
BEGIN SELECT RAISE(ABORT, 'an open holding belongs to an open log'); END;

CREATE TABLE package (
  id TEXT PRIMARY KEY,
  direction TEXT NOT NULL CHECK (direction IN ('out', 'in')),
  child_id TEXT REFERENCES child (id),
  child_name TEXT NOT NULL,
  contact_id TEXT NOT NULL REFERENCES contact (id),
  status TEXT NOT NULL CHECK (status IN ('sent', 'received', 'accepted', 'declined', 'expired', 'withdrawn')),
  created_at TEXT NOT NULL,
  expires_on TEXT NOT NULL,
  answered_at TEXT,
  answer_reason TEXT NOT NULL DEFAULT '',
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  manifest TEXT NOT NULL CHECK (json_valid(manifest)),
  content BLOB,
  receipt BLOB
) STRICT;

CREATE TABLE baton_offer (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  to_user_id TEXT REFERENCES user (id),
  to_contact_id TEXT REFERENCES contact (id),
  package_id TEXT REFERENCES package (id),
  to_name TEXT NOT NULL,
  message TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'accepted', 'declined', 'expired', 'withdrawn')),
  offered_by TEXT NOT NULL REFERENCES user (id),
  offered_on TEXT NOT NULL,
  expires_on TEXT NOT NULL,
  answered_at TEXT,
  answer_reason TEXT NOT NULL DEFAULT '',
  CHECK ((to_user_id IS NULL) <> (to_contact_id IS NULL))
) STRICT;

CREATE UNIQUE INDEX one_open_offer ON baton_offer (child_id) WHERE status = 'open';

CREATE TABLE level_change (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  decision TEXT NOT NULL,
  from_level INTEGER NOT NULL CHECK (from_level IN (0, 1, 2, 3)),
  to_level INTEGER NOT NULL CHECK (to_level IN (0, 1, 2, 3)),
  grounds TEXT NOT NULL CHECK (json_valid(grounds)),
  author_name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE participant (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  name TEXT NOT NULL,
  service_type TEXT NOT NULL,
  role_title TEXT NOT NULL,
  phone TEXT NOT NULL,
  user_id TEXT REFERENCES user (id),
  from_on TEXT NOT NULL,
  to_on TEXT
) STRICT;

CREATE TABLE observation (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  note TEXT NOT NULL CHECK (json_valid(note)),
  supersedes TEXT REFERENCES observation (id),
  author_name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE assessment (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  instrument_id TEXT NOT NULL,
  instrument_version INTEGER NOT NULL,
  result TEXT NOT NULL CHECK (json_valid(result)),
  assessed_on TEXT NOT NULL,
  author_name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE report (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  receiver TEXT NOT NULL CHECK (receiver IN ('childWelfare', 'police')),
  sent_on TEXT NOT NULL,
  reference TEXT NOT NULL,
  guardians_informed INTEGER NOT NULL CHECK (guardians_informed IN (0, 1)),
  author_name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE consent (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  terms TEXT NOT NULL CHECK (json_valid(terms)),
  author_name TEXT NOT NULL,
  at TEXT NOT NULL,
  withdrawn_on TEXT,
  withdrawal TEXT CHECK (withdrawal IS NULL OR json_valid(withdrawal))
) STRICT;

CREATE TABLE log_entry (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  about_id TEXT,
  corrects_id TEXT REFERENCES log_entry (id),
  correction_reason TEXT NOT NULL DEFAULT '',
  happened_on TEXT NOT NULL,
  author_name TEXT NOT NULL,
  author_office TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE measure (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  terms TEXT NOT NULL CHECK (json_valid(terms)),
  status TEXT NOT NULL CHECK (status IN ('active', 'changed', 'stopped')),
  evaluate_on TEXT NOT NULL,
  author_name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE measure_evaluation (
  id TEXT PRIMARY KEY,
  measure_id TEXT NOT NULL REFERENCES measure (id),
  evaluation TEXT NOT NULL CHECK (json_valid(evaluation)),
  author_name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE network_map (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  map TEXT NOT NULL CHECK (json_valid(map)),
  metadata TEXT NOT NULL CHECK (json_valid(metadata)),
  author_name TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (child_id, number)
) STRICT;

CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  minutes TEXT NOT NULL CHECK (json_valid(minutes)),
  held_on TEXT NOT NULL,
  next_on TEXT,
  author_name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE attachment (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL,
  author_name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE draft (
  user_id TEXT NOT NULL REFERENCES user (id),
  key TEXT NOT NULL,
  body TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (user_id, key)
) STRICT;

CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  user_id TEXT,
  by_name TEXT NOT NULL,
  operation TEXT NOT NULL,
  kind TEXT NOT NULL,
  child_id TEXT,
  outcome TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE INDEX child_by_name ON child (family_name, given_name);
CREATE INDEX guardian_of_child ON guardian (child_id);
CREATE INDEX participant_of_child ON participant (child_id);
CREATE INDEX observation_of_child ON observation (child_id);
CREATE INDEX assessment_of_child ON assessment (child_id);
CREATE INDEX report_of_child ON report (child_id);
CREATE INDEX consent_of_child ON consent (child_id);
CREATE INDEX log_entry_of_child ON log_entry (child_id, happened_on);
CREATE INDEX measure_of_child ON measure (child_id);
CREATE INDEX evaluation_of_measure ON measure_evaluation (measure_id);
CREATE INDEX meeting_of_child ON meeting (child_id, held_on);
CREATE INDEX attachment_of_child ON attachment (child_id);
CREATE INDEX level_change_of_child ON level_change (child_id);
CREATE INDEX holding_of_child ON baton_holding (child_id);
CREATE INDEX offer_of_child ON baton_offer (child_id);
CREATE INDEX audit_of_child ON audit (child_id, sequence);

-- Invariant 3 and 7: history is corrected by later rows, never changed or removed.
CREATE TRIGGER level_change_is_never_changed BEFORE UPDATE ON level_change
BEGIN SELECT RAISE(ABORT, 'level decisions are never changed'); END;
CREATE TRIGGER level_change_is_never_removed BEFORE DELETE ON level_change
BEGIN SELECT RAISE(ABORT, 'level decisions are never removed'); END;
CREATE TRIGGER observation_is_never_changed BEFORE UPDATE ON observation
BEGIN SELECT RAISE(ABORT, 'notes are never changed'); END;
CREATE TRIGGER observation_is_never_removed BEFORE DELETE ON observation
BEGIN SELECT RAISE(ABORT, 'notes are never removed'); END;
CREATE TRIGGER assessment_is_never_changed BEFORE UPDATE ON assessment
BEGIN SELECT RAISE(ABORT, 'assessments are never changed'); END;
CREATE TRIGGER assessment_is_never_removed BEFORE DELETE ON assessment
BEGIN SELECT RAISE(ABORT, 'assessments are never removed'); END;
CREATE TRIGGER report_is_never_changed BEFORE UPDATE ON report
BEGIN SELECT RAISE(ABORT, 'reports are never changed'); END;
CREATE TRIGGER report_is_never_removed BEFORE DELETE ON report
BEGIN SELECT RAISE(ABORT, 'reports are never removed'); END;
CREATE TRIGGER log_entry_is_never_changed BEFORE UPDATE ON log_entry
BEGIN SELECT RAISE(ABORT, 'log entries are never changed'); END;
CREATE TRIGGER log_entry_is_never_removed BEFORE DELETE ON log_entry
BEGIN SELECT RAISE(ABORT, 'log entries are never removed'); END;
CREATE TRIGGER measure_evaluation_is_never_changed BEFORE UPDATE ON measure_evaluation
BEGIN SELECT RAISE(ABORT, 'evaluations are never changed'); END;
CREATE TRIGGER measure_evaluation_is_never_removed BEFORE DELETE ON measure_evaluation
BEGIN SELECT RAISE(ABORT, 'evaluations are never removed'); END;
CREATE TRIGGER network_map_is_never_changed BEFORE UPDATE ON network_map
BEGIN SELECT RAISE(ABORT, 'map versions are never changed'); END;
CREATE TRIGGER network_map_is_never_removed BEFORE DELETE ON network_map
BEGIN SELECT RAISE(ABORT, 'map versions are never removed'); END;
CREATE TRIGGER meeting_is_never_changed BEFORE UPDATE ON meeting
BEGIN SELECT RAISE(ABORT, 'minutes are never changed'); END;
CREATE TRIGGER meeting_is_never_removed BEFORE DELETE ON meeting
BEGIN SELECT RAISE(ABORT, 'minutes are never removed'); END;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit rows are never changed'); END;
CREATE TRIGGER audit_is_never_removed BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit rows are never removed'); END;
CREATE TRIGGER consent_terms_are_fixed BEFORE UPDATE ON consent
WHEN NEW.terms <> OLD.terms OR NEW.child_id <> OLD.child_id OR NEW.at <> OLD.at OR OLD.withdrawn_on IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'consents are only withdrawn'); END;
CREATE TRIGGER consent_is_never_removed BEFORE DELETE ON consent
BEGIN SELECT RAISE(ABORT, 'consents are never removed'); END;

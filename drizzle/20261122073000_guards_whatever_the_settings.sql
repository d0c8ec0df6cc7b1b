-- Guards that hold whatever a connection is set to. REPLACE removes a row without firing the triggers of
-- removal unless recursive_triggers is on, so replacing is refused where the new row comes in.

-- Invariant 1, the way back: an open holding is pointed at by a log when a transaction ends. The column is
-- empty for ended holdings; its reference is checked at commit, so that moving and ending stay possible.
CREATE UNIQUE INDEX one_log_of_holding ON child_log (holding_id);
ALTER TABLE baton_holding ADD COLUMN open_id TEXT
  GENERATED ALWAYS AS (CASE WHEN to_at IS NULL THEN id END) VIRTUAL
  REFERENCES child_log (holding_id) DEFERRABLE INITIALLY DEFERRED;

CREATE TRIGGER holding_is_never_replaced BEFORE INSERT ON baton_holding
WHEN EXISTS (
  SELECT 1 FROM baton_holding
  WHERE id = NEW.id OR (child_id = NEW.child_id AND to_at IS NULL AND NEW.to_at IS NULL)
)
BEGIN SELECT RAISE(ABORT, 'holdings are never replaced'); END;

-- A registered child always has its one log row.
CREATE TRIGGER log_is_never_removed BEFORE DELETE ON child_log
BEGIN SELECT RAISE(ABORT, 'logs are never removed'); END;
CREATE TRIGGER log_is_never_replaced BEFORE INSERT ON child_log
WHEN EXISTS (SELECT 1 FROM child_log WHERE child_id = NEW.child_id)
BEGIN SELECT RAISE(ABORT, 'logs are never replaced'); END;
CREATE TRIGGER log_stays_with_its_child BEFORE UPDATE OF child_id ON child_log
WHEN NEW.child_id <> OLD.child_id
BEGIN SELECT RAISE(ABORT, 'a log stays with its child'); END;

-- Invariants 3 and 7: history is never replaced either.
CREATE TRIGGER level_change_is_never_replaced BEFORE INSERT ON level_change
WHEN EXISTS (SELECT 1 FROM level_change WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'level decisions are never replaced'); END;
CREATE TRIGGER observation_is_never_replaced BEFORE INSERT ON observation
WHEN EXISTS (SELECT 1 FROM observation WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'notes are never replaced'); END;
CREATE TRIGGER assessment_is_never_replaced BEFORE INSERT ON assessment
WHEN EXISTS (SELECT 1 FROM assessment WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'assessments are never replaced'); END;
CREATE TRIGGER report_is_never_replaced BEFORE INSERT ON report
WHEN EXISTS (SELECT 1 FROM report WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'reports are never replaced'); END;
CREATE TRIGGER log_entry_is_never_replaced BEFORE INSERT ON log_entry
WHEN EXISTS (SELECT 1 FROM log_entry WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'log entries are never replaced'); END;
CREATE TRIGGER measure_evaluation_is_never_replaced BEFORE INSERT ON measure_evaluation
WHEN EXISTS (SELECT 1 FROM measure_evaluation WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'evaluations are never replaced'); END;
CREATE TRIGGER network_map_is_never_replaced BEFORE INSERT ON network_map
WHEN EXISTS (SELECT 1 FROM network_map WHERE id = NEW.id OR (child_id = NEW.child_id AND number = NEW.number))
BEGIN SELECT RAISE(ABORT, 'map versions are never replaced'); END;
CREATE TRIGGER meeting_is_never_replaced BEFORE INSERT ON meeting
WHEN EXISTS (SELECT 1 FROM meeting WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'minutes are never replaced'); END;
CREATE TRIGGER consent_is_never_replaced BEFORE INSERT ON consent
WHEN EXISTS (SELECT 1 FROM consent WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'consents are never replaced'); END;
CREATE TRIGGER audit_is_never_replaced BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE sequence = NEW.sequence OR hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'audit rows are never replaced'); END;

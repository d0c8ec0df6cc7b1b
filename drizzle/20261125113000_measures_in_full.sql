-- Measures in full: what a measure took the place of, who has had it and why that changed, and who changed a child last.

ALTER TABLE measure ADD COLUMN replaces_id TEXT REFERENCES measure (id) CHECK (replaces_id <> id);
CREATE INDEX measure_that_replaces ON measure (replaces_id) WHERE replaces_id IS NOT NULL;

-- A changed measure and the one that took its place were always written at the same instant.
UPDATE measure SET replaces_id = (
  SELECT before.id
  FROM measure before JOIN measure_evaluation e ON e.measure_id = before.id
  WHERE before.child_id = measure.child_id AND before.id <> measure.id AND before.status = 'changed'
    AND e.at = measure.at AND json_extract(e.evaluation, '$.decision') = 'change'
  LIMIT 1
);

-- Who had a measure and who has it now, as names, because names travel between offices. Empty is nobody yet.
CREATE TABLE measure_reassignment (
  id TEXT PRIMARY KEY,
  measure_id TEXT NOT NULL REFERENCES measure (id),
  from_name TEXT NOT NULL,
  to_name TEXT NOT NULL,
  reason TEXT NOT NULL,
  author_name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX reassignment_of_measure ON measure_reassignment (measure_id);

-- Who changed what is known about a child last: somebody who wrote meanwhile is shown whose words these are.
ALTER TABLE child ADD COLUMN changed_by TEXT;
ALTER TABLE child ADD COLUMN changed_at TEXT;

CREATE TRIGGER measure_reassignment_is_never_changed BEFORE UPDATE ON measure_reassignment
BEGIN SELECT RAISE(ABORT, 'who had a measure is never changed afterwards'); END;
CREATE TRIGGER measure_reassignment_is_never_removed BEFORE DELETE ON measure_reassignment
BEGIN SELECT RAISE(ABORT, 'who had a measure is never removed'); END;
CREATE TRIGGER measure_reassignment_is_never_replaced BEFORE INSERT ON measure_reassignment
WHEN EXISTS (SELECT 1 FROM measure_reassignment WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'who had a measure is never replaced'); END;

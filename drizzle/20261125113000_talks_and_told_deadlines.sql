-- An adviser may have been asked without being told who it was about; that makes a difference by law.
ALTER TABLE talk ADD COLUMN is_anonymous INTEGER NOT NULL DEFAULT 0 CHECK (is_anonymous IN (0, 1));

-- That a family was told a deadline is taken back by a later row, never by removing the one before.
ALTER TABLE told_deadline ADD COLUMN is_taken_back INTEGER NOT NULL DEFAULT 0 CHECK (is_taken_back IN (0, 1));

-- The first screen asks what waits at level 0: when one was concerned and when one talked with the guardians.
CREATE INDEX log_at_level_zero ON child_log (child_id) WHERE level = 0;
CREATE INDEX concern_in_short ON observation (
  child_id, at, id, supersedes, note ->> '$.suspicion', note -> '$.themes'
);
CREATE INDEX concern_replaced ON observation (child_id, supersedes) WHERE supersedes IS NOT NULL;
CREATE INDEX talk_with_guardians ON talk (child_id, at, held_on) WHERE kind = 'guardians';

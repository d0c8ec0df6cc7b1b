-- An adviser may have been asked without being told who it was about; that makes a difference by law.
ALTER TABLE talk ADD COLUMN is_anonymous INTEGER NOT NULL DEFAULT 0 CHECK (is_anonymous IN (0, 1));

-- That a family was told a deadline is taken back by a later row, never by removing the one before.
ALTER TABLE told_deadline ADD COLUMN is_taken_back INTEGER NOT NULL DEFAULT 0 CHECK (is_taken_back IN (0, 1));

-- Copies that were made on paper: of what, for whom, by which right. The family can ask, and the reason of a
-- disclosure without consent stands with the copy it was made for.
CREATE TABLE printed_copy (
  id TEXT PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  document TEXT NOT NULL CHECK (document IN ('log', 'summary', 'agenda', 'minutes', 'invitation', 'notice', 'checklist', 'blank')),
  reader TEXT NOT NULL CHECK (reader IN ('ownOffice', 'guardian', 'youngPerson', 'service', 'nobody')),
  reader_name TEXT NOT NULL,
  service TEXT,
  kinds TEXT NOT NULL CHECK (json_valid(kinds)),
  basis TEXT NOT NULL CHECK (basis IN ('ownWork', 'ownLog', 'consent', 'nothingTold', 'dutyToReport', 'dutyToAvert', 'orderFromChildWelfare', 'otherLaw')),
  legal_reason TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('file', 'printer')),
  author_name TEXT NOT NULL,
  at TEXT NOT NULL,
  CHECK ((reader = 'service') = (service IS NOT NULL)),
  CHECK (basis NOT IN ('dutyToReport', 'dutyToAvert', 'orderFromChildWelfare', 'otherLaw') OR length(legal_reason) > 0)
) STRICT;
CREATE INDEX printed_copy_of_child ON printed_copy (child_id, at);
CREATE TRIGGER printed_copy_is_never_changed BEFORE UPDATE ON printed_copy
BEGIN SELECT RAISE(ABORT, 'copies on paper are never changed'); END;
CREATE TRIGGER printed_copy_is_never_removed BEFORE DELETE ON printed_copy
BEGIN SELECT RAISE(ABORT, 'copies on paper are never removed'); END;
CREATE TRIGGER printed_copy_is_never_replaced BEFORE INSERT ON printed_copy
WHEN EXISTS (SELECT 1 FROM printed_copy WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'copies on paper are never replaced'); END;

-- A log on paper has a holder and dates here, and no words: whatever way somebody tries to write them.
CREATE TRIGGER no_words_while_on_paper BEFORE INSERT ON log_entry
WHEN NEW.kind IN ('attention', 'brightSpot', 'childVoice', 'guardianView', 'commonUnderstanding', 'goal', 'triedBefore', 'note', 'measureStarted', 'measureEvaluated', 'meetingHeld', 'correction')
  AND EXISTS (SELECT 1 FROM child_log WHERE child_id = NEW.child_id AND keeping = 'paper' AND status IN ('open', 'paused'))
BEGIN SELECT RAISE(ABORT, 'the log is kept on paper'); END;
CREATE TRIGGER no_measures_while_on_paper BEFORE INSERT ON measure
WHEN EXISTS (SELECT 1 FROM child_log WHERE child_id = NEW.child_id AND keeping = 'paper' AND status IN ('open', 'paused'))
BEGIN SELECT RAISE(ABORT, 'the log is kept on paper'); END;
CREATE TRIGGER no_minutes_while_on_paper BEFORE INSERT ON meeting
WHEN EXISTS (SELECT 1 FROM child_log WHERE child_id = NEW.child_id AND keeping = 'paper' AND status IN ('open', 'paused'))
BEGIN SELECT RAISE(ABORT, 'the log is kept on paper'); END;
CREATE TRIGGER no_documents_while_on_paper BEFORE INSERT ON attachment
WHEN EXISTS (SELECT 1 FROM child_log WHERE child_id = NEW.child_id AND keeping = 'paper' AND status IN ('open', 'paused'))
BEGIN SELECT RAISE(ABORT, 'the log is kept on paper'); END;
-- The code of a log on paper stands on one sheet and is registered for one child, once.
CREATE TRIGGER paper_log_is_registered_once BEFORE UPDATE ON paper_log
WHEN OLD.registered_on IS NOT NULL OR NEW.code <> OLD.code OR NEW.printed_on <> OLD.printed_on
  OR (OLD.child_id IS NOT NULL AND NEW.child_id <> OLD.child_id)
BEGIN SELECT RAISE(ABORT, 'a log on paper is registered once'); END;
CREATE TRIGGER paper_log_is_never_removed BEFORE DELETE ON paper_log
BEGIN SELECT RAISE(ABORT, 'logs on paper are never removed'); END;

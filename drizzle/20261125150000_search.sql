-- Search in everything that is written, inside the encrypted file and nowhere else.

-- One row for each thing that can be found. `number` is the day times 2^32 plus the order within the day, so that
-- the index itself stands newest first; names of children stand before all days.
CREATE TABLE search_document (
  number INTEGER PRIMARY KEY,
  child_id TEXT NOT NULL REFERENCES child (id),
  source TEXT NOT NULL CHECK (source IN (
    'child', 'entry', 'participant', 'measure', 'evaluation', 'meeting', 'plannedMeeting', 'attachment',
    'observation', 'assessment', 'talk', 'report'
  )),
  record_id TEXT NOT NULL,
  UNIQUE (source, record_id)
) STRICT;

-- Words that are folded already, without the text they came from. Nobody asks for words in a row or for how often
-- a word stands, so neither is kept (detail=none); two to eight letters are looked up directly.
CREATE VIRTUAL TABLE search_index USING fts5 (
  words,
  content = '',
  contentless_delete = 1,
  detail = none,
  prefix = '2 3 4 5 6 7 8',
  tokenize = 'ascii'
);

-- An entry is found by the words of its corrections too.
CREATE INDEX correction_of_entry ON log_entry (corrects_id) WHERE corrects_id IS NOT NULL;

-- What was written and is not in the index yet. The triggers below forget no source, whoever writes; the unit of
-- work empties what its own transaction put here before it commits, and the rest is worked off little by little.
CREATE TABLE search_waiting (
  number INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  record_id TEXT NOT NULL
) STRICT;

CREATE TRIGGER search_new_child AFTER INSERT ON child
BEGIN INSERT INTO search_waiting (source, record_id) VALUES ('child', NEW.id); END;
CREATE TRIGGER search_changed_child AFTER UPDATE ON child
BEGIN INSERT INTO search_waiting (source, record_id) VALUES ('child', NEW.id); END;
CREATE TRIGGER search_new_guardian AFTER INSERT ON guardian
BEGIN INSERT INTO search_waiting (source, record_id) VALUES ('child', NEW.child_id); END;
CREATE TRIGGER search_new_entry AFTER INSERT ON log_entry
BEGIN INSERT INTO search_waiting (source, record_id) VALUES ('entry', coalesce(NEW.corrects_id, NEW.id)); END;
CREATE TRIGGER search_new_participant AFTER INSERT ON participant
BEGIN INSERT INTO search_waiting (source, record_id) VALUES ('participant', NEW.id); END;
CREATE TRIGGER search_new_measure AFTER INSERT ON measure
BEGIN INSERT INTO search_waiting (source, record_id) VALUES ('measure', NEW.id); END;
CREATE TRIGGER search_changed_measure AFTER UPDATE OF terms ON measure
BEGIN INSERT INTO search_waiting (source, record_id) VALUES ('measure', NEW.id); END;
CREATE TRIGGER search_new_evaluation AFTER INSERT ON measure_evaluation
BEGIN INSERT INTO search_waiting (source, record_id) VALUES ('evaluation', NEW.id); END;
CREATE TRIGGER search_new_meeting AFTER INSERT ON meeting
BEGIN INSERT INTO search_waiting (source, record_id) VALUES ('meeting', NEW.id); END;
CREATE TRIGGER search_new_planned_meeting AFTER INSERT ON planned_meeting
BEGIN INSERT INTO search_waiting (source, record_id) VALUES ('plannedMeeting', NEW.id); END;
CREATE TRIGGER search_changed_planned_meeting AFTER UPDATE ON planned_meeting
BEGIN INSERT INTO search_waiting (source, record_id) VALUES ('plannedMeeting', NEW.id); END;
CREATE TRIGGER search_new_attachment AFTER INSERT ON attachment
BEGIN INSERT INTO search_waiting (source, record_id) VALUES ('attachment', NEW.id); END;
CREATE TRIGGER search_new_observation AFTER INSERT ON observation
BEGIN INSERT INTO search_waiting (source, record_id) VALUES ('observation', NEW.id); END;
CREATE TRIGGER search_new_assessment AFTER INSERT ON assessment
BEGIN INSERT INTO search_waiting (source, record_id) VALUES ('assessment', NEW.id); END;
CREATE TRIGGER search_new_talk AFTER INSERT ON talk
BEGIN INSERT INTO search_waiting (source, record_id) VALUES ('talk', NEW.id); END;
CREATE TRIGGER search_new_report AFTER INSERT ON report
BEGIN INSERT INTO search_waiting (source, record_id) VALUES ('report', NEW.id); END;

-- What is there already. The last in is the first to be indexed: names, then the newest entries.
INSERT INTO search_waiting (source, record_id) SELECT 'report', id FROM report ORDER BY sent_on;
INSERT INTO search_waiting (source, record_id) SELECT 'talk', id FROM talk ORDER BY held_on;
INSERT INTO search_waiting (source, record_id) SELECT 'assessment', id FROM assessment ORDER BY assessed_on;
INSERT INTO search_waiting (source, record_id) SELECT 'observation', id FROM observation ORDER BY at;
INSERT INTO search_waiting (source, record_id) SELECT 'attachment', id FROM attachment ORDER BY at;
INSERT INTO search_waiting (source, record_id) SELECT 'plannedMeeting', id FROM planned_meeting ORDER BY on_day;
INSERT INTO search_waiting (source, record_id) SELECT 'meeting', id FROM meeting ORDER BY held_on;
INSERT INTO search_waiting (source, record_id) SELECT 'evaluation', id FROM measure_evaluation ORDER BY at;
INSERT INTO search_waiting (source, record_id) SELECT 'measure', id FROM measure ORDER BY at;
INSERT INTO search_waiting (source, record_id) SELECT 'participant', id FROM participant ORDER BY from_on;
INSERT INTO search_waiting (source, record_id)
  SELECT 'entry', id FROM log_entry WHERE corrects_id IS NULL ORDER BY happened_on, at;
INSERT INTO search_waiting (source, record_id) SELECT 'child', id FROM child;

-- The first screen asks the same few things of every log at once, and an office may have thousands. What was last
-- done in a log is kept beside it; the rows it is taken from are never changed or removed, so it cannot go astray.

CREATE TABLE log_pulse (
  child_id TEXT PRIMARY KEY REFERENCES child (id),
  last_written_on TEXT,
  last_child_voice_on TEXT,
  last_evaluation_on TEXT,
  last_meeting_on TEXT,
  last_decision TEXT,
  last_decided_at TEXT,
  last_raised_from INTEGER,
  last_raised_to INTEGER,
  last_raised_at TEXT
) STRICT;

INSERT INTO log_pulse (child_id) SELECT child_id FROM child_log;
UPDATE log_pulse SET
  last_written_on = (SELECT max(substr(e.at, 1, 10)) FROM log_entry e WHERE e.child_id = log_pulse.child_id),
  last_evaluation_on = (
    SELECT max(json_extract(v.evaluation, '$.evaluatedOn'))
    FROM measure m JOIN measure_evaluation v ON v.measure_id = m.id WHERE m.child_id = log_pulse.child_id
  ),
  last_meeting_on = (SELECT max(t.held_on) FROM meeting t WHERE t.child_id = log_pulse.child_id);
UPDATE log_pulse SET (last_decision, last_decided_at) = (
  SELECT c.decision, c.at FROM level_change c WHERE c.child_id = log_pulse.child_id ORDER BY c.at DESC LIMIT 1
);
UPDATE log_pulse SET (last_raised_from, last_raised_to, last_raised_at) = (
  SELECT c.from_level, c.to_level, c.at FROM level_change c
  WHERE c.child_id = log_pulse.child_id AND c.to_level > c.from_level ORDER BY c.at DESC LIMIT 1
);

-- What the child said counts unless it was taken back: the latest correction of it has no words.
CREATE VIEW child_voice AS
SELECT e.child_id, e.happened_on FROM log_entry e
WHERE e.kind = 'childVoice' AND trim(coalesce((
  SELECT c.body FROM log_entry c
  WHERE c.child_id = e.child_id AND c.corrects_id = e.id ORDER BY c.at DESC, c.rowid DESC LIMIT 1
), e.body)) <> '';
UPDATE log_pulse SET last_child_voice_on = (
  SELECT max(v.happened_on) FROM child_voice v WHERE v.child_id = log_pulse.child_id
);

CREATE TRIGGER pulse_begins AFTER INSERT ON child_log
BEGIN INSERT INTO log_pulse (child_id) VALUES (NEW.child_id); END;
CREATE TRIGGER pulse_of_entry AFTER INSERT ON log_entry
BEGIN
  UPDATE log_pulse SET last_written_on = max(coalesce(last_written_on, ''), substr(NEW.at, 1, 10))
  WHERE child_id = NEW.child_id;
END;
CREATE TRIGGER pulse_of_child_voice AFTER INSERT ON log_entry WHEN NEW.kind IN ('childVoice', 'correction')
BEGIN
  UPDATE log_pulse SET last_child_voice_on = (
    SELECT max(v.happened_on) FROM child_voice v WHERE v.child_id = NEW.child_id
  ) WHERE child_id = NEW.child_id;
END;
CREATE TRIGGER pulse_of_evaluation AFTER INSERT ON measure_evaluation
BEGIN
  UPDATE log_pulse SET last_evaluation_on = nullif(
    max(coalesce(last_evaluation_on, ''), coalesce(json_extract(NEW.evaluation, '$.evaluatedOn'), '')), ''
  )
  WHERE child_id = (SELECT m.child_id FROM measure m WHERE m.id = NEW.measure_id);
END;
CREATE TRIGGER pulse_of_meeting AFTER INSERT ON meeting
BEGIN
  UPDATE log_pulse SET last_meeting_on = max(coalesce(last_meeting_on, ''), NEW.held_on)
  WHERE child_id = NEW.child_id;
END;
-- Decisions that came with a package may be older than those that stand here.
CREATE TRIGGER pulse_of_decision AFTER INSERT ON level_change
BEGIN
  UPDATE log_pulse SET last_decision = NEW.decision, last_decided_at = NEW.at
  WHERE child_id = NEW.child_id AND (last_decided_at IS NULL OR last_decided_at <= NEW.at);
END;
CREATE TRIGGER pulse_of_raise AFTER INSERT ON level_change WHEN NEW.to_level > NEW.from_level
BEGIN
  UPDATE log_pulse
  SET last_raised_from = NEW.from_level, last_raised_to = NEW.to_level, last_raised_at = NEW.at
  WHERE child_id = NEW.child_id AND (last_raised_at IS NULL OR last_raised_at <= NEW.at);
END;

-- Everything that is read of all logs is in an index, so that texts are not decrypted on the way to a date.
CREATE INDEX child_card ON child (
  family_name, given_name, id, birth_date, has_hidden_address, json_extract(fields, '$.isUnborn'),
  json_extract(fields, '$.dueDate'), registered_by, registered_on
);
CREATE INDEX log_by_status ON child_log (status, child_id);
CREATE INDEX holding_in_short ON baton_holding (child_id, to_at, user_id, contact_id, holder_name);
CREATE INDEX holding_of_user ON baton_holding (user_id, child_id) WHERE to_at IS NULL;
CREATE INDEX holding_ended ON baton_holding (child_id, holder_name, to_at) WHERE to_at IS NOT NULL;
CREATE INDEX participant_names ON participant (child_id, name, role_title, to_on);
CREATE INDEX participant_of_user ON participant (user_id, child_id, from_on, to_on);
CREATE INDEX guardian_names ON guardian (
  child_id, json_extract(fields, '$.name'), json_extract(fields, '$.relation')
);
CREATE INDEX measure_in_force ON measure (
  status, child_id, evaluate_on, id, substr(json_extract(terms, '$.what'), 1, 120),
  json_extract(terms, '$.responsible'), at
);
CREATE INDEX consent_in_short ON consent (
  child_id, at, id, terms -> '$.givenBy', terms -> '$.purposes', terms -> '$.services', terms -> '$.kinds',
  terms ->> '$.from', terms ->> '$.to', withdrawn_on, terms ->> '$.refused', terms ->> '$.ownConsent'
);
CREATE INDEX meeting_of_transition ON meeting (child_id, held_on)
WHERE json_extract(minutes, '$.type') = 'transition';
CREATE INDEX assessment_by_step ON assessment (json_extract(result, '$.chosenStepId'));
CREATE INDEX package_by_status ON package (status, child_id);

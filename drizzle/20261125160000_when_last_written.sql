-- When something was last written stood as a day in UTC, which is the day before on the wall in Norway for what is
-- written in the first hours after midnight. The instant itself is kept instead; the program knows its day.

DROP TRIGGER pulse_of_entry;
ALTER TABLE log_pulse RENAME COLUMN last_written_on TO last_written_at;
UPDATE log_pulse SET last_written_at = (
  SELECT max(e.at) FROM log_entry e WHERE e.child_id = log_pulse.child_id
);
CREATE TRIGGER pulse_of_entry AFTER INSERT ON log_entry
BEGIN
  UPDATE log_pulse SET last_written_at = max(coalesce(last_written_at, ''), NEW.at)
  WHERE child_id = NEW.child_id;
END;

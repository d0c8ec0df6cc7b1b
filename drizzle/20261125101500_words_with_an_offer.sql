-- What no list of the log holds and the next holder needs to know: how the child wants to be reached, what to
-- avoid, and when the family meets both. Kept with the offer, as the checklist is.
ALTER TABLE baton_offer ADD COLUMN notes TEXT NOT NULL
  DEFAULT '{"childContact":"","avoid":"","jointMeetingOn":null}' CHECK (json_valid(notes));

-- A cancelled meeting says why; people ask.
ALTER TABLE planned_meeting ADD COLUMN cancel_reason TEXT NOT NULL DEFAULT '';

-- The ten seconds of the code that a ticket was given for: a code makes so many tickets.
ALTER TABLE tickets ADD COLUMN step INTEGER NOT NULL DEFAULT 0;
CREATE INDEX tickets_step ON tickets (kiosk_id, step);

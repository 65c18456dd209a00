DROP TABLE guests_met;
DROP TABLE refused_invitations;
DROP TABLE invitations;
DROP TABLE guests;
-- Whoever works for no organisation was a guest. The column stays as it is: SQLite makes none mandatory afterwards.
DELETE FROM persons WHERE organisation_id IS NULL;

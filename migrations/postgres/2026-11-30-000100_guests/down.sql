DROP TABLE guests_met;
DROP TABLE refused_invitations;
DROP TABLE invitations;
DROP TABLE guests;
-- Whoever works for no organisation was a guest.
DELETE FROM persons WHERE organisation_id IS NULL;
ALTER TABLE persons ALTER COLUMN organisation_id SET NOT NULL;

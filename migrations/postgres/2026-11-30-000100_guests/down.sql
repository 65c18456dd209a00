DROP TABLE guests_met;
DROP TABLE refused_invitations;
DROP TABLE invitations;
DROP TABLE guests;
ALTER TABLE persons ALTER COLUMN organisation_id SET NOT NULL;

DELETE FROM invitations WHERE unannounced;
ALTER TABLE invitations DROP CONSTRAINT invitations_unannounced_check;
ALTER TABLE invitations DROP COLUMN unannounced;
DROP TABLE unannounced_guests;

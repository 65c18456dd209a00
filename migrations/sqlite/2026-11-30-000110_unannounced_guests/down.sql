DELETE FROM invitations WHERE unannounced = 1;
ALTER TABLE invitations DROP COLUMN unannounced;
DROP TABLE unannounced_guests;

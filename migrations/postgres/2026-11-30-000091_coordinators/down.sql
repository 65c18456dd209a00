DROP INDEX persons_given_email;
ALTER TABLE persons DROP COLUMN given_email;
DELETE FROM access_sessions WHERE access_id IN (SELECT id FROM accesses WHERE role = 'coordinator');
DELETE FROM accesses WHERE role = 'coordinator';
DROP INDEX accesses_organisation;
ALTER TABLE accesses DROP CONSTRAINT accesses_organisation_check;
ALTER TABLE accesses DROP COLUMN organisation_id;
ALTER TABLE accesses DROP CONSTRAINT accesses_role_check;
ALTER TABLE accesses ADD CONSTRAINT accesses_role_check CHECK (role IN ('facility', 'admin'));

-- Tokens of receptions open nothing before this.
DELETE FROM access_sessions WHERE access_id IN (SELECT id FROM accesses WHERE role = 'reception');
DELETE FROM accesses WHERE role = 'reception';
ALTER TABLE accesses DROP CONSTRAINT accesses_role_check;
ALTER TABLE accesses ADD CONSTRAINT accesses_role_check CHECK (role IN ('facility', 'admin', 'coordinator'));

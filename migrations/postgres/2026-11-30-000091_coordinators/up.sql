-- Tokens of coordinators, who keep the people of one organisation.
ALTER TABLE accesses DROP CONSTRAINT accesses_role_check;
ALTER TABLE accesses ADD CONSTRAINT accesses_role_check CHECK (role IN ('facility', 'admin', 'coordinator'));
-- Whose people a coordinator keeps.
ALTER TABLE accesses ADD COLUMN organisation_id BIGINT REFERENCES organisations (id);
ALTER TABLE accesses ADD CONSTRAINT accesses_organisation_check
    CHECK ((role = 'coordinator') = (organisation_id IS NOT NULL));
CREATE INDEX accesses_organisation ON accesses (organisation_id) WHERE organisation_id IS NOT NULL;

-- The address that a coordinator gave of somebody, where it is another person's or was erased. The person is reached by
-- no mail and cannot sign in until an admin decides; the coordinator is not told.
ALTER TABLE persons ADD COLUMN given_email TEXT;
CREATE UNIQUE INDEX persons_given_email ON persons (given_email, organisation_id) WHERE given_email IS NOT NULL;

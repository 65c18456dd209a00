-- Who said no to somebody's group is not asked for their next one at once: a no outlasts the group to which it was said.
ALTER TABLE group_invitations DROP CONSTRAINT group_invitations_check1;
ALTER TABLE group_invitations ADD CONSTRAINT group_invitations_check1
    CHECK (group_id IS NOT NULL OR (email IS NULL AND (person_id IS NULL) = (answer IS NULL) AND answer IS DISTINCT FROM 'accept'));

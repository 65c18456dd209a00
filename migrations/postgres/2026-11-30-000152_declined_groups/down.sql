UPDATE group_invitations SET person_id = NULL, answer = NULL WHERE group_id IS NULL;
ALTER TABLE group_invitations DROP CONSTRAINT group_invitations_check1;
ALTER TABLE group_invitations ADD CONSTRAINT group_invitations_check1
    CHECK (group_id IS NOT NULL OR (person_id IS NULL AND email IS NULL AND answer IS NULL));

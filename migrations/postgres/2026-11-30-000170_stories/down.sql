DROP TABLE story_words;
DROP TABLE story_recordings;
DROP TABLE story_pictures;
DROP TABLE story_knowers;
DROP TABLE story_takers;
DROP TABLE story_steps;
DROP TABLE stories;
DROP TABLE editors;

-- Tokens of editors open nothing before this.
DELETE FROM access_sessions WHERE access_id IN (SELECT id FROM accesses WHERE role = 'editor');
DELETE FROM accesses WHERE role = 'editor';
ALTER TABLE accesses DROP CONSTRAINT accesses_role_check;
ALTER TABLE accesses ADD CONSTRAINT accesses_role_check
    CHECK (role IN ('facility', 'admin', 'coordinator', 'reception', 'host'));

-- The stories of a story circle, and what the room is asked about one of them.
CREATE TABLE circle_stories (
    gathering_id INTEGER NOT NULL REFERENCES gatherings (id) ON DELETE CASCADE,
    place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 3),
    story_id INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    question TEXT CHECK (question IN ('change', 'land', 'take-up', 'outcome')),
    PRIMARY KEY (gathering_id, place)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX circle_stories_once ON circle_stories (gathering_id, story_id);
CREATE UNIQUE INDEX circle_stories_asked ON circle_stories (gathering_id) WHERE question IS NOT NULL;
CREATE INDEX circle_stories_story ON circle_stories (story_id);

-- Secret addresses at which a feed reader reads the stories that are published.
CREATE TABLE story_feeds (
    person_id BIGINT PRIMARY KEY REFERENCES persons (id),
    secret_hash TEXT NOT NULL UNIQUE,
    created_at TIMESTAMP NOT NULL
);

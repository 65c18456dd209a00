DROP TABLE story_feeds;

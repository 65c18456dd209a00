DROP TABLE circle_stories;

ALTER TABLE stories DROP COLUMN news_on;

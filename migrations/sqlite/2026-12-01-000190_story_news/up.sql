-- On which day somebody else did something with it last; none once its teller, if they are named, has read it.
ALTER TABLE stories ADD COLUMN news_on TEXT;

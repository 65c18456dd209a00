DROP TABLE access_sessions;

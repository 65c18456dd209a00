DROP TABLE agreed_days;

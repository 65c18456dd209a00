DROP TABLE named_in_letters;

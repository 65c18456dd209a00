DROP TABLE own_names;
DROP TABLE contacts;

ALTER TABLE digests DROP CONSTRAINT digests_letter_id_fkey;
ALTER TABLE digests ADD CONSTRAINT digests_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES letters (id);
DROP TABLE unasked_letters;

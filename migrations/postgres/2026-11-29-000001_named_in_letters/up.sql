-- Whom a letter names besides its reader, so that who withdraws or is erased is found without reading what it says.
CREATE TABLE named_in_letters (
    letter_id BIGINT NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    PRIMARY KEY (letter_id, person_id)
);
CREATE INDEX named_in_letters_person ON named_in_letters (person_id);

INSERT INTO named_in_letters (letter_id, person_id)
    SELECT DISTINCT d.letter_id, p.id
    FROM digests d
    CROSS JOIN LATERAL jsonb_path_query(nullif(d.content, '')::jsonb, 'strict $.**.person ? (@.type() == "number")') said
    JOIN persons p ON p.id = (said #>> '{}')::bigint;

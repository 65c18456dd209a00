CREATE OR REPLACE FUNCTION stay_away() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM gathering_comers WHERE person_id = NEW.id;
    RETURN NULL;
END $$;

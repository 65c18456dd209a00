-- Those with somebody who was deactivated are looked for among the coffees that are to come.
CREATE INDEX coffees_at ON coffees (at) WHERE at IS NOT NULL;

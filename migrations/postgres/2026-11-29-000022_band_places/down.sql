DROP TABLE band_places;

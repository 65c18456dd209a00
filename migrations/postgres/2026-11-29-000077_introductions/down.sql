DELETE FROM letters WHERE kind IN ('introduction-request', 'introduction-offer', 'introduction');
DELETE FROM refused_letters WHERE series = 'introductions';
DROP TABLE introduction_letters;
DROP TABLE introductions;

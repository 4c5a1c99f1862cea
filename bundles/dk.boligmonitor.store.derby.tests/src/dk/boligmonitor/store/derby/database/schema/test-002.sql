-- A migration that only tests know.
CREATE TABLE test_of_migration (answer INT NOT NULL);
INSERT INTO test_of_migration VALUES (42);

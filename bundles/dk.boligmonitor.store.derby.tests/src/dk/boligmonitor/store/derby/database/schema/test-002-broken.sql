-- A migration that fails after its first command.
CREATE TABLE test_of_migration (answer INT NOT NULL);
INSERT INTO no_such_table VALUES (42);

-- Schema 3: the custody of data about persons.

-- One row: with how many of the key file's keys for pseudonyms those in the tables were made.
CREATE TABLE pseudonym_chain (keys_used INT NOT NULL);
INSERT INTO pseudonym_chain VALUES (1);

-- Who did what; written is in milliseconds since 1970. The subject, if there is one, is a pseudonym, and hash is SHA-256 over
-- the hash of the entry before and this entry, in hex.
CREATE TABLE access_log (number BIGINT NOT NULL PRIMARY KEY, written BIGINT NOT NULL, user_name VARCHAR(4000) NOT NULL,
	action VARCHAR(4000) NOT NULL, purpose VARCHAR(4000) NOT NULL, object VARCHAR(4000) NOT NULL, subject_high BIGINT,
	subject_low BIGINT, hash CHAR(64) NOT NULL);

-- One row: the last entry that was let go (0 and zeros if none was), and the last that was written.
CREATE TABLE access_log_chain (start_number BIGINT NOT NULL, start_hash CHAR(64) NOT NULL, last_number BIGINT NOT NULL,
	last_hash CHAR(64) NOT NULL);
INSERT INTO access_log_chain VALUES (0, '0000000000000000000000000000000000000000000000000000000000000000',
	0, '0000000000000000000000000000000000000000000000000000000000000000');

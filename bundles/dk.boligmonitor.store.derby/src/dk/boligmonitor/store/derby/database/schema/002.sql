-- Schema 2: what deliveries tell of persons lies in blocks (docs/adr/0010-records-as-blocks.md). RecordMigration runs this, fills
-- the new tables from the old ones and drops these.

-- Entries of dictionaries, many to a row: person (pseudonyms), word (texts), home and said (rows of numbers), and each record kind
-- under its name (rows of numbers). Entries are numbered from 0 in each dictionary; numbers never change.
CREATE TABLE block (dictionary VARCHAR(60) NOT NULL, first_number INT NOT NULL, entries INT NOT NULL, content BLOB NOT NULL,
	PRIMARY KEY (dictionary, first_number));

-- Which rows of a kind a delivery tells, as sets of their numbers: the difference to the whole delivery before it in time; of a
-- delivery that tells changes only, all that it tells, in added.
CREATE TABLE told (kind VARCHAR(60) NOT NULL, delivery INT NOT NULL, added BLOB NOT NULL, ended BLOB NOT NULL,
	PRIMARY KEY (kind, delivery));

-- The order of deliveries is that of their months, of which each comes once.
ALTER TABLE delivery ADD COLUMN scope VARCHAR(20) NOT NULL DEFAULT 'FULL';
ALTER TABLE delivery ADD COLUMN profile VARCHAR(1000) NOT NULL DEFAULT 'flis';
ALTER TABLE delivery ADD COLUMN statistics CLOB NOT NULL DEFAULT '';
ALTER TABLE delivery DROP COLUMN persons;
ALTER TABLE delivery DROP COLUMN homes;
ALTER TABLE delivery_file ADD COLUMN duplicates BIGINT NOT NULL DEFAULT 0;

-- Figures that others have counted; decimal numbers are text, empty where there is none.
CREATE TABLE aggregate_figure (source VARCHAR(1000) NOT NULL, indicator_name VARCHAR(1000) NOT NULL, area VARCHAR(1000) NOT NULL,
	period VARCHAR(10) NOT NULL, numerator VARCHAR(1000) NOT NULL, denominator VARCHAR(1000) NOT NULL,
	figure VARCHAR(1000) NOT NULL, file_name VARCHAR(1000) NOT NULL);
CREATE FUNCTION aggregate_figure_rows() RETURNS TABLE (source VARCHAR(1000), indicator_name VARCHAR(1000), area VARCHAR(1000),
	period VARCHAR(10), numerator VARCHAR(1000), denominator VARCHAR(1000), figure VARCHAR(1000), file_name VARCHAR(1000))
	LANGUAGE JAVA PARAMETER STYLE DERBY_JDBC_RESULT_SET NO SQL
	EXTERNAL NAME 'dk.boligmonitor.store.derby.database.RowBatch.rows';

-- Schema 1. Days are epoch days, and 2147483647 is an open end; validity runs from valid_from up to, not including,
-- valid_to. Columns of an enum hold its order in the model. Decimal numbers of results are text, so that they come back
-- bit by bit. The ..._rows functions feed whole batches into their table; their class name is part of the schema.

-- A reader may have to wait while a delivery is being written.
CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.locks.waitTimeout', '180');

CREATE TABLE schema_version (version INT NOT NULL);

-- Deliveries, oldest first; persons and homes count those known after it.
CREATE TABLE delivery (id INT NOT NULL PRIMARY KEY, municipality CHAR(4) NOT NULL, delivery_month CHAR(7) NOT NULL,
	name VARCHAR(1000) NOT NULL, sha256 VARCHAR(1000) NOT NULL, imported VARCHAR(40) NOT NULL, persons INT NOT NULL,
	homes INT NOT NULL);

CREATE TABLE delivery_file (delivery INT NOT NULL, kind VARCHAR(40) NOT NULL, rows_read BIGINT NOT NULL,
	rejected BIGINT NOT NULL, unchanged BIGINT NOT NULL, added BIGINT NOT NULL, changed BIGINT NOT NULL,
	ended BIGINT NOT NULL);

CREATE TABLE reject (delivery INT NOT NULL, number INT NOT NULL, code VARCHAR(100) NOT NULL, file_name VARCHAR(1000) NOT NULL,
	line BIGINT NOT NULL, column_name VARCHAR(1000) NOT NULL, arguments VARCHAR(32672) NOT NULL,
	masked VARCHAR(32672) NOT NULL);
CREATE FUNCTION reject_rows() RETURNS TABLE (delivery INT, number INT, code VARCHAR(100), file_name VARCHAR(1000),
	line BIGINT, column_name VARCHAR(1000), arguments VARCHAR(32672), masked VARCHAR(32672))
	LANGUAGE JAVA PARAMETER STYLE DERBY_JDBC_RESULT_SET NO SQL
	EXTERNAL NAME 'dk.boligmonitor.store.derby.database.RowBatch.rows';

-- Pseudonyms; the number is the person everywhere else.
CREATE TABLE person (id INT NOT NULL, high BIGINT NOT NULL, low BIGINT NOT NULL);
CREATE FUNCTION person_rows() RETURNS TABLE (id INT, high BIGINT, low BIGINT)
	LANGUAGE JAVA PARAMETER STYLE DERBY_JDBC_RESULT_SET NO SQL
	EXTERNAL NAME 'dk.boligmonitor.store.derby.database.RowBatch.rows';

-- Distinct registered addresses.
CREATE TABLE home (id INT NOT NULL, municipality VARCHAR(1000) NOT NULL, road VARCHAR(1000) NOT NULL,
	house VARCHAR(1000) NOT NULL, floor VARCHAR(1000) NOT NULL, door VARCHAR(1000) NOT NULL);
CREATE FUNCTION home_rows() RETURNS TABLE (id INT, municipality VARCHAR(1000), road VARCHAR(1000), house VARCHAR(1000),
	floor VARCHAR(1000), door VARCHAR(1000))
	LANGUAGE JAVA PARAMETER STYLE DERBY_JDBC_RESULT_SET NO SQL
	EXTERNAL NAME 'dk.boligmonitor.store.derby.database.RowBatch.rows';

-- Distinct combinations of what else is said of a person; far fewer than persons.
CREATE TABLE attributes (id INT NOT NULL, sex INT NOT NULL, civil_status VARCHAR(1000) NOT NULL,
	citizenship VARCHAR(1000) NOT NULL, origin INT NOT NULL, family_type INT NOT NULL, protection VARCHAR(1000) NOT NULL,
	status VARCHAR(1000) NOT NULL, presence INT NOT NULL);
CREATE FUNCTION attributes_rows() RETURNS TABLE (id INT, sex INT, civil_status VARCHAR(1000), citizenship VARCHAR(1000),
	origin INT, family_type INT, protection VARCHAR(1000), status VARCHAR(1000), presence INT)
	LANGUAGE JAVA PARAMETER STYLE DERBY_JDBC_RESULT_SET NO SQL
	EXTERNAL NAME 'dk.boligmonitor.store.derby.database.RowBatch.rows';

-- What was known of a person, and when it was valid.
CREATE TABLE resident (id INT NOT NULL PRIMARY KEY, person INT NOT NULL, home INT NOT NULL, attributes INT NOT NULL,
	born INT NOT NULL, moved_in INT, valid_from INT NOT NULL, valid_to INT NOT NULL);
CREATE FUNCTION resident_rows() RETURNS TABLE (id INT, person INT, home INT, attributes INT, born INT, moved_in INT,
	valid_from INT, valid_to INT)
	LANGUAGE JAVA PARAMETER STYLE DERBY_JDBC_RESULT_SET NO SQL
	EXTERNAL NAME 'dk.boligmonitor.store.derby.database.RowBatch.rows';

-- Versions of measures; valid_to is the day of the delivery that told otherwise or no longer mentioned it, and replaced
-- is 1 once there is a newer version of the same measure.
CREATE TABLE measure (id INT NOT NULL PRIMARY KEY, person INT NOT NULL, case_id VARCHAR(1000) NOT NULL,
	measure_group INT NOT NULL, type VARCHAR(1000) NOT NULL, paragraph VARCHAR(1000) NOT NULL, start_day INT NOT NULL,
	end_day INT, payer VARCHAR(1000) NOT NULL, actor VARCHAR(1000) NOT NULL, valid_from INT NOT NULL,
	valid_to INT NOT NULL, replaced INT NOT NULL);
CREATE FUNCTION measure_rows() RETURNS TABLE (id INT, person INT, case_id VARCHAR(1000), measure_group INT,
	type VARCHAR(1000), paragraph VARCHAR(1000), start_day INT, end_day INT, payer VARCHAR(1000), actor VARCHAR(1000),
	valid_from INT, valid_to INT, replaced INT)
	LANGUAGE JAVA PARAMETER STYLE DERBY_JDBC_RESULT_SET NO SQL
	EXTERNAL NAME 'dk.boligmonitor.store.derby.database.RowBatch.rows';

CREATE TABLE pupil (id INT NOT NULL PRIMARY KEY, person INT NOT NULL, school_year INT NOT NULL,
	institution VARCHAR(1000) NOT NULL, school_type INT NOT NULL, class_type INT NOT NULL, grade INT,
	payer VARCHAR(1000) NOT NULL, valid_from INT NOT NULL, valid_to INT NOT NULL);
CREATE FUNCTION pupil_rows() RETURNS TABLE (id INT, person INT, school_year INT, institution VARCHAR(1000),
	school_type INT, class_type INT, grade INT, payer VARCHAR(1000), valid_from INT, valid_to INT)
	LANGUAGE JAVA PARAMETER STYLE DERBY_JDBC_RESULT_SET NO SQL
	EXTERNAL NAME 'dk.boligmonitor.store.derby.database.RowBatch.rows';

CREATE TABLE grade (id INT NOT NULL PRIMARY KEY, person INT NOT NULL, school_year INT NOT NULL, subject INT NOT NULL,
	test_form VARCHAR(1000) NOT NULL, mark INT NOT NULL, bound INT NOT NULL, valid_from INT NOT NULL,
	valid_to INT NOT NULL);
CREATE FUNCTION grade_rows() RETURNS TABLE (id INT, person INT, school_year INT, subject INT, test_form VARCHAR(1000),
	mark INT, bound INT, valid_from INT, valid_to INT)
	LANGUAGE JAVA PARAMETER STYLE DERBY_JDBC_RESULT_SET NO SQL
	EXTERNAL NAME 'dk.boligmonitor.store.derby.database.RowBatch.rows';

-- One row: for each home in order the number of its address in the register, four bytes each, big end first.
CREATE TABLE home_match (addresses BLOB NOT NULL);

-- One row: the register in use.
CREATE TABLE address_register (source VARCHAR(1000) NOT NULL, imported VARCHAR(40) NOT NULL, addresses BIGINT NOT NULL);

CREATE TABLE address (number INT NOT NULL, id VARCHAR(1000) NOT NULL, municipality CHAR(4) NOT NULL, road CHAR(4) NOT NULL,
	house VARCHAR(4) NOT NULL, street VARCHAR(1000) NOT NULL, postcode VARCHAR(1000) NOT NULL, town VARCHAR(1000) NOT NULL,
	easting DOUBLE NOT NULL, northing DOUBLE NOT NULL, accuracy INT NOT NULL, in_use INT NOT NULL);
CREATE FUNCTION address_rows() RETURNS TABLE (number INT, id VARCHAR(1000), municipality CHAR(4), road CHAR(4),
	house VARCHAR(4), street VARCHAR(1000), postcode VARCHAR(1000), town VARCHAR(1000), easting DOUBLE, northing DOUBLE,
	accuracy INT, in_use INT)
	LANGUAGE JAVA PARAMETER STYLE DERBY_JDBC_RESULT_SET NO SQL
	EXTERNAL NAME 'dk.boligmonitor.store.derby.database.RowBatch.rows';

-- All versions of all area sets.
CREATE TABLE area_set (id INT NOT NULL PRIMARY KEY, name VARCHAR(1000) NOT NULL, version INT NOT NULL,
	valid_from INT NOT NULL, source VARCHAR(1000) NOT NULL);

-- Areas in the order of their set; outline is well-known binary in EPSG:25832.
CREATE TABLE area (area_set INT NOT NULL, number INT NOT NULL, code VARCHAR(1000) NOT NULL, name VARCHAR(1000) NOT NULL,
	outline BLOB NOT NULL);

-- Runs, each under a number of ours.
CREATE TABLE run (number INT NOT NULL PRIMARY KEY, id VARCHAR(1000) NOT NULL, calculated VARCHAR(40) NOT NULL,
	municipality CHAR(4) NOT NULL, municipality_name VARCHAR(1000) NOT NULL, register VARCHAR(2000) NOT NULL,
	policy VARCHAR(1000) NOT NULL);

-- Lists of a run: PERIOD, DELIVERY or AREA_SET.
CREATE TABLE run_part (run INT NOT NULL, part VARCHAR(20) NOT NULL, number INT NOT NULL, content VARCHAR(1000) NOT NULL);

CREATE TABLE run_coverage (run INT NOT NULL, number INT NOT NULL, period VARCHAR(10) NOT NULL, area_set VARCHAR(1000) NOT NULL,
	residents BIGINT NOT NULL, matched BIGINT NOT NULL, in_areas BIGINT NOT NULL, no_address BIGINT NOT NULL);

-- Indicators as they were when the run was made, so that results stay readable without the pack.
CREATE TABLE indicator_info (run INT NOT NULL, number INT NOT NULL, id VARCHAR(1000) NOT NULL, name VARCHAR(32672) NOT NULL,
	theme VARCHAR(32672) NOT NULL, description VARCHAR(32672) NOT NULL, reading VARCHAR(32672) NOT NULL,
	source VARCHAR(32672) NOT NULL, kind VARCHAR(40) NOT NULL, unit VARCHAR(40) NOT NULL, decimals INT NOT NULL,
	direction VARCHAR(40) NOT NULL, rule_basis VARCHAR(40) NOT NULL, rule_yellow VARCHAR(40) NOT NULL,
	rule_red VARCHAR(40) NOT NULL, disclosure VARCHAR(40) NOT NULL, min_numerator VARCHAR(40) NOT NULL,
	min_denominator VARCHAR(40) NOT NULL, assumption INT NOT NULL, version INT NOT NULL, pack VARCHAR(1000) NOT NULL);

-- Released results of the newest run of each period; empty text where there is no number.
CREATE TABLE result (run INT NOT NULL, number INT NOT NULL, period VARCHAR(10) NOT NULL, indicator_number INT NOT NULL,
	run_id VARCHAR(1000) NOT NULL, area_set VARCHAR(1000) NOT NULL, area_code VARCHAR(1000) NOT NULL,
	area_name VARCHAR(1000) NOT NULL, area_role VARCHAR(40) NOT NULL, state VARCHAR(40) NOT NULL,
	reason VARCHAR(40) NOT NULL, pack VARCHAR(1000) NOT NULL, detail VARCHAR(32672) NOT NULL,
	numerator VARCHAR(40) NOT NULL, denominator VARCHAR(40) NOT NULL, figure VARCHAR(40) NOT NULL,
	lower_end VARCHAR(40) NOT NULL, upper_end VARCHAR(40) NOT NULL, benchmark VARCHAR(40) NOT NULL,
	ratio VARCHAR(40) NOT NULL, category VARCHAR(40) NOT NULL, place INT, ranked INT NOT NULL,
	coverage VARCHAR(40) NOT NULL);
CREATE FUNCTION result_rows() RETURNS TABLE (run INT, number INT, period VARCHAR(10), indicator_number INT, run_id VARCHAR(1000),
	area_set VARCHAR(1000), area_code VARCHAR(1000), area_name VARCHAR(1000), area_role VARCHAR(40), state VARCHAR(40),
	reason VARCHAR(40), pack VARCHAR(1000), detail VARCHAR(32672), numerator VARCHAR(40), denominator VARCHAR(40),
	figure VARCHAR(40), lower_end VARCHAR(40), upper_end VARCHAR(40), benchmark VARCHAR(40), ratio VARCHAR(40),
	category VARCHAR(40), place INT, ranked INT, coverage VARCHAR(40))
	LANGUAGE JAVA PARAMETER STYLE DERBY_JDBC_RESULT_SET NO SQL
	EXTERNAL NAME 'dk.boligmonitor.store.derby.database.RowBatch.rows';

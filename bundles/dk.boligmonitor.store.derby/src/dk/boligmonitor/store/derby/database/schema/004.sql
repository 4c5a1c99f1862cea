-- Schema 4: the address register lies in blocks too. RegisterMigration runs this, fills the table and drops the old one.

-- Addresses in the order of their numbers, many to a row.
CREATE TABLE address_block (first_number INT NOT NULL PRIMARY KEY, content BLOB NOT NULL);

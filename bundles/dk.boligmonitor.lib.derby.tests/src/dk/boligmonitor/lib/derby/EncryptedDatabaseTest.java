package dk.boligmonitor.lib.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptedDatabaseTest {

	/** 256 bits as hex. */
	private static final String KEY = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
	private static final String OTHER_KEY = "f0112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
	private static final String TEXT = "Vollsmose Allé";

	@TempDir
	Path dir;

	@Test
	void whatIsWrittenIsReadAgainWithTheKey() throws Exception {
		Path database = dir.resolve("db");
		write(database);

		assertEquals(TEXT, read(database, KEY));
	}

	@Test
	void anotherKeyDoesNotOpenTheDatabase() throws Exception {
		Path database = dir.resolve("db");
		write(database);

		SQLException refusal = assertThrows(SQLException.class, () -> read(database, OTHER_KEY));

		assertEquals("XJ040", refusal.getSQLState());
		assertTrue(refusal.getNextException() != null, "Derby names the key as the cause");
	}

	@Test
	void theFilesDoNotShowTheText() throws Exception {
		Path database = dir.resolve("db");
		write(database);

		try (var files = Files.walk(database)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
				assertFalse(content.contains("Vollsmose"), () -> file.toString());
			}
		}
	}

	private static void write(Path database) throws SQLException {
		EmbeddedDataSource source = dataSource(database, KEY);
		source.setCreateDatabase("create");
		try (var connection = source.getConnection(); var statement = connection.createStatement()) {
			statement.executeUpdate("create table street (name varchar(40))");
			statement.executeUpdate("insert into street values ('" + TEXT + "')");
		}
		shutDown(database);
	}

	private static String read(Path database, String key) throws SQLException {
		try (var connection = dataSource(database, key).getConnection();
				var statement = connection.createStatement();
				var rows = statement.executeQuery("select name from street")) {
			assertTrue(rows.next());
			return rows.getString(1);
		} finally {
			shutDown(database);
		}
	}

	private static EmbeddedDataSource dataSource(Path database, String key) {
		EmbeddedDataSource source = new EmbeddedDataSource();
		source.setDatabaseName(database.toString());
		source.setConnectionAttributes(
				"dataEncryption=true;encryptionAlgorithm=AES/CBC/NoPadding;encryptionKeyLength=256;encryptionKey=" + key);
		return source;
	}

	/** Derby answers a shut-down with an exception, also when all went well. */
	private static void shutDown(Path database) {
		EmbeddedDataSource source = new EmbeddedDataSource();
		source.setDatabaseName(database.toString());
		source.setShutdownDatabase("shutdown");
		assertThrows(SQLException.class, () -> source.getConnection().close());
	}
}

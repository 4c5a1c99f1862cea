package dk.boligmonitor.dataimport.source.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.ImportException;

/** A real SFTP server. */
class SftpFetchTest extends FetchContract {

	SftpFetchTest(@TempDir Path temporary) throws ImportException, IOException {
		super(temporary, new SftpPlace(Files.createDirectory(temporary.resolve("server")), SftpPlace.key()));
	}
}

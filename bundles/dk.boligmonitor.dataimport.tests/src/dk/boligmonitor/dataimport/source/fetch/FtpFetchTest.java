package dk.boligmonitor.dataimport.source.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.ImportException;

/** A real FTP server. */
class FtpFetchTest extends FetchContract {

	FtpFetchTest(@TempDir Path temporary) throws ImportException, IOException {
		super(temporary, FtpPlace.plain(Files.createDirectory(temporary.resolve("server"))));
	}
}

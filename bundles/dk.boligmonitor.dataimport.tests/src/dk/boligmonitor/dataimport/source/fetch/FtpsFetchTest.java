package dk.boligmonitor.dataimport.source.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.source.Protocol;

/** A real server: FTP that changes to TLS. */
class FtpsFetchTest extends FetchContract {

	FtpsFetchTest(@TempDir Path temporary) throws ImportException, IOException {
		super(temporary, new FtpPlace(Files.createDirectory(temporary.resolve("server")), Protocol.FTPS,
				Optional.of(TestCertificate.shared()), 0));
	}
}

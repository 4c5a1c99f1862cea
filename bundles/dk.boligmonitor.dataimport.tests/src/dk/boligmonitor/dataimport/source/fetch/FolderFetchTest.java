package dk.boligmonitor.dataimport.source.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.ImportException;

/** A watched folder. */
class FolderFetchTest extends FetchContract {

	FolderFetchTest(@TempDir Path temporary) throws ImportException, IOException {
		super(temporary, new FolderPlace(Files.createDirectory(temporary.resolve("server"))));
	}
}

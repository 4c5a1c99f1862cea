package dk.boligmonitor.dataimport.source.fetch;

import java.nio.file.Path;

import dk.boligmonitor.dataimport.source.Source;
import dk.boligmonitor.dataimport.source.Trust;

/** A watched folder. */
record FolderPlace(Path home) implements Place {

	@Override
	public Source source() {
		return Sources.with(Source.folder("flis", home), 0, Trust.NONE);
	}

	@Override
	public void close() {
		// no server
	}
}

package dk.boligmonitor.dataimport.source.remote;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a remote file on their way. */
public interface Transfer extends AutoCloseable {

	/** Where they begin: as asked for, or 0 if the server cannot begin in the middle. */
	long from();

	/** The bytes. */
	InputStream stream();

	/** Says that all bytes were read; the connection can be used again. */
	void finish() throws IOException;

	/** Stops it; unless finished, the connection must be closed too. */
	@Override
	void close();
}

package dk.boligmonitor.dataimport.source.remote;

import java.io.IOException;
import java.io.InputStream;

/** A transfer that is nothing but its stream. */
record StreamTransfer(InputStream stream, long from) implements Transfer {

	@Override
	public void finish() {
		// nobody waits for it
	}

	@Override
	public void close() {
		try {
			stream.close();
		} catch (IOException e) {
			// read only: nothing is lost
		}
	}
}

package dk.boligmonitor.dataimport;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/** Opens a file that does not lie as clear text on the disk, such as one of the raw zone. */
@FunctionalInterface
public interface FileOpener {

	/**
	 * Its plain bytes; the caller closes the channel. May be called again and again.
	 *
	 * @throws IOException if it is gone, or cut or altered as far as that shows from the outside
	 */
	SeekableByteChannel open() throws IOException;
}

package dk.boligmonitor.dataimport;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import dk.boligmonitor.dataimport.table.FileScan;

/** The files of a delivery, whether they lie in a folder or in a ZIP. Names are plain file names. */
public interface DeliveryFiles extends Closeable {

	/** All files, ordered by name; a name that stands twice comes twice. */
	List<String> names();

	/** Opens a file; the caller closes it. */
	InputStream open(String name) throws IOException;

	/**
	 * Says whether the file came through whole.
	 *
	 * @param scan what was read from it
	 */
	boolean intact(String name, FileScan scan) throws IOException;
}

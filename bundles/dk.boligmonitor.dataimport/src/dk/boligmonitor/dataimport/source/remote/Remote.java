package dk.boligmonitor.dataimport.source.remote;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/**
 * An open connection to a source. One thread, and one transfer at a time. After an {@link IOException} other than
 * {@link RemoteRefused} it is to be closed, and another one opened.
 */
public interface Remote extends AutoCloseable {

	/**
	 * What lies in the source's folder, ordered by name.
	 *
	 * @param wanted names of the files and folders to tell of
	 */
	List<RemoteItem> list(Predicate<String> wanted) throws IOException;

	/**
	 * Begins to transfer a file.
	 *
	 * @param path as listed
	 * @param from position of the first byte wanted
	 */
	Transfer open(String path, long from) throws IOException;

	/** Deletes a file, or a folder with its listed files. */
	void delete(RemoteItem item) throws IOException;

	/**
	 * Moves a file or folder.
	 *
	 * @param folder where to, under the source's folder unless it begins with {@code /}
	 */
	void move(RemoteItem item, String folder) throws IOException;

	@Override
	void close();
}

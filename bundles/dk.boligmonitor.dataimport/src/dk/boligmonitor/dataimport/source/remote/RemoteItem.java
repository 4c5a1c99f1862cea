package dk.boligmonitor.dataimport.source.remote;

import java.util.Comparator;
import java.util.List;

/**
 * Something in the folder of a source: a file, or a folder with the files in it (not in its subfolders).
 *
 * @param name   of the file or folder
 * @param folder true for a folder
 * @param files  the file, or the files of the folder by path
 */
public record RemoteItem(String name, boolean folder, List<RemoteFile> files) {

	/** Copies and sorts the files. */
	public RemoteItem {
		files = files.stream().sorted(Comparator.comparing(RemoteFile::path)).toList();
	}
}

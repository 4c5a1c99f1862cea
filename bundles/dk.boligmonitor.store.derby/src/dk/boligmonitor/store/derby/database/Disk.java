package dk.boligmonitor.store.derby.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What we do with files so that a kill or a power cut leaves the old state or the new one. */
public final class Disk {

	private Disk() {
	}

	/** Deletes a file, or a folder with all that is in it, if it is there. */
	public static void delete(Path path) throws IOException {
		if (!Files.exists(path)) {
			return;
		}
		List<Path> all;
		try (Stream<Path> walk = Files.walk(path)) {
			all = walk.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path found : all) {
			Files.delete(found);
		}
	}

	/**
	 * Puts a file with this content in the place of what is there, if anything is. On the disk when this returns.
	 *
	 * @param attributes of the file, from its first moment on
	 */
	public static void replace(Path file, byte[] content, FileAttribute<?>... attributes) throws IOException {
		Path half = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(half);
		Files.createFile(half, attributes);
		try (FileChannel out = FileChannel.open(half, StandardOpenOption.WRITE)) {
			ByteBuffer rest = ByteBuffer.wrap(content);
			while (rest.hasRemaining()) {
				out.write(rest);
			}
			out.force(true);
		}
		Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
		force(file);
	}

	/** Sees to it that a file that was made or moved is found after a power cut. */
	public static void force(Path file) {
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null) {
			return;
		}
		try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
			entries.force(true);
		} catch (IOException e) {
			// Windows cannot open a folder and keeps its entries safe by itself
		}
	}
}

package dk.boligmonitor.dataimport;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

import org.apache.commons.compress.archivers.ArchiveException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import dk.boligmonitor.dataimport.table.FileScan;

/**
 * A delivery whose files do not lie as clear text on the disk: one by one, or packed in one ZIP, its files at the top or inside
 * one folder of the delivery's name. Nothing is unpacked to disk, and a file unfolds only as far as a {@link LimitedStream} lets
 * it. One thread.
 */
public final class RawFiles {

	private static final String ZIP = ".zip";

	private RawFiles() {
	}

	/**
	 * Opens a delivery.
	 *
	 * @param delivery its name without {@code .zip}
	 * @param files    by file name; a single one that ends in {@code .zip} is unpacked
	 * @throws ZipException if it is no ZIP, or cut off
	 * @throws IOException  if a file cannot be read
	 */
	public static DeliveryFiles open(String delivery, SortedMap<String, FileOpener> files) throws IOException {
		boolean packed = files.size() == 1 && files.firstKey().toLowerCase(Locale.ROOT).endsWith(ZIP);
		return packed ? new Packed(delivery, files.get(files.firstKey())) : new Single(files);
	}

	/** Files that lie one by one. */
	private record Single(SortedMap<String, FileOpener> files) implements DeliveryFiles {

		@Override
		public List<String> names() {
			return List.copyOf(files.keySet());
		}

		@Override
		public InputStream open(String name) throws IOException {
			FileOpener opener = files.get(name);
			if (opener == null) {
				throw new FileNotFoundException(name);
			}
			return Channels.newInputStream(opener.open());
		}

		@Override
		public boolean intact(String name, FileScan scan) {
			return true; // whoever opens it sees to that
		}

		@Override
		public void close() {
			// holds nothing open
		}
	}

	/** Files of a ZIP, ZIP64 too. */
	private static final class Packed implements DeliveryFiles {

		private final ZipFile zip;
		private final List<Map.Entry<String, ZipArchiveEntry>> files = new ArrayList<>();

		Packed(String delivery, FileOpener file) throws IOException {
			zip = zip(file);
			String folder = delivery + "/";
			for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements();) {
				ZipArchiveEntry entry = all.nextElement();
				if (!entry.isDirectory()) {
					String name = entry.getName().replace('\\', '/');
					files.add(Map.entry(name.startsWith(folder) ? name.substring(folder.length()) : name, entry));
				}
			}
			files.sort(Comparator.comparing(Map.Entry::getKey));
		}

		private static ZipFile zip(FileOpener file) throws IOException {
			SeekableByteChannel channel = file.open();
			try {
				return ZipFile.builder().setSeekableByteChannel(channel).setCharset(StandardCharsets.ISO_8859_1).get();
			} catch (IOException | RuntimeException e) {
				channel.close();
				throw meant(e);
			}
		}

		/** The library wraps its own complaints and the channel's in the same way, and quotes names of the archive in them. */
		private static IOException meant(Exception e) {
			Throwable root = e;
			while (root.getCause() != null) {
				root = root.getCause();
			}
			boolean ofChannel = root instanceof IOException && root.getClass() != IOException.class
					&& !(root instanceof EOFException || root instanceof ZipException || root instanceof ArchiveException);
			return ofChannel ? (IOException) root : new ZipException(root.getClass().getSimpleName());
		}

		@Override
		public List<String> names() {
			return files.stream().map(Map.Entry::getKey).toList();
		}

		@Override
		public InputStream open(String name) throws IOException {
			ZipArchiveEntry entry = entry(name);
			if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
				throw new ZipException("Method " + entry.getMethod());
			}
			try {
				return new LimitedStream(zip.getInputStream(entry), entry.getCompressedSize());
			} catch (IllegalArgumentException e) {
				throw new ZipException("Its bytes lie outside the file");
			}
		}

		@Override
		public boolean intact(String name, FileScan scan) throws IOException {
			ZipArchiveEntry entry = entry(name);
			return entry.getCrc() == scan.crc() && entry.getSize() == scan.size();
		}

		private ZipArchiveEntry entry(String name) throws IOException {
			for (Map.Entry<String, ZipArchiveEntry> file : files) {
				if (file.getKey().equals(name)) {
					return file.getValue();
				}
			}
			throw new FileNotFoundException(name);
		}

		@Override
		public void close() throws IOException {
			zip.close();
		}
	}
}

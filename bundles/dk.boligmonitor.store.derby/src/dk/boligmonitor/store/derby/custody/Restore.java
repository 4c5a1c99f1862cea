package dk.boligmonitor.store.derby.custody;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreException.Fault;
import dk.boligmonitor.store.derby.database.Failures;
import dk.boligmonitor.store.derby.database.KeyDirectory;
import dk.boligmonitor.store.derby.database.KeyFile;
import dk.boligmonitor.store.derby.database.Schema;

/** Unpacks what {@link Backup} wrote, and trusts nothing of it. */
public final class Restore {

	private static final int MANIFEST_LIMIT = 8 << 20;
	private static final int BUFFER = 1 << 16;

	private final Path backup;
	private final Schema schema;

	/** A restore of {@code backup} into a database of this schema. */
	public Restore(Path backup, Schema schema) {
		this.backup = backup;
		this.schema = schema;
	}

	/**
	 * Makes a database of the backup, opens it once to prove it and brings its schema up to date.
	 *
	 * @param folder a new folder for it; a failure leaves something there
	 * @return the keys that open it
	 * @throws StoreException {@link Fault#NOT_A_BACKUP}, {@link Fault#KEY_MISSING}, {@link Fault#NEWER_SCHEMA}, or the disk fails
	 */
	public KeyFile into(Path folder, KeyDirectory directory) throws StoreException {
		try (ZipFile zip = new ZipFile(backup.toFile())) {
			String text = text(zip);
			int seal = text.lastIndexOf(Backup.SEAL);
			BackupManifest manifest = seal < 0 ? null : BackupManifest.parse(text.substring(0, seal));
			if (manifest == null) {
				throw notABackup(null);
			}
			if (manifest.schema() > schema.version()) {
				throw new StoreException(Fault.NEWER_SCHEMA,
						List.of(Integer.toString(manifest.schema()), Integer.toString(schema.version())), null);
			}
			KeyFile keys = directory.find(manifest.key()).orElseThrow(() -> KeyFile.missing(directory.path()));
			if (!(Backup.SEAL + keys.seal(text.substring(0, seal)) + "\n").equals(text.substring(seal))) {
				throw notABackup(null);
			}
			unpack(zip, manifest, folder);
			KeyedDatabase.prove(folder, schema, keys);
			return keys;
		} catch (ZipException | EOFException e) {
			throw notABackup(e);
		} catch (IOException e) {
			throw Failures.of(backup, e);
		}
	}

	private StoreException notABackup(@Nullable Exception cause) {
		return new StoreException(Fault.NOT_A_BACKUP, List.of(backup.toString()), cause);
	}

	private String text(ZipFile zip) throws IOException, StoreException {
		ZipEntry entry = zip.getEntry(Backup.MANIFEST);
		if (entry == null) {
			throw notABackup(null);
		}
		try (InputStream in = zip.getInputStream(entry)) {
			byte[] bytes = in.readNBytes(MANIFEST_LIMIT + 1);
			if (bytes.length > MANIFEST_LIMIT) {
				throw notABackup(null);
			}
			return new String(bytes, StandardCharsets.UTF_8);
		}
	}

	private void unpack(ZipFile zip, BackupManifest manifest, Path folder) throws IOException, StoreException {
		Set<String> paths = new HashSet<>();
		manifest.parts().forEach(part -> paths.add(part.path()));
		if (paths.size() != manifest.parts().size() || zip.size() != paths.size() + 1 || manifest.bytes() > Files.size(backup)) {
			throw notABackup(null);
		}
		Files.createDirectories(folder);
		for (BackupManifest.Part part : manifest.parts()) {
			ZipEntry entry = zip.getEntry(Backup.FOLDER + part.path());
			if (entry == null) {
				throw notABackup(null);
			}
			Path file = folder.resolve(part.path());
			Path parent = file.getParent();
			if (parent != null) {
				Files.createDirectories(parent);
			}
			try (InputStream in = zip.getInputStream(entry);
					FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				if (!part.sha256().equals(copy(in, Channels.newOutputStream(out), part.bytes()))) {
					throw notABackup(null);
				}
				out.force(true);
			}
		}
	}

	/** Copies {@code bytes} bytes, and at most one more to tell that there are more; answers the hash. */
	private static String copy(InputStream in, OutputStream out, long bytes) throws IOException {
		MessageDigest digest = sha256();
		byte[] buffer = new byte[BUFFER];
		for (long rest = bytes + 1; rest > 0;) {
			int read = in.read(buffer, 0, (int) Math.min(rest, BUFFER));
			if (read < 0) {
				break;
			}
			out.write(buffer, 0, read);
			digest.update(buffer, 0, read);
			rest -= read;
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}
}

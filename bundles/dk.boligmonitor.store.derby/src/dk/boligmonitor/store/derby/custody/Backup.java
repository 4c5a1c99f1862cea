package dk.boligmonitor.store.derby.custody;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.CallableStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreException.Fault;
import dk.boligmonitor.store.derby.database.Database;
import dk.boligmonitor.store.derby.database.Disk;
import dk.boligmonitor.store.derby.database.Failures;
import dk.boligmonitor.store.derby.database.KeyFile;
import dk.boligmonitor.store.derby.database.WriteTransaction;

/**
 * Writes a copy of a database as one ZIP: the files of the database under {@code db/}, then {@value #MANIFEST}, the
 * {@link BackupManifest} with a seal as its last line that only who has the keys can make. Encrypted files do not get smaller, so
 * nothing is compressed; therefore a backup cannot be larger than its file says.
 */
public final class Backup {

	static final String MANIFEST = "manifest.txt";
	static final String FOLDER = "db/";
	static final String SEAL = "seal ";

	private final KeyedDatabase database;
	private final int schema;
	private final Path temporary;

	/**
	 * @param schema    version of its tables
	 * @param temporary a folder of ours for a while; what is in it is deleted
	 */
	public Backup(KeyedDatabase database, int schema, Path temporary) {
		this.database = database;
		this.schema = schema;
		this.temporary = temporary;
	}

	/**
	 * Writes the backup under a temporary name beside {@code file}, and moves it when it is whole.
	 *
	 * @throws StoreException {@link Fault#EXISTS} if there is such a file already
	 */
	public void write(Path file, Optional<MunicipalityCode> municipality) throws StoreException {
		Database.requireEncryption();
		refuse(file);
		Path half = file.resolveSibling(file.getFileName() + ".new");
		try {
			try {
				Disk.delete(temporary);
				Files.createDirectories(temporary);
				KeyFile keys = copy();
				Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
				zip(half, new BackupManifest(schema, municipality.map(MunicipalityCode::digits).orElse("-"), now,
						keys.fingerprint(), List.of()), keys);
				move(half, file);
			} finally {
				Files.deleteIfExists(half);
				Disk.delete(temporary);
			}
		} catch (IOException e) {
			throw Failures.of(file, e);
		}
	}

	/** Copies the database as it is now; nobody writes meanwhile, and so its keys stay too, which are answered. */
	private KeyFile copy() throws StoreException {
		try (WriteTransaction transaction = database.database().begin();
				CallableStatement call = transaction.connection().prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
			call.setString(1, temporary.toString());
			call.execute();
			return database.keys();
		} catch (SQLException e) {
			throw database.database().failure(e);
		}
	}

	private static void refuse(Path file) throws StoreException {
		if (Files.exists(file)) {
			throw new StoreException(Fault.EXISTS, List.of(file.toString()), null);
		}
	}

	/** Without the option to replace: what has come there meanwhile stays. */
	private static void move(Path half, Path file) throws IOException, StoreException {
		try {
			Files.move(half, file);
			Disk.force(file);
		} catch (FileAlreadyExistsException e) {
			throw new StoreException(Fault.EXISTS, List.of(file.toString()), e);
		}
	}

	private void zip(Path half, BackupManifest head, KeyFile keys) throws IOException {
		Path database = temporary.resolve(FOLDER);
		List<Path> files;
		try (Stream<Path> walk = Files.walk(database)) {
			files = walk.filter(Files::isRegularFile).sorted().toList();
		}
		try (FileChannel channel = FileChannel.open(half, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
				StandardOpenOption.WRITE);
				ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16))) {
			zip.setLevel(Deflater.NO_COMPRESSION);
			List<BackupManifest.Part> parts = new ArrayList<>();
			for (Path file : files) {
				parts.add(part(zip, file, database.relativize(file).toString().replace('\\', '/')));
			}
			String text = new BackupManifest(head.schema(), head.municipality(), head.created(), head.key(), parts).text();
			zip.putNextEntry(new ZipEntry(MANIFEST));
			zip.write((text + SEAL + keys.seal(text) + "\n").getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
			zip.finish();
			zip.flush();
			channel.force(true);
		}
	}

	private static BackupManifest.Part part(ZipOutputStream zip, Path file, String path) throws IOException {
		zip.putNextEntry(new ZipEntry(FOLDER + path));
		MessageDigest digest = Restore.sha256();
		long bytes;
		try (InputStream in = Files.newInputStream(file)) {
			// not closed: that would close the ZIP
			bytes = in.transferTo(new DigestOutputStream(zip, digest));
		}
		zip.closeEntry();
		return new BackupManifest.Part(HexFormat.of().formatHex(digest.digest()), bytes, path);
	}
}

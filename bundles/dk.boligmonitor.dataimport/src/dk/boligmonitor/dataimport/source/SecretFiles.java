package dk.boligmonitor.dataimport.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.ImportException.Fault;

/**
 * Secrets in the key directory, one file for each source: {@code sources/<name>.json} with {@code {"secret": "…"}}. Only its
 * owner may read a file; where the file system knows owners (not on Windows), a file open to others is refused. No message and
 * no exception holds anything that stands in a file.
 */
public final class SecretFiles implements Secrets {

	private static final String FIELD = "secret";
	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
	private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

	private final Path directory;

	/**
	 * @param keys the key directory
	 */
	public SecretFiles(Path keys) {
		directory = keys.resolve("sources");
	}

	private Path file(String source) {
		if (!Source.allows(source)) {
			throw new IllegalArgumentException("No name of a source: " + source);
		}
		return directory.resolve(source + ".json");
	}

	@Override
	public String place(String source) {
		return file(source).toString();
	}

	@Override
	public Optional<char[]> of(String source) throws ImportException {
		Path file = file(source);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		refuseExposed(file);
		char @Nullable [] secret = null;
		try (InputStream in = Files.newInputStream(file); JsonParser json = new JsonFactory().createParser(in)) {
			if (json.nextToken() == JsonToken.START_OBJECT && FIELD.equals(json.nextFieldName())
					&& json.nextToken() == JsonToken.VALUE_STRING) {
				secret = json.getText().toCharArray();
			}
		} catch (IOException e) {
			// The parser's message may quote the file, so it goes no further.
			throw new ImportException(Fault.SECRET_BROKEN, null, file.toString());
		}
		if (secret == null) {
			throw new ImportException(Fault.SECRET_BROKEN, null, file.toString());
		}
		return Optional.of(secret);
	}

	/**
	 * Refuses a file that others may read or change.
	 *
	 * @throws ImportException {@link Fault#SECRET_EXPOSED}
	 */
	public static void refuseExposed(Path file) throws ImportException {
		if (!POSIX) {
			return;
		}
		try {
			if (Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
				throw new ImportException(Fault.SECRET_EXPOSED, null, file.toString());
			}
		} catch (IOException e) {
			throw new ImportException(Fault.UNREADABLE, e, file.toString());
		}
	}

	/**
	 * Keeps a secret, in place of an earlier one. The caller wipes the array.
	 *
	 * @throws ImportException {@link Fault#UNWRITABLE}
	 */
	public void save(String source, char[] secret) throws ImportException {
		Path file = file(source);
		Path part = file.resolveSibling(source + ".part");
		try {
			Files.createDirectories(directory, only("rwx------"));
			Files.deleteIfExists(part);
			Files.createFile(part, only("rw-------"));
			try (OutputStream out = Files.newOutputStream(part);
					JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
				json.writeStartObject();
				json.writeFieldName(FIELD);
				json.writeString(secret, 0, secret.length);
				json.writeEndObject();
			}
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new ImportException(Fault.UNWRITABLE, e, file.toString());
		}
	}

	/**
	 * Forgets a secret.
	 *
	 * @throws ImportException {@link Fault#UNWRITABLE}
	 */
	public void remove(String source) throws ImportException {
		try {
			Files.deleteIfExists(file(source));
		} catch (IOException e) {
			throw new ImportException(Fault.UNWRITABLE, e, file(source).toString());
		}
	}

	private static FileAttribute<?>[] only(String permissions) {
		return POSIX
				? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
				: new FileAttribute<?>[0];
	}
}

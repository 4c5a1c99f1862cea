package dk.boligmonitor.dataimport.source.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.ImportException.Fault;

/**
 * The list of what was fetched, which outlives the files in the raw zone: {@code fetched.json}, an object with the list
 * {@code fetched} of source, path, size, modified, sha256, at. Each change is written at once, whole or not at all. One thread.
 */
public final class Known {

	private record Key(String source, String path) implements Comparable<Key> {
		@Override
		public int compareTo(Key other) {
			int bySource = source.compareTo(other.source);
			return bySource != 0 ? bySource : path.compareTo(other.path);
		}
	}

	private final Path file;
	private final Map<Key, KnownFile> files = new TreeMap<>();

	private Known(Path file) {
		this.file = file;
	}

	/**
	 * Reads the list; no file means that nothing was fetched.
	 *
	 * @throws ImportException {@link Fault#UNREADABLE}; without the list all would be fetched again, so the user decides: a file
	 *                         that is deleted does just that
	 */
	public static Known load(Path file) throws ImportException {
		Known known = new Known(file);
		if (!Files.exists(file)) {
			return known;
		}
		try (InputStream in = Files.newInputStream(file)) {
			for (JsonNode node : new ObjectMapper().readTree(in).path("fetched")) {
				known.add(new KnownFile(node.path("source").asText(), node.path("path").asText(), node.path("size").asLong(),
						Instant.parse(node.path("modified").asText()), node.path("sha256").asText(),
						Instant.parse(node.path("at").asText())));
			}
			return known;
		} catch (IOException | DateTimeException e) {
			throw new ImportException(Fault.UNREADABLE, e, file.toString());
		}
	}

	private void add(KnownFile known) {
		files.put(new Key(known.source(), known.path()), known);
	}

	/** What is known of a file. */
	public Optional<KnownFile> find(String source, String path) {
		return Optional.ofNullable(files.get(new Key(source, path)));
	}

	/** All files by source and path. */
	public List<KnownFile> files() {
		return List.copyOf(files.values());
	}

	/**
	 * Remembers files, in place of what was known of them.
	 *
	 * @throws ImportException {@link Fault#UNWRITABLE}
	 */
	public void put(Collection<KnownFile> fetched) throws ImportException {
		fetched.forEach(this::add);
		save();
	}

	/**
	 * Forgets a file or the files of a folder, so that the next fetch takes them again.
	 *
	 * @param path of the file or folder at the source
	 * @throws ImportException {@link Fault#UNWRITABLE}
	 */
	public void forget(String source, String path) throws ImportException {
		files.keySet().removeIf(k -> k.source.equals(source) && (k.path.equals(path) || k.path.startsWith(path + "/")));
		save();
	}

	private void save() throws ImportException {
		Path part = file.resolveSibling(file.getFileName() + ".new");
		try {
			Path folder = file.getParent();
			if (folder != null) {
				Files.createDirectories(folder);
			}
			try (OutputStream out = Files.newOutputStream(part);
					JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
				json.useDefaultPrettyPrinter();
				json.writeStartObject();
				json.writeArrayFieldStart("fetched");
				for (KnownFile known : files.values()) {
					json.writeStartObject();
					json.writeStringField("source", known.source());
					json.writeStringField("path", known.path());
					json.writeNumberField("size", known.size());
					json.writeStringField("modified", known.modified().toString());
					json.writeStringField("sha256", known.sha256());
					json.writeStringField("at", known.at().toString());
					json.writeEndObject();
				}
				json.writeEndArray();
				json.writeEndObject();
			}
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new ImportException(Fault.UNWRITABLE, e, file.toString());
		}
	}
}

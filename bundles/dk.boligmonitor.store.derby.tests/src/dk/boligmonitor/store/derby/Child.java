package dk.boligmonitor.store.derby;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.apache.derby.jdbc.EmbeddedDataSource;

import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreProvider;
import dk.boligmonitor.store.derby.database.Migration;
import dk.boligmonitor.store.derby.database.Schema;
import dk.boligmonitor.store.record.DeliveryWriter;

/** Another process that opens a data directory: to hold it, or to be killed while it writes. */
public final class Child {

	static final int PEOPLE = 30_000;
	/** Into how many stages writing is divided; the last one is the commit. */
	static final int STAGES = 6;

	private Child() {
	}

	/**
	 * Says {@code start}, opens the directory and says {@code open}; then waits for its standard input ({@code hold}), writes the
	 * delivery of February and says at which stage it is ({@code write}), or does what else its first word says. Without
	 * opening, it restores a backup ({@code restore}) or begins to bring the directory up to date and never ends ({@code migrate}).
	 */
	public static void main(String[] args) throws StoreException, IOException {
		say("start");
		if (args[0].equals("migrate")) {
			migrate(new DataFolder(Path.of(args[1]), Path.of(System.getProperty("boligmonitor.keys", ""))));
			return;
		}
		if (args[0].equals("restore")) {
			Path into = Path.of(args[1]);
			new DerbyStoreProvider().restore(into.resolveSibling("backup.zip"), into);
			return;
		}
		try (Town town = new Town(Path.of(args[1]))) {
			say("open");
			switch (args[0]) {
			case "hold" -> System.in.read();
			case "write" -> deliver(town, "2015-02", 2, stage -> say("stage " + stage));
			case "rotate" -> town.store.rotateKeys();
			case "backup" -> town.store.backup(town.store.directory().resolveSibling("backup.zip"));
			case "compact" -> town.store.compact();
			default -> throw new IllegalArgumentException(args[0]);
			}
			say("done");
		}
	}

	/** Applies all migrations, says {@code migrated} and never comes to the end. */
	private static void migrate(DataFolder folder) throws StoreException, IOException {
		List<Migration> endless = new ArrayList<>(DataFolder.MIGRATIONS);
		endless.add(c -> {
			say("migrated");
			try {
				Thread.sleep(Long.MAX_VALUE);
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
		});
		folder.open(new Schema(endless)).close();
	}

	private static void say(String word) {
		System.out.println(word);
		System.out.flush();
	}

	/** Everybody lives in a house that depends on {@code shift}. */
	static void deliver(Town town, String month, int shift) throws StoreException {
		deliver(town, month, shift, stage -> {
			// nobody listens
		});
	}

	private static void deliver(Town town, String month, int shift, IntConsumer stage) throws StoreException {
		try (DeliveryWriter writer = town.store.records().begin(Town.head(month), Set.of(RecordKind.BORGER))) {
			for (int n = 0; n < PEOPLE; n++) {
				if (n % (PEOPLE / (STAGES - 1)) == 0) {
					stage.accept(n / (PEOPLE / (STAGES - 1)));
				}
				writer.add(Town.lives(n, Integer.toString((n + shift) % 900 + 1), month + "-02"));
			}
			stage.accept(STAGES - 1);
			writer.commit(Town.NONE_LEFT_OUT, List.of(), "");
		}
	}

	/** Starts this class in a Java of its own, waits until it says {@code word}, and kills it some milliseconds later. */
	static void kill(String what, Path directory, Path keys, String word, int later)
			throws IOException, ReflectiveOperationException, InterruptedException {
		Process child = start(what, directory, keys);
		try (BufferedReader words = child.inputReader()) {
			for (String said = ""; !said.equals(word);) {
				said = Objects.requireNonNull(words.readLine(), "The child ended early");
			}
			child.waitFor(later, TimeUnit.MILLISECONDS);
		} finally {
			child.destroyForcibly().waitFor();
		}
	}

	/** Starts this class in a Java of its own. */
	static Process start(String what, Path directory, Path keys) throws IOException, ReflectiveOperationException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		List<String> command = List.of(java, "-Dboligmonitor.keys=" + keys, "-cp", classPath(), Child.class.getName(), what,
				directory.toString());
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
	}

	/** Where the classes lie that the child needs, in plain Java and in the framework. */
	private static String classPath() throws IOException, ReflectiveOperationException {
		ClassLoader derby = EmbeddedDataSource.class.getClassLoader();
		List<Class<?>> classes = List.of(Child.class, DerbyStoreProvider.class, StoreProvider.class, RecordKind.class,
				EmbeddedDataSource.class, derby.loadClass("org.apache.derby.vti.VTITemplate"),
				derby.loadClass("org.apache.derby.shared.common.error.StandardException"));
		Set<String> places = new LinkedHashSet<>();
		for (Class<?> c : classes) {
			CodeSource source = c.getProtectionDomain().getCodeSource();
			if (source != null) {
				places.addAll(places(source));
			}
		}
		return String.join(System.getProperty("path.separator"), places);
	}

	private static List<String> places(CodeSource source) throws IOException {
		List<String> places = new ArrayList<>();
		try {
			Path root = Path.of(source.getLocation().toURI());
			places.add(root.toString());
			for (String folder : List.of("target/classes", "bin")) {
				places.add(root.resolve(folder).toString());
			}
			if (Files.isDirectory(root.resolve("lib"))) {
				try (Stream<Path> jars = Files.list(root.resolve("lib"))) {
					jars.forEach(jar -> places.add(jar.toString()));
				}
			}
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
		return places;
	}
}

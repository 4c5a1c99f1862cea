package dk.boligmonitor.store.derby;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.apache.derby.jdbc.EmbeddedDataSource;

import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreProvider;
import dk.boligmonitor.store.record.DeliveryWriter;

/** Another process that opens a data directory: to hold it, or to be killed while it writes. */
public final class Child {

	static final int PEOPLE = 30_000;
	/** Into how many stages writing is divided; the last one is the commit. */
	static final int STAGES = 6;

	private Child() {
	}

	/**
	 * Opens the directory and says {@code open}; then waits for its standard input ({@code hold}) or writes the delivery of
	 * February ({@code write}) and says at which stage it is.
	 */
	public static void main(String[] args) throws StoreException, IOException {
		try (Town town = new Town(Path.of(args[1]))) {
			say("open");
			if (args[0].equals("hold")) {
				System.in.read();
				return;
			}
			deliver(town, "2015-02", 2, stage -> say("stage " + stage));
			say("done");
		}
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
			writer.commit(kind -> 0, List.of());
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

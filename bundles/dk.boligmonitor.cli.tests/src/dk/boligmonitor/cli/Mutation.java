package dk.boligmonitor.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The ways in which a delivery is spoilt: what lines, disks and people do to files. The same random numbers spoil alike. */
enum Mutation {

	BYTES_FLIPPED {
		@Override
		byte[] spoil(byte[] file, Random random) {
			for (int i = 1 + random.nextInt(20); i > 0 && file.length > 0; i--) {
				file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
			}
			return file;
		}
	},
	FILE_CUT {
		@Override
		byte[] spoil(byte[] file, Random random) {
			return Arrays.copyOf(file, random.nextInt(file.length + 1));
		}
	},
	LINES_CUT {
		@Override
		byte[] spoil(byte[] file, Random random) {
			return lines(file, random, line -> line.substring(0, random.nextInt(line.length() + 1)));
		}
	},
	LINES_TWICE {
		@Override
		byte[] spoil(byte[] file, Random random) {
			return lines(file, random, line -> line + "\n" + line);
		}
	},
	LINES_JOINED {
		@Override
		byte[] spoil(byte[] file, Random random) {
			return lines(file, random, line -> line + line);
		}
	},
	CELLS_SWAPPED {
		@Override
		byte[] spoil(byte[] file, Random random) {
			return lines(file, random, line -> shuffled(line, random));
		}
	},
	COLUMNS_SWAPPED {
		@Override
		byte[] spoil(byte[] file, Random random) {
			String text = text(file);
			int end = Math.max(0, text.indexOf('\n'));
			return bytes(shuffled(text.substring(0, end), random) + text.substring(end));
		}
	},
	OTHER_DELIMITER {
		@Override
		byte[] spoil(byte[] file, Random random) {
			return lines(file, random, line -> line.replace(';', ",\t|".charAt(random.nextInt(3))));
		}
	},
	QUOTES_ADDED {
		@Override
		byte[] spoil(byte[] file, Random random) {
			return lines(file, random, line -> line.replaceFirst(";", random.nextBoolean() ? ";\"" : "\";\""));
		}
	},
	ENCODINGS_MIXED {
		@Override
		byte[] spoil(byte[] file, Random random) {
			byte[] some = random.nextBoolean() ? new byte[] { (byte) 0xE6, (byte) 0xF8 } : new byte[] { (byte) 0xC3, (byte) 0xA6, (byte) 0xE5 };
			return inserted(file, some, random);
		}
	},
	NUL_BYTES {
		@Override
		byte[] spoil(byte[] file, Random random) {
			return inserted(file, new byte[1 + random.nextInt(2000)], random);
		}
	},
	LONG_LINE {
		@Override
		byte[] spoil(byte[] file, Random random) {
			byte[] line = new byte[1 << (10 + random.nextInt(11))];
			Arrays.fill(line, (byte) "a;\"1".charAt(random.nextInt(4)));
			return inserted(file, line, random);
		}
	},
	NOISE {
		@Override
		byte[] spoil(byte[] file, Random random) {
			byte[] noise = new byte[random.nextInt(5000)];
			random.nextBytes(noise);
			return noise;
		}
	},
	ZIP_CUT {
		@Override
		Path write(Map<String, byte[]> files, String name, Path folder, Random random) throws IOException {
			byte[] zip = zip(files, "");
			return Files.write(folder.resolve(name + ".zip"), Arrays.copyOf(zip, random.nextInt(zip.length)));
		}
	},
	ZIP_BYTES_FLIPPED {
		@Override
		Path write(Map<String, byte[]> files, String name, Path folder, Random random) throws IOException {
			return Files.write(folder.resolve(name + ".zip"), BYTES_FLIPPED.spoil(zip(files, ""), random));
		}
	},
	ZIP_TRAVERSAL {
		@Override
		Path write(Map<String, byte[]> files, String name, Path folder, Random random) throws IOException {
			String prefix = List.of("../", "../../../../tmp/", "/", "a/../../", "C:\\").get(random.nextInt(5));
			return Files.write(folder.resolve(name + ".zip"), zip(files, prefix));
		}
	},
	ZIP_BOMB {
		@Override
		Path write(Map<String, byte[]> files, String name, Path folder, Random random) throws IOException {
			try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name + ".zip")))) {
				zip.putNextEntry(new ZipEntry("BORGER.csv"));
				zip.write(files.get("BORGER.csv"));
				zero(zip, 40 << 20);
				zip.closeEntry();
			}
			return folder.resolve(name + ".zip");
		}
	};

	/** What may happen to one line. */
	private interface Edit {
		String of(String line);
	}

	/** Spoils one file; most mutations only need this. */
	byte[] spoil(byte[] file, Random random) {
		return file;
	}

	/** Writes the delivery with one of its files spoilt, as a folder or a ZIP, and returns its path. */
	Path write(Map<String, byte[]> files, String name, Path folder, Random random) throws IOException {
		List<String> names = new ArrayList<>(files.keySet());
		Collections.sort(names);
		String chosen = names.get(random.nextInt(names.size()));
		files.put(chosen, spoil(files.get(chosen).clone(), random));
		if (random.nextInt(4) == 0) {
			return Files.write(folder.resolve(name + ".zip"), zip(files, ""));
		}
		Path delivery = Files.createDirectories(folder.resolve(name));
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			Files.write(delivery.resolve(file.getKey()), file.getValue());
		}
		return delivery;
	}

	private static byte[] zip(Map<String, byte[]> files, String prefix) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(prefix + file.getKey()));
				zip.write(file.getValue());
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	private static void zero(OutputStream out, long bytes) throws IOException {
		byte[] zeros = new byte[1 << 16];
		for (long written = 0; written < bytes; written += zeros.length) {
			out.write(zeros);
		}
	}

	private static byte[] lines(byte[] file, Random random, Edit edit) {
		String[] lines = text(file).split("\n", -1);
		for (int i = 1 + random.nextInt(10); i > 0; i--) {
			int at = random.nextInt(lines.length);
			lines[at] = edit.of(lines[at]);
		}
		return bytes(String.join("\n", lines));
	}

	private static String shuffled(String line, Random random) {
		List<String> cells = new ArrayList<>(List.of(line.split(";", -1)));
		Collections.swap(cells, random.nextInt(cells.size()), random.nextInt(cells.size()));
		return String.join(";", cells);
	}

	private static byte[] inserted(byte[] file, byte[] more, Random random) {
		int at = random.nextInt(file.length + 1);
		byte[] all = Arrays.copyOf(file, file.length + more.length);
		System.arraycopy(file, at, all, at + more.length, file.length - at);
		System.arraycopy(more, 0, all, at, more.length);
		return all;
	}

	private static String text(byte[] file) {
		return new String(file, StandardCharsets.UTF_8);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}

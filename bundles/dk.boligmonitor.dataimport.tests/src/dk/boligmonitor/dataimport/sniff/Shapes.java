package dk.boligmonitor.dataimport.sniff;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.profile.Profile;
import dk.boligmonitor.dataimport.profile.Profiles;
import dk.boligmonitor.model.Progress;

/** Files of the shapes that municipalities meet. All CPR numbers are replacement numbers (day and sixty). */
final class Shapes {

	static final String FLIS_HEADER = "cpr;koen;foedselsdato;civilstand;statsborgerskab;herkomst;familietype;kommunekode;"
			+ "vejkode;husnr;etage;sidedoer;tilflytningsdato;beskyttelse;status";
	static final Sniffer SNIFFER = new Sniffer(Kinds.builtIn(), Profiles.shipped().all());
	/** Knows no profile, so that all has to be found out. */
	static final Sniffer ALONE = new Sniffer(Kinds.builtIn(), List.of());
	private static final String[] ORIGINS = { "dansk", "indvandrer_vestlig", "indvandrer_ikkevestlig", "efterkommer_ikkevestlig",
			"" };

	private Shapes() {
	}

	/** The number of person {@code i}; every fourth begins with a six, none is anybody's. */
	static String cpr(int i) {
		return "%02d%02d%02d%04d".formatted(61 + i % 28, 1 + i % 12, i % 100, 1000 + i % 9000);
	}

	/** A row of BORGER. */
	static String resident(int i) {
		String born = "19%02d-%02d-%02d".formatted(i % 100, 1 + i % 12, 1 + i % 28);
		return cpr(i) + ";" + (i % 2 == 0 ? "K" : "M") + ";" + born + ";G;5100;" + ORIGINS[i % 5] + ";par_med_boern;0217;0"
				+ (101 + i % 50) + ";0" + (10 + i % 80) + ";st;tv;2010-05-01;;01";
	}

	/** Lines made of rows. */
	static String lines(String header, int rows, IntFunction<String> row) {
		String all = IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\r\n"));
		return (header.isEmpty() ? "" : header + "\r\n") + all + "\r\n";
	}

	/** Writes a file. */
	static Path file(Path folder, String name, String text) throws IOException {
		return file(folder, name, text, StandardCharsets.UTF_8);
	}

	/** Writes a file in an encoding. */
	static Path file(Path folder, String name, String text, Charset charset) throws IOException {
		Files.createDirectories(folder);
		return Files.write(folder.resolve(name), text.getBytes(charset));
	}

	/** Looks without known profiles. */
	static Guess look(Path path) throws Exception {
		return ALONE.look(path, Progress.NONE);
	}

	/** What a column goes to, or an empty text. */
	static String target(Guess guess, String file, String label) {
		return column(guess, file, label).target().orElse("");
	}

	/** A column by its label. */
	static ColumnGuess column(Guess guess, String file, String label) {
		return file(guess, file).columns().stream().filter(c -> c.label().equals(label)).findFirst().orElseThrow();
	}

	/** A file of a guess. */
	static FileGuess file(Guess guess, String file) {
		return guess.files().stream().filter(f -> f.file().equals(file)).findFirst().orElseThrow();
	}

	/** Codes of questions that are open, in order. */
	static List<Question.Code> open(Guess guess) {
		return guess.questions().stream().filter(Question::open).map(Question::code).toList();
	}

	/** The question of a code. */
	static Question question(Guess guess, Question.Code code) {
		return guess.questions().stream().filter(q -> q.code() == code).findFirst().orElseThrow();
	}

	/** True if something was found. */
	static boolean found(List<Finding> findings, Finding.Code code, Object... arguments) {
		return findings.stream().anyMatch(f -> f.code() == code
				&& (arguments.length == 0 || f.equals(Finding.of(code, arguments))));
	}

	/** A profile that is known. */
	static Profile shipped(String name) {
		return Profiles.shipped().named(name).orElseThrow();
	}
}

package dk.boligmonitor.dataimport;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.profile.Profile;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Severity;
import dk.boligmonitor.model.record.Daycare;
import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.OtherRow;
import dk.boligmonitor.model.record.Pupil;
import dk.boligmonitor.model.record.Relocation;
import dk.boligmonitor.model.record.Resident;

/** Makes small deliveries and reads them whole. All CPR numbers are impossible ones: the day is raised by 60. */
final class Samples {

	static final String NAME = "FLIS_0999_201503";
	static final Asked ASKED = new Asked(Optional.of(new MunicipalityCode("0999")), Optional.of(YearMonth.of(2015, 3)));
	static final String BORGER_HEADER = "cpr;koen;foedselsdato;civilstand;statsborgerskab;herkomst;familietype;kommunekode;"
			+ "vejkode;husnr;etage;sidedoer;tilflytningsdato;beskyttelse;status\n";
	static final String ANNA = "6101801112;K;1980-01-01;G;5100;dansk;par_med_boern;999;101;002A;st;tv;2010-05-01;;01\n";
	static final String BO = "7212991234;M;1999-12-12;U;5100;indvandrer_ikkevestlig;enlig_uden_boern;0999;0101;12;;;2012-01-01;;\n";
	static final String MEASURE_HEADER = "cpr;sag_id;gruppe;type;paragraf;startdato;slutdato;betalingskommune;handlekommune\n";
	static final String PUPIL_HEADER = "cpr;skoleaar;institutionsnr;skoletype;klassetype;klassetrin;betalingskommune\n";
	static final String GRADE_HEADER = "cpr;skoleaar;fagkode;proeveform;karakter;bunden\n";

	/** All that reading gave. */
	record Outcome(ReadReport report, List<Resident> residents, List<Measure> measures, List<Pupil> pupils, List<Grade> grades,
			List<Daycare> daycare, List<Relocation> relocations, List<OtherRow> others, List<RejectedRow> rejects) {

		/** The only reject. */
		RejectedRow reject() {
			Assertions.assertEquals(1, rejects.size(), () -> "Rejects: " + rejects);
			return rejects.get(0);
		}

		/** Problems that are more than a note. */
		List<Problem> faults() {
			return report.problems().stream().filter(p -> p.code().severity() != Severity.INFO).toList();
		}

		/** The first file-level problem of that code. */
		Problem problem(ProblemCode code) {
			return report.problems().stream().filter(p -> p.code() == code).findFirst()
					.orElseThrow(() -> new AssertionError("No " + code + " in " + report.problems()));
		}
	}

	/** Keeps all rows. */
	static final class Keeper implements RecordSink<RuntimeException> {
		private final List<Resident> residents = new ArrayList<>();
		private final List<Measure> measures = new ArrayList<>();
		private final List<Pupil> pupils = new ArrayList<>();
		private final List<Grade> grades = new ArrayList<>();
		private final List<Daycare> daycare = new ArrayList<>();
		private final List<Relocation> relocations = new ArrayList<>();
		private final List<OtherRow> others = new ArrayList<>();

		@Override
		public void resident(Resident row) {
			residents.add(row);
		}

		@Override
		public void measure(Measure row) {
			measures.add(row);
		}

		@Override
		public void pupil(Pupil row) {
			pupils.add(row);
		}

		@Override
		public void grade(Grade row) {
			grades.add(row);
		}

		@Override
		public void daycare(Daycare row) {
			daycare.add(row);
		}

		@Override
		public void relocation(Relocation row) {
			relocations.add(row);
		}

		@Override
		public void other(OtherRow row) {
			others.add(row);
		}
	}

	private Samples() {
	}

	/** A delivery in a folder. */
	static Path folder(Path dir, Map<String, byte[]> files) throws IOException {
		Path folder = Files.createDirectories(dir.resolve(NAME));
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			Files.write(folder.resolve(file.getKey()), file.getValue());
		}
		return folder;
	}

	/** A delivery in a ZIP; {@code inside} stands before each name. */
	static Path zip(Path dir, String inside, Map<String, byte[]> files) throws IOException {
		Path zip = dir.resolve(NAME + ".zip");
		try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream packed = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				packed.putNextEntry(new ZipEntry(inside + file.getKey()));
				packed.write(file.getValue());
				packed.closeEntry();
			}
		}
		return zip;
	}

	static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** Reads a delivery in the contract's layout that must open. */
	static Outcome read(Path path) throws ImportException {
		return read(Delivery.open(path));
	}

	/** Reads a delivery of Demokøbing, March 2015, that must open. */
	static Outcome read(Path path, Profile profile) throws ImportException {
		return read(Delivery.open(path, profile, Kinds.builtIn(), ASKED));
	}

	/** Reads a delivery that must have opened. */
	static Outcome read(Opened opened) throws ImportException {
		return switch (opened) {
		case Opened.Refused refused -> throw new AssertionError(refused.problems().toString());
		case Opened.Ok ok -> {
			try (Delivery delivery = ok.delivery()) {
				yield read(delivery);
			}
		}
		};
	}

	/** Reads an open delivery. */
	static Outcome read(Delivery delivery) throws ImportException {
		return read(delivery, Progress.NONE);
	}

	/** Reads an open delivery. */
	static Outcome read(Delivery delivery, Progress progress) throws ImportException {
		Keeper keeper = new Keeper();
		List<RejectedRow> rejects = new ArrayList<>();
		ReadReport report = delivery.read(new Pseudonymiser(new byte[32]), keeper, rejects::add, progress);
		return new Outcome(report, keeper.residents, keeper.measures, keeper.pupils, keeper.grades, keeper.daycare,
				keeper.relocations, keeper.others, rejects);
	}

	/** Reads one BORGER file with the usual header. */
	static Outcome borger(Path dir, String rows) throws IOException, ImportException {
		return read(folder(dir, Map.of("BORGER.csv", utf8(BORGER_HEADER + rows))));
	}

	/** Reads another file beside a sound BORGER. */
	static Outcome beside(Path dir, String file, String text) throws IOException, ImportException {
		return read(folder(dir, Map.of("BORGER.csv", utf8(BORGER_HEADER + ANNA), file, utf8(text))));
	}

	/** Problems of a delivery that must not open. */
	static List<Problem> refusal(Path path) throws ImportException {
		return refusal(Delivery.open(path));
	}

	/** Problems of a delivery that must not have opened. */
	static List<Problem> refusal(Opened opened) throws ImportException {
		return switch (opened) {
		case Opened.Refused refused -> refused.problems();
		case Opened.Ok ok -> {
			ok.delivery().close();
			throw new AssertionError("It opened");
		}
		};
	}

	/** A file or folder of the shared data; skips the test where there is none. */
	static Path shared(String path) {
		Optional<Path> root = Optional.ofNullable(System.getProperty("boligmonitor.shared")).map(Path::of);
		for (Path dir = Path.of("").toAbsolutePath(); root.isEmpty() && dir != null; dir = dir.getParent()) {
			root = Optional.of(dir.resolve("shared")).filter(d -> Files.isDirectory(d.resolve("data")));
		}
		Path found = root.orElse(Path.of("shared")).resolve("data").resolve(path);
		Assumptions.assumeTrue(Files.exists(found), "No shared data here: " + path);
		return found;
	}
}

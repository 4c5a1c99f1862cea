package dk.boligmonitor.ui.dataimport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

import dk.boligmonitor.model.Progress;
import dk.boligmonitor.process.DeliveryRequest;
import dk.boligmonitor.process.Monitor;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.MonitorProvider;

/** Makes small deliveries, and a data directory that holds some. All CPR numbers are impossible ones: the day is raised by 60. */
public final class Town {

	private static final String HEADER = "cpr;koen;foedselsdato;civilstand;statsborgerskab;herkomst;familietype;kommunekode;"
			+ "vejkode;husnr;etage;sidedoer;tilflytningsdato;beskyttelse;status\n";
	private static final String PUPIL_HEADER = "cpr;skoleaar;institutionsnr;skoletype;klassetype;klassetrin;betalingskommune\n";
	private static final int RESIDENTS = 40;
	private static final int PUPILS = 6;
	private static final int YEAR = 1980;

	private Town() {
	}

	/** January whole, February with one row rejected, March missing, April whole. */
	public static void fill(Path directory, Path scratch) throws MonitorException, IOException {
		BundleContext context = FrameworkUtil.getBundle(Town.class).getBundleContext();
		ServiceReference<MonitorProvider> reference = context.getServiceReference(MonitorProvider.class);
		MonitorProvider provider = context.getService(reference);
		try (Monitor monitor = provider.open(directory)) {
			take(monitor, delivery(scratch, "201501", "dansk"), 0);
			take(monitor, delivery(scratch, "201502", "danskk"), 1);
			take(monitor, delivery(scratch, "201504", "dansk"), 0);
		} finally {
			context.ungetService(reference);
		}
	}

	private static void take(Monitor monitor, Path delivery, long rejects) throws MonitorException {
		monitor.deliveries().take(DeliveryRequest.of(delivery, delivery.resolveSibling(delivery.getFileName() + ".rejects.csv"))
				.accepting(rejects), Progress.NONE);
	}

	/** A delivery in the built-in layout; its first resident has the given herkomst. */
	public static Path delivery(Path scratch, String month, String origin) throws IOException {
		Path folder = Files.createDirectories(scratch.resolve("FLIS_0999_" + month));
		StringBuilder residents = new StringBuilder(HEADER);
		StringBuilder pupils = new StringBuilder(PUPIL_HEADER);
		for (int i = 0; i < RESIDENTS; i++) {
			residents.append(String.format(Locale.ROOT, "%s;%s;%s;G;5100;%s;par_med_boern;0999;0101;%03d;;;2010-05-01;;01%n", cpr(i),
					i % 2 == 0 ? "M" : "K", born(i), i == 0 ? origin : "dansk", 1 + i).replace("\r", ""));
		}
		for (int i = 0; i < PUPILS; i++) {
			pupils.append(cpr(i)).append(";2014/15;101001;10;10;5;0999\n");
		}
		Files.writeString(folder.resolve("BORGER.csv"), residents, StandardCharsets.UTF_8);
		Files.writeString(folder.resolve("ELEV.csv"), pupils, StandardCharsets.UTF_8);
		return folder;
	}

	/** A file of residents as another system would write it: other names, other order, commas, Danish dates. */
	public static Path otherLayout(Path scratch) throws IOException {
		StringBuilder rows = new StringBuilder("Personnummer,Køn,Fødselsdato,Kommune,Vejkode,Husnr,Tilflytningsdato,Herkomst\n");
		for (int i = 0; i < RESIDENTS; i++) {
			String[] born = born(i).split("-");
			rows.append(String.format(Locale.ROOT, "%s,%s,%s.%s.%s,0999,0101,%03d,17.05.2010,%s\n", cpr(i), i % 2 == 0 ? "M" : "K",
					born[2], born[1], born[0], 1 + i, "dansk"));
		}
		return Files.writeString(scratch.resolve("beboere-2015-06.csv"), rows, StandardCharsets.UTF_8);
	}

	private static String cpr(int i) {
		String[] born = born(i).split("-");
		return String.format(Locale.ROOT, "%02d%s%s%04d", Integer.parseInt(born[2]) + 60, born[1], born[0].substring(2),
				1000 + 2 * i + (i % 2 == 0 ? 1 : 0));
	}

	private static String born(int i) {
		return String.format(Locale.ROOT, "%d-%02d-%02d", YEAR + i % 5, 1 + i % 12, 1 + i % 28);
	}
}

package dk.boligmonitor.process.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.zip.ZipException;

import dk.boligmonitor.dataimport.Asked;
import dk.boligmonitor.dataimport.Delivery;
import dk.boligmonitor.dataimport.FileOpener;
import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.Opened;
import dk.boligmonitor.dataimport.RawFiles;
import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.profile.Profile;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.process.config.Origin;

/** Where the files of a delivery lie. */
sealed interface DeliveryInput {

	/** The delivery's name, without {@code .zip}. */
	String name();

	/** Opens it. */
	Opened open(Profile profile, Kinds kinds, Asked asked) throws ImportException;

	/** How it is remembered: its place. */
	String place();

	/** How it is remembered: where that is. */
	Origin.Zone zone();

	/** A folder, ZIP or file of the user's. */
	record Outside(Path path) implements DeliveryInput {

		@Override
		public String name() {
			String file = String.valueOf(path.toAbsolutePath().normalize().getFileName());
			return Files.isDirectory(path) ? file : withoutZip(file);
		}

		@Override
		public Opened open(Profile profile, Kinds kinds, Asked asked) throws ImportException {
			return Delivery.open(path, profile, kinds, asked);
		}

		@Override
		public String place() {
			return path.toAbsolutePath().normalize().toString();
		}

		@Override
		public Origin.Zone zone() {
			return Origin.Zone.OUTSIDE;
		}
	}

	/**
	 * Fetched files.
	 *
	 * @param place source and name
	 */
	record Raw(RawShelf shelf, String place) implements DeliveryInput {

		@Override
		public String name() {
			return withoutZip(place.substring(place.lastIndexOf('/') + 1));
		}

		@Override
		public Opened open(Profile profile, Kinds kinds, Asked asked) throws ImportException {
			SortedMap<String, FileOpener> files = shelf.files(place);
			try {
				return Delivery.open(name(), RawFiles.open(name(), files), profile, kinds, asked);
			} catch (ZipException e) {
				return new Opened.Refused(
						List.of(Problem.of(ProblemCode.ARCHIVE_BROKEN, Where.file(name()), name() + ".zip")));
			} catch (IOException e) {
				throw new ImportException(ImportException.Fault.RAW_DAMAGED, e, place);
			}
		}

		@Override
		public Origin.Zone zone() {
			return Origin.Zone.RAW;
		}
	}

	private static String withoutZip(String file) {
		return file.toLowerCase(Locale.ROOT).endsWith(".zip") ? file.substring(0, file.length() - 4) : file;
	}
}

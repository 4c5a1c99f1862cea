package dk.boligmonitor.demo;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the files of Demokøbing lie.
 *
 * @param addresses  address register in DAWA's CSV layout for adgangsadresser
 * @param areaFiles  {@code boligomraader.geojson} (EPSG:25832, named by a crs member) and {@code bydele.geojson} (WGS84);
 *                   properties {@code kode}, {@code navn}, {@code type}
 * @param deliveries oldest first
 */
public record DemoFiles(Path addresses, List<Path> areaFiles, List<DemoDelivery> deliveries) {

	/** Copies the lists. */
	public DemoFiles {
		areaFiles = List.copyOf(areaFiles);
		deliveries = List.copyOf(deliveries);
	}
}

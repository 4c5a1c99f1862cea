package dk.boligmonitor.demo.town;

/**
 * An area of one of the area files.
 *
 * @param code    kode
 * @param name    navn
 * @param type    {@code boligområde} or {@code bydel}
 * @param outline metres in EPSG:25832
 */
public record Area(String code, String name, String type, Outline outline) {
}

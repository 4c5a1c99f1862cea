package dk.boligmonitor.process;

/**
 * What a code that a profile did not know means.
 *
 * @param profile name of the layout
 * @param file    file of the delivery, for example {@code BORGER.csv}
 * @param column  column of the file as its header names it
 * @param code    the unknown code
 * @param meaning the known code that it stands for
 */
public record CodeMeaning(String profile, String file, String column, String code, String meaning) {
}

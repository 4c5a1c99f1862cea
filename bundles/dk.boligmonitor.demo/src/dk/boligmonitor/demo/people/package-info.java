/**
 * The people of Demokøbing and what happens to them from quarter to quarter. Days are counted as
 * {@link java.time.LocalDate#toEpochDay()}. Entry point: {@link dk.boligmonitor.demo.people.Population}.
 */
@NonNullByDefault
package dk.boligmonitor.demo.people;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Finds the address point of each home in the public register. Entry points: {@link dk.boligmonitor.geocoding.KvhIndex}
 * for the register, {@link dk.boligmonitor.geocoding.ExactMatcher} for one home and
 * {@link dk.boligmonitor.geocoding.MatchTally} for all of them.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.geocoding;

import org.eclipse.jdt.annotation.NonNullByDefault;

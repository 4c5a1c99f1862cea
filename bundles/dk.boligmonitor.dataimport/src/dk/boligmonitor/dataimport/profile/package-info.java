/**
 * How a delivery is laid out, as data: profiles (JSON files that we ship, users make and partners contribute) and the declared
 * record kinds that they fill. Entry points: {@link dk.boligmonitor.dataimport.profile.Profiles} and
 * {@link dk.boligmonitor.dataimport.profile.Kinds}.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.dataimport.profile;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The words that every step of the way uses: periods, municipalities, problems and progress. Entry point:
 * {@link dk.boligmonitor.model.Period}. All types are immutable values unless they say otherwise, and safe to share
 * between threads.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.model;

import org.eclipse.jdt.annotation.NonNullByDefault;

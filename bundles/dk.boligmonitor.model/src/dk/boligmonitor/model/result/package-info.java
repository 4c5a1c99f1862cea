/**
 * Figures of areas: what an indicator is called and how it is judged, the six states of a result, and the record of a run.
 * Entry point: {@link dk.boligmonitor.model.result.AreaResult}.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.model.result;

import org.eclipse.jdt.annotation.NonNullByDefault;

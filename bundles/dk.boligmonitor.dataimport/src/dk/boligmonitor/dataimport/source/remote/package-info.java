/**
 * Connections to sources: FTP, FTPS, SFTP and a folder, all alike. Entry point:
 * {@link dk.boligmonitor.dataimport.source.remote.Connections}. Nothing here is logged, and no exception holds a password.
 */
@NonNullByDefault
package dk.boligmonitor.dataimport.source.remote;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Leads from the command line to the steps of the way, and from their outcome to the exit code. Entry point:
 * {@link dk.boligmonitor.cli.CommandLineApplication}, started by the framework. Fields are left out of the null default,
 * since the command line parser fills them.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.TYPE_ARGUMENT,
		DefaultLocation.TYPE_BOUND })
package dk.boligmonitor.cli;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

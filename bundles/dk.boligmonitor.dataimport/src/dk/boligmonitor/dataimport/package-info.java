/**
 * Reads what a municipality is sent into records and rejected rows: deliveries, aggregates and address registers. Bad data comes
 * back as problems with file, line and column; nothing here keeps, shows or logs a CPR number. Entry points:
 * {@link dk.boligmonitor.dataimport.Delivery}, {@link dk.boligmonitor.dataimport.AggregateFile} and
 * {@link dk.boligmonitor.dataimport.AddressFile}.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.dataimport;

import org.eclipse.jdt.annotation.NonNullByDefault;

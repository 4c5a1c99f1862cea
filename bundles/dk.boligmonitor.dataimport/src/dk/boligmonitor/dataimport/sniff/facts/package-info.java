/**
 * What can be counted in a sample of a file before anybody knows its layout: how it is encoded and divided, and how many cells
 * of each column look like what. Facts are numbers, names of columns and short codes; text of cells is not kept. Entry point:
 * {@link dk.boligmonitor.dataimport.sniff.facts.FileLook}.
 */
@NonNullByDefault
package dk.boligmonitor.dataimport.sniff.facts;

import org.eclipse.jdt.annotation.NonNullByDefault;

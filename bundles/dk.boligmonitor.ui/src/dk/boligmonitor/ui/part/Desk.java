package dk.boligmonitor.ui.part;

import org.eclipse.ui.IViewSite;

import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.SharedSelection;
import dk.boligmonitor.ui.text.Wording;

/**
 * What the page of a view works with.
 *
 * @param site      of the view: tool bar, menus, services
 * @param session   the data
 * @param selection what the user looks at
 * @param wording   words and numbers
 */
public record Desk(IViewSite site, Session session, SharedSelection selection, Wording wording) {
}

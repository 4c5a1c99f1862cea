package dk.boligmonitor.ui;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Runs commands from links and buttons. */
public final class Commands {

	private Commands() {
	}

	/** Whether somebody handles a command now; without that, a link to it would lead nowhere. */
	public static boolean handled(IServiceLocator site, String id) {
		Command command = site.getService(ICommandService.class).getCommand(id);
		return command.isDefined() && command.isHandled();
	}

	/** Runs a command as if the user had chosen it in a menu. */
	public static void run(IServiceLocator site, String id) {
		try {
			site.getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			ILog.of(Commands.class).error("The command cannot be run: " + id, e);
		}
	}
}

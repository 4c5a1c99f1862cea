package dk.boligmonitor.app;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** Menus of the window: the standard commands in our words; the ui bundles add theirs at the group markers. */
final class BoligMonitorMenus extends ActionBarAdvisor {

	BoligMonitorMenus(@Nullable IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void fillMenuBar(@Nullable IMenuManager menuBar) {
		if (menuBar == null) {
			return;
		}
		IWorkbenchWindow window = getActionBarConfigurer().getWindowConfigurer().getWindow();
		menuBar.add(fileMenu(window));
		menuBar.add(editMenu(window));
		menuBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menuBar.add(windowMenu(window));
		menuBar.add(helpMenu(window));
	}

	@Override
	protected void fillCoolBar(@Nullable ICoolBarManager coolBar) {
		if (coolBar != null) {
			coolBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		}
	}

	private MenuManager fileMenu(IWorkbenchWindow window) {
		MenuManager menu = new MenuManager(Messages.file, IWorkbenchActionConstants.M_FILE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(action(window, ActionFactory.SAVE, Messages.file_save));
		menu.add(action(window, ActionFactory.PRINT, Messages.file_print));
		menu.add(new Separator(IWorkbenchActionConstants.IMPORT_EXT));
		menu.add(action(window, ActionFactory.IMPORT, Messages.file_import));
		menu.add(action(window, ActionFactory.EXPORT, Messages.file_export));
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
		menu.add(new Separator());
		menu.add(action(window, ActionFactory.QUIT, Messages.file_quit));
		return menu;
	}

	private MenuManager editMenu(IWorkbenchWindow window) {
		MenuManager menu = new MenuManager(Messages.edit, IWorkbenchActionConstants.M_EDIT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
		menu.add(action(window, ActionFactory.UNDO, Messages.edit_undo));
		menu.add(action(window, ActionFactory.REDO, Messages.edit_redo));
		menu.add(new Separator());
		menu.add(action(window, ActionFactory.CUT, Messages.edit_cut));
		menu.add(action(window, ActionFactory.COPY, Messages.edit_copy));
		menu.add(action(window, ActionFactory.PASTE, Messages.edit_paste));
		menu.add(new Separator());
		menu.add(action(window, ActionFactory.SELECT_ALL, Messages.edit_selectAll));
		menu.add(action(window, ActionFactory.FIND, Messages.edit_find));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
		return menu;
	}

	private MenuManager windowMenu(IWorkbenchWindow window) {
		MenuManager perspectives = new MenuManager(Messages.window_perspective, "openPerspective");
		perspectives.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window));
		MenuManager views = new MenuManager(Messages.window_view, "showView");
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));

		MenuManager menu = new MenuManager(Messages.window, IWorkbenchActionConstants.M_WINDOW);
		menu.add(perspectives);
		menu.add(views);
		menu.add(new Separator());
		menu.add(action(window, ActionFactory.RESET_PERSPECTIVE, Messages.window_reset));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(action(window, ActionFactory.PREFERENCES, Messages.window_preferences));
		return menu;
	}

	private MenuManager helpMenu(IWorkbenchWindow window) {
		MenuManager menu = new MenuManager(Messages.help, IWorkbenchActionConstants.M_HELP);
		if (window.getWorkbench().getIntroManager().hasIntro()) {
			menu.add(action(window, ActionFactory.INTRO, Messages.help_welcome));
		}
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		menu.add(action(window, ActionFactory.HELP_CONTENTS, Messages.help_contents));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
		menu.add(new Separator());
		menu.add(action(window, ActionFactory.ABOUT, Messages.help_about));
		return menu;
	}

	private IWorkbenchAction action(IWorkbenchWindow window, ActionFactory factory, String text) {
		IWorkbenchAction action = factory.create(window);
		action.setText(text);
		register(action);
		return action;
	}
}

package dk.boligmonitor.ui.part;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.part.ViewPart;

import dk.boligmonitor.process.PeriodResults;
import dk.boligmonitor.process.Status;
import dk.boligmonitor.ui.MonitorSelection;
import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.SessionListener;
import dk.boligmonitor.ui.SessionState;
import dk.boligmonitor.ui.SharedSelection;
import dk.boligmonitor.ui.Snapshot;
import dk.boligmonitor.ui.text.Wording;

/**
 * A view on the data directory. While it is opened, cannot be opened or does not hold enough yet, the view says so and offers
 * what to do; else it shows its page.
 */
public abstract class MonitorView extends ViewPart {

	/** What a view needs before it can show anything. */
	public enum Need {
		/** Only an open data directory. */
		NOTHING,
		/** A delivery. */
		DELIVERY,
		/** A delivery and an address register. */
		ADDRESSES,
		/** Results. */
		RESULTS,
		/** Results and an area set. */
		AREA_RESULTS
	}

	private final Need need;
	private Optional<Parts> parts = Optional.empty();

	/** A view with its need. */
	protected MonitorView(Need need) {
		this.need = need;
	}

	/** Makes the page; a page of results is an {@link Page.OfResults}. */
	protected abstract Page createPage(Composite parent, Desk desk);

	@Override
	public final void createPartControl(@Nullable Composite parent) {
		IViewSite site = getViewSite();
		SharedSelection selection = site.getService(SharedSelection.class);
		Desk desk = new Desk(site, site.getService(Session.class), selection, Wording.ofWorkbench());
		Parts made = new Parts(new Composite(parent, SWT.NONE), desk);
		parts = Optional.of(made);
		site.setSelectionProvider(new SelectionPublisher(selection));
		desk.session().open();
		made.update();
	}

	@Override
	public final void setFocus() {
		parts.ifPresent(Parts::focus);
	}

	@Override
	public void dispose() {
		parts.ifPresent(Parts::stop);
		super.dispose();
	}

	private boolean hasEnough(Status status) {
		return switch (need) {
		case NOTHING -> true;
		case DELIVERY -> !status.deliveries().isEmpty();
		case ADDRESSES -> !status.deliveries().isEmpty() && status.register().isPresent();
		case RESULTS -> !status.periods().isEmpty();
		case AREA_RESULTS -> !status.periods().isEmpty() && !status.areaSets().isEmpty();
		};
	}

	private final class Parts {

		private final Desk desk;
		private final Composite ground;
		private final StackLayout stack = new StackLayout();
		private final NextStep notice;
		private final Composite content;
		private final Page page;
		private final SessionListener ofSession = this::update;
		private final Consumer<MonitorSelection> ofSelection = s -> update();

		Parts(Composite ground, Desk desk) {
			this.desk = desk;
			this.ground = ground;
			ground.setLayout(stack);
			notice = new NextStep(ground, desk);
			content = new Composite(ground, SWT.NONE);
			content.setLayout(new FillLayout());
			page = createPage(content, desk);
			stack.topControl = notice;
			desk.session().addListener(ofSession);
			desk.selection().addListener(ofSelection);
		}

		void stop() {
			desk.session().removeListener(ofSession);
			desk.selection().removeListener(ofSelection);
		}

		void focus() {
			if (stack.topControl == notice) {
				notice.setFocus();
			} else {
				page.focus();
			}
		}

		void update() {
			if (ground.isDisposed()) {
				return;
			}
			switch (desk.session().state()) {
			case SessionState.Closed c -> notice.busy();
			case SessionState.Opening o -> notice.opening(o.directory());
			case SessionState.Failed f -> notice.failed(f);
			case SessionState.Open open -> {
				if (!hasEnough(open.snapshot().status())) {
					notice.next(open.snapshot());
				} else if (showPage(open.snapshot(), desk.selection().get())) {
					top(false);
					return;
				} else if (stack.topControl == content) {
					return;
				} else {
					notice.busy();
				}
			}
			}
			top(true);
		}

		private boolean showPage(Snapshot snapshot, MonitorSelection selection) {
			if (!(page instanceof Page.OfResults ofResults)) {
				page.show(snapshot, selection);
				return true;
			}
			Optional<PeriodResults> results = selection.period().flatMap(desk.session()::results);
			results.ifPresent(r -> ofResults.show(snapshot, selection, r));
			return results.isPresent();
		}

		private void top(boolean noticeOnTop) {
			stack.topControl = noticeOnTop ? notice : content;
			ground.layout(true, true);
		}
	}
}

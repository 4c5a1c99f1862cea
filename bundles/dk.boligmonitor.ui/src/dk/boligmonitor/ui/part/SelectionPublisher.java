package dk.boligmonitor.ui.part;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

import dk.boligmonitor.ui.MonitorSelection;
import dk.boligmonitor.ui.SharedSelection;

/** Offers the shared selection to the workbench's selection service, as one {@link MonitorSelection}. */
final class SelectionPublisher implements ISelectionProvider {

	private final SharedSelection shared;
	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private final Consumer<MonitorSelection> relay = this::tell;

	SelectionPublisher(SharedSelection shared) {
		this.shared = shared;
	}

	@Override
	public void addSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		if (listener != null) {
			if (listeners.isEmpty()) {
				shared.addListener(relay);
			}
			listeners.add(listener);
		}
	}

	@Override
	public void removeSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		listeners.remove(listener);
		if (listeners.isEmpty()) {
			shared.removeListener(relay);
		}
	}

	@Override
	public ISelection getSelection() {
		return new StructuredSelection(shared.get());
	}

	@Override
	public void setSelection(@Nullable ISelection selection) {
		if (selection instanceof IStructuredSelection s && s.getFirstElement() instanceof MonitorSelection wanted) {
			shared.set(wanted);
		}
	}

	private void tell(MonitorSelection selection) {
		SelectionChangedEvent event = new SelectionChangedEvent(this, new StructuredSelection(selection));
		listeners.forEach(l -> l.selectionChanged(event));
	}
}

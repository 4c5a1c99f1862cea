package dk.boligmonitor.ui.map;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.ImageData;

import dk.boligmonitor.map.MapLayout;
import dk.boligmonitor.map.MapRenderer;
import dk.boligmonitor.map.MapScene;
import dk.boligmonitor.map.Viewport;
import dk.boligmonitor.model.place.AreaCode;

/** Draws maps in the background, always the last one asked for; those asked for in between are passed over. */
final class Drawing extends Job {

	/** What to draw. */
	record Request(MapScene scene, Viewport viewport, double scale, Set<AreaCode> selected) {
	}

	private final MapRenderer renderer = new MapRenderer();
	private final AtomicReference<@Nullable Request> wanted = new AtomicReference<>();
	private final BiConsumer<Request, ImageData> done;

	/**
	 * @param done takes what was drawn, in the job's thread
	 */
	Drawing(BiConsumer<Request, ImageData> done) {
		super("map");
		this.done = done;
		setSystem(true);
		setPriority(INTERACTIVE);
	}

	/** Asks for a drawing. */
	void ask(Request request) {
		wanted.set(request);
		schedule();
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		Request request = wanted.getAndSet(null);
		if (request != null) {
			MapLayout layout = MapLayout.window(request.viewport(), request.scale());
			done.accept(request, Pictures.data(renderer.image(request.scene(), layout, request.selected())));
		}
		return Status.OK_STATUS;
	}
}

package dk.boligmonitor.area;

/**
 * Makes a library's class loader the thread's context class loader until closed: GeoTools finds its factories through the
 * context, which in an OSGi framework knows nothing of it. To be closed by the thread that opened it.
 */
final class LibraryClassLoader implements AutoCloseable {

	private final Thread thread = Thread.currentThread();
	private final ClassLoader before = thread.getContextClassLoader();

	private LibraryClassLoader(ClassLoader library) {
		thread.setContextClassLoader(library);
	}

	/** @param library any class of the library */
	static LibraryClassLoader of(Class<?> library) {
		return new LibraryClassLoader(library.getClassLoader());
	}

	@Override
	public void close() {
		thread.setContextClassLoader(before);
	}
}

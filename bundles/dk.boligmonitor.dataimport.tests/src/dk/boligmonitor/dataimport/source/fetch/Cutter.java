package dk.boligmonitor.dataimport.source.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A bad line between us and a server on this machine: passes on all bytes, and cuts the connection in the middle once the server
 * has sent so many. Knows enough of FTP to lead its data connections through itself too; the control connection that belongs to
 * a cut one goes down with the server's next answer, so that each run of a test sees the same.
 */
final class Cutter implements AutoCloseable {

	private static final Pattern PASSIVE = Pattern.compile("227 .*\\((\\d+,\\d+,\\d+,\\d+),(\\d+),(\\d+)\\).*");

	private final ServerSocket listening;
	private final List<Closeable> open = new CopyOnWriteArrayList<>();
	private volatile long left = Long.MAX_VALUE;
	private volatile boolean always;
	private volatile long each;
	private volatile int cuts;
	private volatile String forbidden = "\0";

	/**
	 * @param target port of the server
	 * @param ftp    true if its first connections are FTP's control connections
	 */
	Cutter(int target, boolean ftp) throws IOException {
		listening = listen();
		start(() -> {
			while (true) {
				relay(listening.accept(), target, ftp);
			}
		});
	}

	private ServerSocket listen() throws IOException {
		ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
		open.add(socket);
		return socket;
	}

	int port() {
		return listening.getLocalPort();
	}

	/** Cuts once, after so many bytes of files. */
	void cutAfter(long bytes) {
		left = bytes;
	}

	/** Cuts again and again, each time after so many bytes. */
	void cutAlways(long bytes) {
		each = bytes;
		left = bytes;
		always = true;
	}

	/** How often it has cut. */
	int cuts() {
		return cuts;
	}

	/** Makes a command of FTP unknown to the server. */
	void forbid(String command) {
		forbidden = command;
	}

	private interface Work {
		void run() throws IOException;
	}

	private static void start(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			} catch (IOException e) {
				// cut
			}
		}, "cutter");
		thread.setDaemon(true);
		thread.start();
	}

	private void relay(Socket client, int port, boolean control) throws IOException {
		Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
		open.add(client);
		open.add(server);
		start(() -> {
			try (client; server) {
				if (control) {
					lines(server, client.getOutputStream());
				} else {
					count(server.getInputStream(), client.getOutputStream());
				}
			}
		});
		start(() -> {
			try (client; server) {
				if (control) {
					commands(client, server.getOutputStream());
				} else {
					client.getInputStream().transferTo(server.getOutputStream());
				}
			}
		});
	}

	private void count(InputStream from, OutputStream to) throws IOException {
		byte[] buffer = new byte[8192];
		for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
			synchronized (this) {
				int now = (int) Math.min(read, left);
				to.write(buffer, 0, now);
				left -= now;
				if (left == 0) {
					cuts++;
					left = always ? each : Long.MAX_VALUE;
					throw new IOException("cut");
				}
			}
		}
	}

	/** Passes on the server's answers; of an address for data it makes its own. */
	private void lines(Socket server, OutputStream to) throws IOException {
		int before = cuts;
		for (String line = line(server.getInputStream()); line != null; line = line(server.getInputStream())) {
			if (cuts != before && !line.startsWith("1")) {
				throw new IOException("cut");
			}
			Matcher m = PASSIVE.matcher(line);
			String told = line;
			if (m.matches()) {
				int port = Integer.parseInt(m.group(2)) * 256 + Integer.parseInt(m.group(3));
				ServerSocket data = listen();
				start(() -> relay(data.accept(), port, false));
				int mine = data.getLocalPort();
				told = "227 Entering Passive Mode (127,0,0,1," + mine / 256 + "," + mine % 256 + ")";
			}
			to.write((told + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
		}
	}

	private void commands(Socket client, OutputStream to) throws IOException {
		for (String line = line(client.getInputStream()); line != null; line = line(client.getInputStream())) {
			to.write(((line.startsWith(forbidden) ? "NIX" : line) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
		}
	}

	private static @Nullable String line(InputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = in.read(); c >= 0; c = in.read()) {
			if (c == '\n') {
				return line.toString().stripTrailing();
			}
			line.append((char) c);
		}
		return null;
	}

	@Override
	public void close() {
		try {
			for (Closeable connection : open) {
				connection.close();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

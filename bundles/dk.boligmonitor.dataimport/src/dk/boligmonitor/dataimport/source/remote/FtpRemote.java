package dk.boligmonitor.dataimport.source.remote;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPFile;
import org.apache.commons.net.ftp.FTPReply;
import org.eclipse.jdt.annotation.Nullable;

/** A connection by FTP or FTPS. */
final class FtpRemote implements Remote {

	/** Answers to REST of servers that do not know it, or not in this mode. */
	private static final Set<Integer> NO_RESTART = Set.of(FTPReply.UNRECOGNIZED_COMMAND, FTPReply.SYNTAX_ERROR_IN_ARGUMENTS,
			FTPReply.COMMAND_NOT_IMPLEMENTED, FTPReply.COMMAND_NOT_IMPLEMENTED_FOR_PARAMETER);

	private final FTPClient client;
	private final String home;
	private final boolean machineListings;

	/**
	 * @param client logged in
	 * @param home   full path of the source's folder, in which the client is
	 */
	FtpRemote(FTPClient client, String home) throws IOException {
		this.client = client;
		this.home = home;
		machineListings = client.hasFeature("MLST");
	}

	@Override
	public List<RemoteItem> list(Predicate<String> wanted) throws IOException {
		List<RemoteItem> items = new ArrayList<>();
		for (FTPFile entry : entries()) {
			String name = entry.getName();
			if (!wanted.test(name)) {
				continue;
			}
			if (entry.isDirectory()) {
				enter(home.endsWith("/") ? home + name : home + "/" + name);
				List<RemoteFile> files = entries().stream().filter(FTPFile::isFile)
						.map(f -> file(name + "/" + f.getName(), f)).toList();
				enter(home);
				items.add(new RemoteItem(name, true, files));
			} else if (entry.isFile()) {
				items.add(new RemoteItem(name, false, List.of(file(name, entry))));
			}
		}
		items.sort(Comparator.comparing(RemoteItem::name));
		return items;
	}

	private List<FTPFile> entries() throws IOException {
		FTPFile[] listed = machineListings ? client.mlistDir() : client.listFiles();
		if (!FTPReply.isPositiveCompletion(client.getReplyCode())) {
			throw refused();
		}
		List<FTPFile> entries = new ArrayList<>();
		for (@Nullable FTPFile entry : listed) {
			// null: a line of the listing that nobody understands
			if (entry != null && entry.isValid() && !isSelfOrParent(entry)) {
				entries.add(entry);
			}
		}
		return entries;
	}

	/** Also as a machine-readable listing writes them (RFC 3659, 7.5.1). */
	private static boolean isSelfOrParent(FTPFile entry) {
		String line = entry.getRawListing().toLowerCase(Locale.ROOT);
		return entry.getName().equals(".") || entry.getName().equals("..") || line.contains("type=cdir;")
				|| line.contains("type=pdir;");
	}

	private static RemoteFile file(String path, FTPFile entry) {
		Instant modified = entry.getTimestampInstant();
		return new RemoteFile(path, entry.getSize(), modified == null ? Instant.EPOCH : modified);
	}

	private void enter(String folder) throws IOException {
		if (!client.changeWorkingDirectory(folder)) {
			throw refused();
		}
	}

	/** What a negative answer means: 5xx is for good, anything else may pass. */
	private IOException refused() {
		int code = client.getReplyCode();
		return FTPReply.isNegativePermanent(code) ? new RemoteRefused(Integer.toString(code)) : new IOException("FTP " + code);
	}

	@Override
	public Transfer open(String path, long from) throws IOException {
		client.setRestartOffset(from);
		InputStream stream = client.retrieveFileStream(path);
		if (stream == null && from > 0 && NO_RESTART.contains(client.getReplyCode())) {
			return open(path, 0);
		}
		if (stream == null) {
			throw refused();
		}
		return new FtpTransfer(stream, from);
	}

	@Override
	public void delete(RemoteItem item) throws IOException {
		for (RemoteFile file : item.files()) {
			expect(client.deleteFile(file.path()));
		}
		if (item.folder()) {
			expect(client.removeDirectory(item.name()));
		}
	}

	@Override
	public void move(RemoteItem item, String folder) throws IOException {
		client.makeDirectory(folder); // refused if it is there already
		expect(client.rename(item.name(), folder + "/" + item.name()));
	}

	private void expect(boolean well) throws IOException {
		if (!well) {
			throw refused();
		}
	}

	@Override
	public void close() {
		try {
			client.disconnect();
		} catch (IOException e) {
			// it is closed anyway
		}
	}

	/** A data connection. */
	private final class FtpTransfer implements Transfer {

		private final InputStream stream;
		private final long from;

		FtpTransfer(InputStream stream, long from) {
			this.stream = stream;
			this.from = from;
		}

		@Override
		public long from() {
			return from;
		}

		@Override
		public InputStream stream() {
			return stream;
		}

		@Override
		public void finish() throws IOException {
			stream.close();
			if (!client.completePendingCommand()) {
				throw new IOException("FTP " + client.getReplyCode());
			}
		}

		@Override
		public void close() {
			try {
				stream.close();
			} catch (IOException e) {
				// read only: nothing is lost
			}
		}
	}
}

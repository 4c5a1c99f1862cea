package dk.boligmonitor.dataimport.source.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.apache.sshd.client.SshClient;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** A connection by SFTP. */
final class SftpRemote implements Remote {

	private final SshClient client;
	private final SftpClient sftp;
	private final String home;

	/**
	 * @param client stopped when this is closed
	 * @param home   full path of the source's folder
	 */
	SftpRemote(SshClient client, SftpClient sftp, String home) {
		this.client = client;
		this.sftp = sftp;
		this.home = home.endsWith("/") ? home : home + "/";
	}

	/** Something that the server does or refuses. */
	private interface Asked<T> {
		T done() throws IOException;
	}

	private static <T> T ask(Asked<T> what) throws IOException {
		try {
			return what.done();
		} catch (UncheckedIOException e) {
			throw meant(e.getCause());
		} catch (IOException e) {
			throw meant(e);
		}
	}

	/** What the server says is for good, unless it is about the connection. */
	private static IOException meant(IOException e) {
		boolean said = e instanceof SftpException s && s.getStatus() != SftpConstants.SSH_FX_NO_CONNECTION
				&& s.getStatus() != SftpConstants.SSH_FX_CONNECTION_LOST;
		return said ? new RemoteRefused("SFTP " + ((SftpException) e).getStatus()) : e;
	}

	@Override
	public List<RemoteItem> list(Predicate<String> wanted) throws IOException {
		List<RemoteItem> items = new ArrayList<>();
		for (SftpClient.DirEntry entry : entries(home)) {
			String name = entry.getFilename();
			if (!wanted.test(name)) {
				continue;
			}
			SftpClient.Attributes attributes = attributes(home + name, entry);
			if (attributes.isDirectory()) {
				List<RemoteFile> files = new ArrayList<>();
				for (SftpClient.DirEntry inside : entries(home + name)) {
					String path = name + "/" + inside.getFilename();
					SftpClient.Attributes file = attributes(home + path, inside);
					if (file.isRegularFile()) {
						files.add(file(path, file));
					}
				}
				items.add(new RemoteItem(name, true, files));
			} else if (attributes.isRegularFile()) {
				items.add(new RemoteItem(name, false, List.of(file(name, attributes))));
			}
		}
		items.sort(Comparator.comparing(RemoteItem::name));
		return items;
	}

	private List<SftpClient.DirEntry> entries(String folder) throws IOException {
		return ask(() -> {
			List<SftpClient.DirEntry> entries = new ArrayList<>();
			for (SftpClient.DirEntry entry : sftp.readDir(folder)) {
				if (!entry.getFilename().equals(".") && !entry.getFilename().equals("..")) {
					entries.add(entry);
				}
			}
			return entries;
		});
	}

	/** Of a link: of what it leads to. */
	private SftpClient.Attributes attributes(String path, SftpClient.DirEntry entry) throws IOException {
		return entry.getAttributes().isSymbolicLink() ? ask(() -> sftp.stat(path)) : entry.getAttributes();
	}

	private static RemoteFile file(String path, SftpClient.Attributes attributes) {
		Instant modified = attributes.getModifyTime() == null ? Instant.EPOCH : attributes.getModifyTime().toInstant();
		return new RemoteFile(path, attributes.getSize(), modified);
	}

	@Override
	public Transfer open(String path, long from) throws IOException {
		InputStream stream = ask(() -> sftp.read(home + path));
		try {
			stream.skipNBytes(from); // asks for the bytes from there, it does not fetch those before
		} catch (IOException e) {
			stream.close();
			throw e;
		}
		return new StreamTransfer(stream, from);
	}

	@Override
	public void delete(RemoteItem item) throws IOException {
		ask(() -> {
			for (RemoteFile file : item.files()) {
				sftp.remove(home + file.path());
			}
			if (item.folder()) {
				sftp.rmdir(home + item.name());
			}
			return item;
		});
	}

	@Override
	public void move(RemoteItem item, String folder) throws IOException {
		String target = folder.startsWith("/") ? folder : home + folder;
		try {
			sftp.mkdir(target);
		} catch (SftpException e) {
			// it is there already, or moving will tell
		}
		ask(() -> {
			sftp.rename(home + item.name(), target + "/" + item.name());
			return item;
		});
	}

	@Override
	public void close() {
		try {
			sftp.close();
		} catch (IOException e) {
			// it is closed anyway
		}
		client.stop();
	}
}

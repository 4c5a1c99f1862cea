package dk.boligmonitor.store.derby.custody;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import dk.boligmonitor.model.record.Pseudonym;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.derby.database.KeyFile;
import dk.boligmonitor.store.derby.record.Subjects;

/**
 * Pseudonyms under a list of keys. The first key makes one from the CPR number; each further key makes a new one from the one
 * before: the first 128 bits of HMAC-SHA-256 over its 16 bytes, big end first. So a rotation needs no CPR number, and the old
 * keys alone, without the newest, lead to no pseudonym that is stored.
 */
final class PseudonymChain {

	private static final String ALGORITHM = "HmacSHA256";
	private static final int BYTES = 16;

	private PseudonymChain() {
	}

	/**
	 * Brings all pseudonyms of the database up to the keys that it was opened with.
	 *
	 * @throws StoreException if they were made with more keys than these
	 */
	static void bringUpTo(KeyFile keys, Connection connection) throws SQLException, StoreException {
		List<byte[]> all = keys.pseudonymKeys();
		int used = used(connection);
		if (used < 1 || used > all.size()) {
			throw keys.wrong();
		}
		if (used == all.size()) {
			return;
		}
		UnaryOperator<Pseudonym> renewal = renewal(all.subList(used, all.size()));
		Subjects.renew(connection, renewal);
		LogTable.renew(connection, renewal);
		try (Statement statement = connection.createStatement()) {
			statement.execute("UPDATE pseudonym_chain SET keys_used = " + all.size());
		}
	}

	private static int used(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT keys_used FROM pseudonym_chain")) {
			return rows.next() ? rows.getInt(1) : 0;
		}
	}

	/** What a pseudonym becomes when these keys are added. One thread. */
	static UnaryOperator<Pseudonym> renewal(List<byte[]> keys) {
		List<Mac> macs = new ArrayList<>();
		for (byte[] key : keys) {
			macs.add(keyed(key));
		}
		ByteBuffer bytes = ByteBuffer.allocate(BYTES);
		return before -> {
			Pseudonym pseudonym = before;
			for (Mac mac : macs) {
				mac.update(bytes.clear().putLong(pseudonym.high()).putLong(pseudonym.low()).flip());
				ByteBuffer hash = ByteBuffer.wrap(mac.doFinal());
				pseudonym = new Pseudonym(hash.getLong(), hash.getLong());
			}
			return pseudonym;
		};
	}

	private static Mac keyed(byte[] key) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
			return mac;
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
		}
	}
}

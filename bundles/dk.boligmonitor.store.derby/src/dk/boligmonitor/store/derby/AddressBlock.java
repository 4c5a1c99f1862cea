package dk.boligmonitor.store.derby;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.place.Kvh;
import dk.boligmonitor.model.place.PointAccuracy;
import dk.boligmonitor.model.place.RegisterAddress;
import dk.boligmonitor.store.derby.record.block.Packer;
import dk.boligmonitor.store.derby.record.block.Unpacker;

/**
 * Addresses that lie in one row of table {@code address_block}: first the distinct texts, which are few, then the addresses.
 * Reading them costs far less than reading as many rows.
 */
final class AddressBlock {

	/** Most addresses of a block. */
	private static final int ADDRESSES = 8192;
	private static final PointAccuracy[] ACCURACIES = PointAccuracy.values();

	private AddressBlock() {
	}

	/** Fills the table in the caller's transaction. */
	static final class Writer implements AutoCloseable {

		private final PreparedStatement insert;
		private final List<RegisterAddress> waiting = new ArrayList<>(ADDRESSES);
		private int first;

		Writer(Connection connection) throws SQLException {
			insert = connection.prepareStatement("INSERT INTO address_block VALUES (?, ?)");
		}

		void add(RegisterAddress address) throws SQLException {
			waiting.add(address);
			if (waiting.size() == ADDRESSES) {
				flush();
			}
		}

		/** Stores those that wait. */
		void flush() throws SQLException {
			if (!waiting.isEmpty()) {
				insert.setInt(1, first);
				insert.setBytes(2, pack(waiting));
				insert.executeUpdate();
				first += waiting.size();
				waiting.clear();
			}
		}

		/** How many were added. */
		int size() {
			return first + waiting.size();
		}

		@Override
		public void close() throws SQLException {
			insert.close();
		}
	}

	private static byte[] pack(List<RegisterAddress> addresses) {
		Map<String, Integer> numbers = new LinkedHashMap<>();
		Packer rows = new Packer();
		for (RegisterAddress a : addresses) {
			rows.text(a.id());
			for (String text : List.of(a.kvh().municipality().digits(), a.kvh().road(), a.kvh().house(), a.street(), a.postcode(),
					a.town())) {
				int next = numbers.size();
				rows.whole(numbers.computeIfAbsent(text, t -> next));
			}
			rows.all(Double.doubleToRawLongBits(a.easting()));
			rows.all(Double.doubleToRawLongBits(a.northing()));
			rows.whole(a.accuracy().ordinal() << 1 | (a.current() ? 1 : 0));
		}
		Packer block = new Packer();
		block.whole(numbers.size());
		numbers.keySet().forEach(block::text);
		block.add(rows);
		return block.toBytes();
	}

	/** The addresses of a block. */
	static List<RegisterAddress> unpack(byte[] content) {
		Unpacker in = new Unpacker(content);
		String[] texts = new String[in.whole()];
		for (int n = 0; n < texts.length; n++) {
			texts[n] = in.text();
		}
		@Nullable MunicipalityCode[] codes = new MunicipalityCode[texts.length];
		List<RegisterAddress> addresses = new ArrayList<>(ADDRESSES);
		while (in.more()) {
			String id = in.text();
			int municipality = in.whole();
			MunicipalityCode code = codes[municipality];
			if (code == null) {
				code = new MunicipalityCode(texts[municipality]);
				codes[municipality] = code;
			}
			Kvh kvh = new Kvh(code, texts[in.whole()], texts[in.whole()]);
			String street = texts[in.whole()];
			String postcode = texts[in.whole()];
			String town = texts[in.whole()];
			double easting = Double.longBitsToDouble(in.all());
			double northing = Double.longBitsToDouble(in.all());
			int rest = in.whole();
			addresses.add(new RegisterAddress(id, kvh, street, postcode, town, easting, northing, ACCURACIES[rest >> 1],
					(rest & 1) == 1));
		}
		return addresses;
	}
}

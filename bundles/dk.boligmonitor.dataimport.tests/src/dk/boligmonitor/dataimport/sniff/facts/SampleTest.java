package dk.boligmonitor.dataimport.sniff.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.dataimport.profile.Form;
import dk.boligmonitor.dataimport.sniff.facts.FileFacts.Encoding;
import dk.boligmonitor.dataimport.table.Bytes;

/** Of a large file little is read, and from all over it. */
class SampleTest {

	private static final int ROWS = 3_000_000;
	private static final int ROW = 36;
	private static final String HEADER = "cpr;dato;tekst                     \n";

	/** A file of a hundred megabytes that is nowhere: row {@code i} is made when it is read. */
	private static final class Large implements Source {

		private long read;
		private final String second;

		Large(String second) {
			this.second = second;
		}

		private String row(int i) {
			String text = i < ROWS / 2 ? "abcdefghijklm" : second;
			return i == 0 ? HEADER : "%010d;2015-01-%02d;%s\n".formatted(1_000_000_000 + i, 1 + i % 28, text);
		}

		@Override
		public String name() {
			return "large.csv";
		}

		@Override
		public long size() {
			return (long) ROWS * ROW;
		}

		@Override
		public byte[] piece(long offset, int length) throws IOException {
			int from = (int) (offset / ROW);
			int to = (int) Math.min(ROWS, (offset + length) / ROW + 1);
			StringBuilder rows = new StringBuilder();
			for (int i = from; i < to; i++) {
				rows.append(row(i));
			}
			byte[] all = rows.toString().getBytes(StandardCharsets.ISO_8859_1);
			int start = (int) (offset - (long) from * ROW);
			byte[] piece = Arrays.copyOfRange(all, start, (int) Math.min(all.length, (long) start + length));
			read += piece.length;
			return piece;
		}

		@Override
		public Bytes bytes() {
			throw new IllegalStateException("Nobody reads all of it");
		}
	}

	@Test
	void aHundredMegabytesAreSampled() throws IOException {
		Large file = new Large("ABCDEFGHIJKLM");
		FileFacts facts = new FileLook(Vocabulary.NONE).at(file);
		assertTrue(file.read < 1 << 20, file.read + " bytes");
		assertEquals(Encoding.ASCII, facts.encoding());
		assertEquals(3, facts.columns().size());
		assertEquals(0, facts.ragged());
		assertTrue(facts.rows() > 12_000, facts.rows() + " rows");
		assertEquals(facts.rows(), facts.columns().get(1).count(Trait.DATE));
	}

	@Test
	void whatIsOtherwiseFartherDownIsSeen() throws IOException {
		FileFacts facts = new FileLook(Vocabulary.NONE).at(new Large("ABCDEFG\u00E6\u00F8\u00E5KLM"));
		assertEquals(Encoding.WINDOWS_1252, facts.encoding());
		FileFacts ragged = new FileLook(Vocabulary.NONE).at(new Large("ABCDEF;HIJKLM"));
		assertTrue(ragged.ragged() > 1000, ragged.ragged() + " rows");
		assertEquals(";", ((FileFacts.Delimited) ragged.layout()).form().delimiter());
		assertEquals(Form.Header.NAMES, ((FileFacts.Delimited) ragged.layout()).form().header());
	}
}

package dk.boligmonitor.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.record.Pseudonym;

class PseudonymiserTest {

	/** RFC 4231, test cases 1 and 2. */
	@Test
	void algorithmIsHmacSha256() {
		byte[] key = new byte[20];
		Arrays.fill(key, (byte) 0x0b);
		assertEquals("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7", hmac(key, "Hi There"));
		assertEquals("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
				hmac("Jefe".getBytes(StandardCharsets.US_ASCII), "what do ya want for nothing?"));
	}

	private static String hmac(byte[] key, String message) {
		byte[] text = message.getBytes(StandardCharsets.US_ASCII);
		return HexFormat.of().formatHex(Pseudonymiser.hmac(Pseudonymiser.keyed(key), text, new byte[32]));
	}

	@Test
	void pseudonymIsTheFirstHalf() {
		byte[] key = new byte[32];
		Arrays.fill(key, (byte) 7);
		String hex = hmac(key, "6101801112");
		Pseudonym expected = new Pseudonym(Long.parseUnsignedLong(hex.substring(0, 16), 16),
				Long.parseUnsignedLong(hex.substring(16, 32), 16));
		Pseudonymiser pseudonymiser = new Pseudonymiser(key);
		assertEquals(expected, pseudonymiser.of("6101801112"));
		assertNotEquals(expected, pseudonymiser.of("6101801113"));
		assertEquals(expected, pseudonymiser.of("6101801112"), "the calculation is fresh each time");
		assertNotEquals(expected, new Pseudonymiser(new byte[32]).of("6101801112"), "another key, another pseudonym");
	}

	/** "For each further key HMAC-SHA-256(key, the 16 bytes of the pseudonym so far), first 128 bits." */
	@Test
	void furtherKeysGoOnFromThePseudonymSoFar() throws Exception {
		byte[] first = new byte[32];
		byte[] second = new byte[32];
		byte[] third = new byte[32];
		Arrays.fill(second, (byte) 2);
		Arrays.fill(third, (byte) 3);
		Pseudonym pseudonym = new Pseudonymiser(first).of("6101801112");
		for (byte[] key : List.of(second, third)) {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(key, "HmacSHA256"));
			ByteBuffer hash = ByteBuffer
					.wrap(mac.doFinal(ByteBuffer.allocate(16).putLong(pseudonym.high()).putLong(pseudonym.low()).array()));
			pseudonym = new Pseudonym(hash.getLong(), hash.getLong());
		}
		Pseudonymiser chain = new Pseudonymiser(List.of(first, second, third));
		assertEquals(pseudonym, chain.of("6101801112"));
		assertEquals(pseudonym, chain.of("6101801112"), "the calculation is fresh each time");
		assertEquals(new Pseudonymiser(first).of("6101801112"), new Pseudonymiser(List.of(first)).of("6101801112"));
	}

	@Test
	void wrongLengthsAreBugs() {
		assertThrows(IllegalArgumentException.class, () -> new Pseudonymiser(List.of()));
		assertThrows(IllegalArgumentException.class, () -> new Pseudonymiser(List.of(new byte[32], new byte[31])));
		assertThrows(IllegalArgumentException.class, () -> new Pseudonymiser(new byte[16]));
		Pseudonymiser pseudonymiser = new Pseudonymiser(new byte[32]);
		assertThrows(IllegalArgumentException.class, () -> pseudonymiser.of("610180111"));
	}
}

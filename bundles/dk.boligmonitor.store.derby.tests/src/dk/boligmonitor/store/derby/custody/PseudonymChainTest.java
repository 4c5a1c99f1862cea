package dk.boligmonitor.store.derby.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.record.Pseudonym;

/** The bytes on which this and the reader of deliveries must agree. */
class PseudonymChainTest {

	/** What the first key (bytes 00 to 1f) makes of 6101809999. */
	private static final Pseudonym FIRST = new Pseudonym(0x9edea682d6f7e99fL, 0xeb6d834cf23184dfL);

	/** 32 bytes that count up from {@code start}. */
	private static byte[] key(int start) {
		byte[] key = new byte[32];
		for (int i = 0; i < key.length; i++) {
			key[i] = (byte) (start + i);
		}
		return key;
	}

	/** Values computed with another program: HMAC-SHA-256 over 16 bytes, first 16 bytes of the result. */
	@Test
	void eachFurtherKeyHashesThePseudonymBefore() {
		Pseudonym second = new Pseudonym(0x2aa927b3fb5b5471L, 0xb3b9d5a217a0d4bcL);
		Pseudonym third = new Pseudonym(0x0d64dbf63d0c5b89L, 0x619e55dce4b1ce88L);

		assertEquals(second, PseudonymChain.renewal(List.of(key(0x20))).apply(FIRST));
		assertEquals(third, PseudonymChain.renewal(List.of(key(0x40))).apply(second));
		assertEquals(third, PseudonymChain.renewal(List.of(key(0x20), key(0x40))).apply(FIRST));
		assertEquals(FIRST, PseudonymChain.renewal(List.of()).apply(FIRST));
	}
}

/**
 * The raw zone: delivered files as they came, encrypted, until they are deleted after use. Entry point:
 * {@link dk.boligmonitor.dataimport.source.raw.RawZone}.
 * <p>
 * A file on disk, all numbers big-endian:
 *
 * <pre>
 * 8 bytes      "BMRAW" 0 0 1
 * 16 bytes     id of the file, random
 * 2076 bytes   head, sealed: name, origin, and once the file is complete its size, hash and time
 * 65564 bytes  each chunk of 65,536 plain bytes, sealed; the last one is as short as its text
 * </pre>
 *
 * Sealed means a random nonce of 12 bytes, the text under AES-256-GCM, and a tag of 16 bytes. Each seal covers the id and the
 * number of the chunk, so that chunks can neither be exchanged nor moved; the size in the head shows whether one is missing.
 * Names on disk are keyed hashes of the names. A file grows by whole chunks, each under a new nonce, so a broken transfer goes
 * on where it stopped. Source: NIST SP 800-38D (GCM; far fewer than 2^32 random nonces under one key).
 */
@org.osgi.annotation.versioning.Version("0.1.0")
@NonNullByDefault
package dk.boligmonitor.dataimport.source.raw;

import org.eclipse.jdt.annotation.NonNullByDefault;

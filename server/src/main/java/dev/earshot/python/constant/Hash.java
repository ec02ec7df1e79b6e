package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An algorithm for digests, as `hashlib` has it, also with a key (RFC 2104) and for passwords (RFC 8018, 5.2).
///
/// @param name as Python calls it
/// @param java as Java calls it
/// @param block how many octets it takes at once
public record Hash(String name, String java, int block) {
    /// Passwords that are hashed more often are left open.
    private static final int MOST_ROUNDS = 20_000;

    private static final Map<String, Hash> ALL = Stream.of(
                    new Hash("md5", "MD5", 64),
                    new Hash("sha1", "SHA-1", 64),
                    new Hash("sha224", "SHA-224", 64),
                    new Hash("sha256", "SHA-256", 64),
                    new Hash("sha384", "SHA-384", 128),
                    new Hash("sha512", "SHA-512", 128),
                    new Hash("sha3_224", "SHA3-224", 144),
                    new Hash("sha3_256", "SHA3-256", 136),
                    new Hash("sha3_384", "SHA3-384", 104),
                    new Hash("sha3_512", "SHA3-512", 72))
            .collect(Collectors.toMap(Hash::name, Function.identity()));

    static void addTo(Map<String, Pure> functions) {
        functions.put(
                "hmac.digest",
                given -> Encodings.bytes(of(given, 2).keyed(octets(given, 0, "key"), octets(given, 1, "msg"))));
        functions.put("hashlib.pbkdf2_hmac", Hash::ofPassword);
    }

    public static Collection<Hash> all() {
        return ALL.values();
    }

    /// The one that goes by a name, however it is written.
    public static Optional<Hash> named(String name) {
        return Optional.ofNullable(ALL.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Hash of(Given given, int index) {
        return named(given.text(index)).orElseThrow(Unsettled::new);
    }

    private static byte[] octets(Given given, int index, String name) {
        return given.at(index, name).orElseThrow(Unsettled::new) instanceof Constant.Bytes bytes
                ? Encodings.octets(bytes)
                : Given.unsettled();
    }

    private static Object ofPassword(Given given) {
        Hash hash = of(given, 0);
        byte[] password = octets(given, 1, "password");
        byte[] salt = octets(given, 2, "salt");
        int rounds = given.count(3, "iterations", 0);
        Optional<Object> wanted = given.at(4, "dklen").filter(length -> !length.equals(Plain.NONE));
        int length = wanted.isEmpty() ? hash.size() : given.count(4, "dklen", 0);
        int blocks = (length + hash.size() - 1) / hash.size();
        if (rounds < 1 || length < 1 || (long) rounds * blocks > MOST_ROUNDS) {
            return Given.unsettled();
        }
        byte[] key = new byte[blocks * hash.size()];
        for (int block = 0; block < blocks; block++) {
            byte[] first = Arrays.copyOf(salt, salt.length + 4);
            first[salt.length + 2] = (byte) ((block + 1) >> 8);
            first[salt.length + 3] = (byte) (block + 1);
            byte[] last = first;
            for (int round = 0; round < rounds; round++) {
                last = hash.keyed(password, last);
                for (int at = 0; at < last.length; at++) {
                    key[block * hash.size() + at] ^= last[at];
                }
            }
        }
        return Encodings.bytes(Arrays.copyOf(key, length));
    }

    /// How many octets a digest has.
    public int size() {
        return digest().getDigestLength();
    }

    public byte[] of(byte[] octets) {
        return digest().digest(octets);
    }

    /// With a key, as `hmac` makes it.
    public byte[] keyed(byte[] key, byte[] message) {
        byte[] padded = Arrays.copyOf(key.length > block ? of(key) : key, block);
        return of(joined(masked(padded, 0x5c), of(joined(masked(padded, 0x36), message))));
    }

    private static byte[] masked(byte[] key, int mask) {
        byte[] masked = key.clone();
        for (int at = 0; at < masked.length; at++) {
            masked[at] ^= (byte) mask;
        }
        return masked;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private MessageDigest digest() {
        try {
            return MessageDigest.getInstance(java);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java of today has these
        }
    }
}

package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// The module `uuid`, but for what is made of the time and by chance.
final class Uuids {
    private static final String TYPE = "uuid.UUID";
    private static final List<String> SPACES = List.of("DNS", "URL", "OID", "", "X500");

    private Uuids() {}

    static void addTo(Map<String, Pure> functions, Map<String, Pure> attributes) {
        functions.put(TYPE, Uuids::made);
        functions.put("uuid.uuid3", given -> named(given, 3, "MD5"));
        functions.put("uuid.uuid5", given -> named(given, 5, "SHA-1"));
        functions.put(TYPE + ".__int__", given -> NumberMethods.kept(id(given).number()));
        attributes.put(TYPE + ".hex", given -> id(given).hex());
        attributes.put(TYPE + ".int", given -> NumberMethods.kept(id(given).number()));
        attributes.put(TYPE + ".urn", given -> "urn:uuid:" + id(given).display());
        attributes.put(TYPE + ".version", given -> isOfRfc(id(given)) ? (Object) version(id(given)) : Plain.NONE);
        attributes.put(TYPE + ".bytes", given -> octets(id(given).hex()));
        attributes.put(TYPE + ".variant", given -> switch (id(given).hex().charAt(16)) {
            case '8', '9', 'a', 'b' -> "specified in RFC 4122";
            case 'c', 'd' -> "reserved for Microsoft compatibility";
            case 'e', 'f' -> "reserved for future definition";
            default -> "reserved for NCS compatibility";
        });
        attributes.put("uuid.RFC_4122", _ -> "specified in RFC 4122");
        attributes.put(
                TYPE + ".fields",
                given -> new Row(List.of(
                        part(given, 0, 8),
                        part(given, 8, 12),
                        part(given, 12, 16),
                        part(given, 16, 18),
                        part(given, 18, 20),
                        part(given, 20, 32))));
        for (String space : SPACES) {
            if (!space.isEmpty()) {
                BigInteger number = new BigInteger("6ba7b81" + SPACES.indexOf(space) + "9dad11d180b400c04fd430c8", 16);
                attributes.put("uuid.NAMESPACE_" + space, _ -> new Uuid(number));
            }
        }
    }

    private static Uuid id(Given given) {
        return given.at(0) instanceof Uuid id ? id : Given.unsettled();
    }

    private static Object part(Given given, int from, int to) {
        return Long.parseLong(id(given).hex().substring(from, to), 16);
    }

    private static boolean isOfRfc(Uuid id) {
        return "89ab".indexOf(id.hex().charAt(16)) >= 0;
    }

    private static Long version(Uuid id) {
        return (long) Character.digit(id.hex().charAt(12), 16);
    }

    private static Constant.Bytes octets(String hex) {
        return new Constant.Bytes(new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1));
    }

    private static Uuid made(Given given) {
        if (given.size() == 0) {
            throw new Refusal("TypeError");
        }
        given.atMost(1);
        Object number = given.keywords().get("int");
        if (number != null) {
            BigInteger whole = Numbers.wholeOf(number).orElseGet(Given::unsettled);
            if (whole.signum() < 0 || whole.bitLength() > 128) {
                throw new Refusal("ValueError");
            }
            return new Uuid(whole);
        }
        if (given.keywords().get("bytes") instanceof Constant.Bytes(String octets)) {
            if (octets.length() != 16) {
                throw new Refusal("ValueError");
            }
            return new Uuid(new BigInteger(1, octets.getBytes(StandardCharsets.ISO_8859_1)));
        }
        if (given.at(0, "hex").isEmpty()) {
            return Given.unsettled();
        }
        String digits = given.text(0, "hex", "").replace("urn:", "").replace("uuid:", "");
        String plain = digits.replaceAll("^[{}]+|[{}]+$", "").replace("-", "");
        if (!plain.matches("[0-9a-fA-F]{32}")) {
            if (plain.length() == 32 && !plain.matches("[!-~&&[^_]]*")) {
                return Given.unsettled(); // `int` strips blanks and takes more digits
            }
            throw new Refusal("ValueError");
        }
        return new Uuid(new BigInteger(plain, 16));
    }

    /// Of a name in a namespace.
    private static Uuid named(Given given, int version, String algorithm) {
        byte[] space = given.atMost(2).at(0, "namespace").orElse("") instanceof Uuid id
                ? HexFormat.of().parseHex(id.hex())
                : Given.unsettled();
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            digest.update(space);
            digest.update(
                    given.at(1, "name").orElse(0L) instanceof String name
                            ? name.getBytes(StandardCharsets.UTF_8)
                            : Given.<byte[]>unsettled());
            BigInteger number = new BigInteger(1, digest.digest()).shiftRight(algorithm.equals("MD5") ? 0 : 32);
            BigInteger versioned = number.andNot(BigInteger.valueOf(0xf).shiftLeft(76))
                    .or(BigInteger.valueOf(version).shiftLeft(76));
            return new Uuid(versioned.clearBit(62).setBit(63));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has these
        }
    }
}

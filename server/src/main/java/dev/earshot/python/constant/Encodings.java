package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/// Bytes as texts of a few letters and back: `base64`, `binascii`, `codecs`.
final class Encodings {
    private Encodings() {}

    static void addTo(Map<String, Pure> functions) {
        functions.put(
                "base64.b64encode",
                given -> bytes(Base64.getEncoder().encode(octets(given.atMost(1).bytes(0)))));
        functions.put(
                "base64.standard_b64encode", given -> bytes(Base64.getEncoder().encode(octets(given.bytes(0)))));
        functions.put(
                "base64.urlsafe_b64encode",
                given -> bytes(Base64.getUrlEncoder().encode(octets(given.bytes(0)))));
        functions.put("base64.b64decode", given -> decoded(Base64.getMimeDecoder(), given.atMost(1)));
        functions.put("base64.standard_b64decode", given -> decoded(Base64.getMimeDecoder(), given));
        functions.put("base64.urlsafe_b64decode", given -> decoded(Base64.getUrlDecoder(), given));
        functions.put(
                "base64.b16encode",
                given -> new Constant.Bytes(hex(given.bytes(0)).toUpperCase(Locale.ROOT)));
        functions.put("base64.b16decode", given -> ofHexadecimals(given.atMost(1)));
        functions.put(
                "binascii.hexlify",
                given -> new Constant.Bytes(hex(given.atMost(1).bytes(0))));
        functions.put(
                "binascii.b2a_hex",
                given -> new Constant.Bytes(hex(given.atMost(1).bytes(0))));
        functions.put(
                "base64.b32encode", given -> ofThirtyTwo(octets(given.atMost(1).bytes(0))));
        functions.put(
                "binascii.b2a_base64",
                given -> bytes((Base64.getEncoder()
                                        .encodeToString(octets(given.atMost(1).bytes(0))) + "\n")
                        .getBytes(StandardCharsets.ISO_8859_1)));
        functions.put("binascii.unhexlify", given -> ofHexadecimals(given));
        functions.put("binascii.a2b_hex", given -> ofHexadecimals(given));
        functions.put("codecs.encode", given -> isRotation(given) ? rotated(given.text(0)) : TextCodecs.encoded(given));
        functions.put("codecs.decode", given -> isRotation(given) ? rotated(given.text(0)) : TextCodecs.decoded(given));
        functions.put("hmac.compare_digest", given -> given.at(0).equals(given.at(1)));
        functions.put("secrets.compare_digest", given -> given.at(0).equals(given.at(1)));
    }

    static Constant.Bytes bytes(byte[] octets) {
        return new Constant.Bytes(new String(octets, StandardCharsets.ISO_8859_1));
    }

    static byte[] octets(Constant.Bytes bytes) {
        return bytes.octets().getBytes(StandardCharsets.ISO_8859_1);
    }

    static String hex(Constant.Bytes bytes) {
        return HexFormat.of().formatHex(octets(bytes));
    }

    private static String ascii(Given given) {
        return given.at(0) instanceof String text ? text : given.bytes(0).octets();
    }

    /// What `bytes.fromhex` gives, which refuses by another exception.
    private static Object ofHexadecimals(Given given) {
        try {
            return BytesMethods.fromHex(ascii(given));
        } catch (Refusal _) {
            throw new Refusal("binascii.Error");
        }
    }

    private static Constant.Bytes decoded(Base64.Decoder decoder, Given given) {
        String text = ascii(given);
        if (text.length() % 4 != 0) {
            throw new Refusal("binascii.Error");
        }
        try {
            return bytes(decoder.decode(text));
        } catch (IllegalArgumentException otherLetters) {
            return Given.unsettled();
        }
    }

    private static Constant.Bytes ofThirtyTwo(byte[] octets) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < octets.length * 8; bit += 5) {
            int both = (octets[bit / 8] & 0xff) << 8 | (bit / 8 + 1 < octets.length ? octets[bit / 8 + 1] & 0xff : 0);
            text.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt((both >> (11 - bit % 8)) & 31));
        }
        while (text.length() % 8 != 0) {
            text.append('=');
        }
        return new Constant.Bytes(text.toString());
    }

    private static boolean isRotation(Given given) {
        return given.text(1, "encoding", "utf-8").replace("_", "").equals("rot13");
    }

    private static String rotated(String text) {
        StringBuilder rotated = new StringBuilder();
        text.chars()
                .map(unit -> (unit | 32) >= 'a' && (unit | 32) <= 'z'
                        ? ((unit | 32) - 'a' + 13) % 26 + (unit & 32) + 'A'
                        : unit)
                .forEach(unit -> rotated.append((char) unit));
        return rotated.toString();
    }
}

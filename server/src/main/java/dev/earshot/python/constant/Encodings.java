package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/// Texts as bytes and back: encodings of Unicode, `base64`, `binascii`, `codecs`, `zlib.crc32`.
final class Encodings {
    private static final Map<String, Charset> CHARSETS = Map.of(
            "utf8", StandardCharsets.UTF_8,
            "utf-8", StandardCharsets.UTF_8,
            "ascii", StandardCharsets.US_ASCII,
            "us-ascii", StandardCharsets.US_ASCII,
            "latin-1", StandardCharsets.ISO_8859_1,
            "latin1", StandardCharsets.ISO_8859_1,
            "iso-8859-1", StandardCharsets.ISO_8859_1,
            "utf-16-le", StandardCharsets.UTF_16LE,
            "utf-16-be", StandardCharsets.UTF_16BE);

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
        functions.put("binascii.unhexlify", given -> ofHexadecimals(given));
        functions.put("binascii.a2b_hex", given -> ofHexadecimals(given));
        functions.put("zlib.crc32", given -> checksum(given.atMost(1).bytes(0)));
        functions.put("binascii.crc32", given -> checksum(given.atMost(1).bytes(0)));
        functions.put("codecs.encode", given -> isRotation(given) ? rotated(given.text(0)) : encoded(given));
        functions.put("codecs.decode", given -> isRotation(given) ? rotated(given.text(0)) : decoded(given));
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

    private static Charset charset(Given given) {
        return Optional.ofNullable(CHARSETS.get(given.text(1, "encoding", "utf-8")
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-')))
                .orElseGet(Given::unsettled);
    }

    private static boolean isStrict(Given given) {
        return given.text(2, "errors", "strict").equals("strict");
    }

    /// `str.encode`.
    static Constant.Bytes encoded(Given given) {
        try {
            ByteBuffer octets = charset(given).newEncoder().encode(CharBuffer.wrap(given.text(0)));
            byte[] copy = new byte[octets.remaining()];
            octets.get(copy);
            return bytes(copy);
        } catch (CharacterCodingException other) {
            if (isStrict(given)) {
                throw new Refusal("UnicodeEncodeError");
            }
            return Given.unsettled();
        }
    }

    /// `bytes.decode`.
    static String decoded(Given given) {
        try {
            return charset(given)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets(given.bytes(0))))
                    .toString();
        } catch (CharacterCodingException other) {
            if (isStrict(given)) {
                throw new Refusal("UnicodeDecodeError");
            }
            return Given.unsettled();
        }
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

    private static long checksum(Constant.Bytes bytes) {
        CRC32 sum = new CRC32();
        sum.update(octets(bytes));
        return sum.getValue();
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

package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/// Bytes as texts and back: `binascii`, `codecs`.
final class Encodings {
    private Encodings() {}

    static void addTo(Map<String, Pure> functions) {
        functions.put("base64.b16decode", given -> ofHexadecimals(given.atMost(1)));
        functions.put("binascii.hexlify", Encodings::hexadecimals);
        functions.put("binascii.b2a_hex", Encodings::hexadecimals);
        functions.put(
                "binascii.b2a_base64",
                given -> bytes((Base64.getEncoder().encodeToString(BaseTexts.octets(given.atMost(1))) + "\n")
                        .getBytes(StandardCharsets.ISO_8859_1)));
        functions.put("binascii.a2b_base64", given -> BaseTexts.decoded(BaseTexts.ascii(given.atMost(1)), false));
        functions.put("binascii.unhexlify", given -> ofHexadecimals(given));
        functions.put("binascii.a2b_hex", given -> ofHexadecimals(given));
        functions.put("codecs.encode", given -> isRotation(given) ? rotated(given.text(0)) : TextCodecs.encoded(given));
        functions.put("codecs.decode", given -> isRotation(given) ? rotated(given.text(0)) : TextCodecs.decoded(given));
        functions.put("hmac.compare_digest", Encodings::areEqual);
        functions.put("secrets.compare_digest", Encodings::areEqual);
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

    private static Object areEqual(Given given) {
        if (given.at(0) instanceof String != given.at(1) instanceof String) {
            throw new Refusal("TypeError");
        }
        return given.at(0).equals(given.at(1));
    }

    /// @throws Refusal where it is given a text
    private static Constant.Bytes hexadecimals(Given given) {
        HexFormat format = given.at(1, "sep")
                .map(sep -> HexFormat.ofDelimiter(sep instanceof String text ? text : Given.unsettled()))
                .orElse(HexFormat.of());
        return new Constant.Bytes(format.formatHex(BaseTexts.octets(given.atMost(2))));
    }

    /// What `bytes.fromhex` gives, which refuses by another exception.
    private static Object ofHexadecimals(Given given) {
        try {
            return BytesMethods.fromHex(BaseTexts.ascii(given));
        } catch (Refusal _) {
            throw new Refusal("binascii.Error");
        }
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

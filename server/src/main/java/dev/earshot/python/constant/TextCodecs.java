package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Texts as bytes and back: `str.encode` and `bytes.decode`, and what they do about what cannot be written or read
/// (library reference, «Error Handlers»).
final class TextCodecs {
    private static final Map<String, Charset> CHARSETS = Map.ofEntries(
            Map.entry("utf8", StandardCharsets.UTF_8),
            Map.entry("utf-8", StandardCharsets.UTF_8),
            Map.entry("utf-8-sig", StandardCharsets.UTF_8),
            Map.entry("ascii", StandardCharsets.US_ASCII),
            Map.entry("us-ascii", StandardCharsets.US_ASCII),
            Map.entry("latin-1", StandardCharsets.ISO_8859_1),
            Map.entry("latin1", StandardCharsets.ISO_8859_1),
            Map.entry("iso-8859-1", StandardCharsets.ISO_8859_1),
            Map.entry("utf-16-le", StandardCharsets.UTF_16LE),
            Map.entry("utf-16-be", StandardCharsets.UTF_16BE));

    private static final String MARK = "\ufeff";

    private TextCodecs() {}

    private static String encoding(Given given) {
        return given.text(1, "encoding", "utf-8").toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Charset charset(Given given) {
        String name = encoding(given);
        return name.equals("cp1252") || name.equals("windows-1252")
                ? Charset.forName("windows-1252")
                : Optional.ofNullable(CHARSETS.get(name)).orElseGet(Given::unsettled);
    }

    private static String handler(Given given) {
        return given.text(2, "errors", "strict");
    }

    static Constant.Bytes encoded(Given given) {
        boolean marked = encoding(given).equals("utf-8-sig");
        CharBuffer text = CharBuffer.wrap((marked ? MARK : "") + given.text(0));
        CharsetEncoder encoder = charset(given).newEncoder();
        ByteBuffer octets = ByteBuffer.allocate((int) (encoder.maxBytesPerChar() * (text.remaining() + 1)));
        StringBuilder all = new StringBuilder();
        while (true) {
            CoderResult result = encoder.encode(text, octets, true);
            octets.flip();
            while (octets.hasRemaining()) {
                all.append((char) (octets.get() & 0xff));
            }
            octets.clear();
            if (!result.isError()) {
                return new Constant.Bytes(all.toString());
            }
            if (handler(given).equals("strict")) {
                throw marked
                        ? new Refusal("UnicodeEncodeError")
                        : CodecErrors.encoding(encoder.charset(), given.text(0), text.position());
            }
            int point = Character.codePointAt(text, 0);
            all.append(replacement(point, handler(given), result.isMalformed()));
            text.position(text.position() + Character.charCount(point));
            encoder.reset();
        }
    }

    /// What stands for a character that has no place in an encoding, of those that are made of ASCII.
    private static String replacement(int point, String handler, boolean surrogate) {
        boolean isEscaped = surrogate && point >= 0xdc80 && point < 0xdd00;
        return switch (handler) {
            case "ignore" -> "";
            case "replace" -> "?";
            case "xmlcharrefreplace" -> "&#" + point + ";";
            case "backslashreplace" ->
                String.format(Locale.ROOT, point < 0x100 ? "\\x%02x" : point < 0x10000 ? "\\u%04x" : "\\U%08x", point);
            case "surrogateescape" -> isEscaped ? String.valueOf((char) (point - 0xdc00)) : Given.unsettled();
            default -> Given.unsettled();
        };
    }

    static String decoded(Given given) {
        byte[] read = Encodings.octets(given.bytes(0));
        ByteBuffer octets = ByteBuffer.wrap(read).order(ByteOrder.BIG_ENDIAN);
        CharsetDecoder decoder = charset(given).newDecoder();
        CharBuffer text = CharBuffer.allocate(read.length + 1);
        StringBuilder all = new StringBuilder();
        while (true) {
            CoderResult result = decoder.decode(octets, text, true);
            text.flip();
            all.append(text);
            text.clear();
            if (!result.isError()) {
                boolean marked = encoding(given).equals("utf-8-sig") && all.indexOf(MARK) == 0;
                return marked ? all.substring(1) : all.toString();
            }
            if (handler(given).equals("strict")) {
                throw encoding(given).equals("utf-8-sig")
                        ? new Refusal("UnicodeDecodeError")
                        : CodecErrors.decoding(decoder.charset(), given.bytes(0), octets.position());
            }
            StringBuilder odd = new StringBuilder();
            for (int at = 0; at < result.length(); at++) {
                odd.append((char) (octets.get() & 0xff));
            }
            all.append(unreadable(odd, handler(given)));
            decoder.reset();
        }
    }

    /// What stands for octets that no text has in an encoding.
    private static String unreadable(CharSequence octets, String handler) {
        return switch (handler) {
            case "ignore" -> "";
            case "replace" -> "\ufffd";
            case "backslashreplace", "surrogateescape" -> {
                StringBuilder all = new StringBuilder();
                octets.chars()
                        .forEach(octet -> all.append(
                                handler.equals("surrogateescape")
                                        ? String.valueOf((char) (0xdc00 + octet))
                                        : String.format(Locale.ROOT, "\\x%02x", octet)));
                yield all.toString();
            }
            default -> Given.unsettled();
        };
    }
}

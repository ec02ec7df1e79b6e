package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// What is raised for texts and bytes that have no place in an encoding; what it says is left open for encodings that
/// are seldom asked.
final class CodecErrors {
    private static final String ENCODING = "UnicodeEncodeError";
    private static final String DECODING = "UnicodeDecodeError";

    private CodecErrors() {}

    /// @param at where the first character stands that cannot be written
    static Refusal encoding(Charset charset, String text, int at) {
        boolean ascii = charset.equals(StandardCharsets.US_ASCII);
        if (!ascii && !charset.equals(StandardCharsets.ISO_8859_1)) {
            return new Refusal(ENCODING);
        }
        int end = at;
        while (end < text.length() && text.charAt(end) >= (ascii ? 0x80 : 0x100)) {
            end++;
        }
        return new Refusal(
                ENCODING,
                ascii ? "ascii" : "latin-1",
                text,
                (long) text.codePointCount(0, at),
                (long) text.codePointCount(0, end),
                "ordinal not in range(" + (ascii ? 128 : 256) + ")");
    }

    /// @param at where the first octet stands that cannot be read
    static Refusal decoding(Charset charset, Constant.Bytes bytes, int at) {
        String octets = bytes.octets();
        if (charset.equals(StandardCharsets.US_ASCII)) {
            return new Refusal(DECODING, "ascii", bytes, (long) at, at + 1L, "ordinal not in range(128)");
        }
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return new Refusal(DECODING);
        }
        int first = octets.charAt(at);
        int following = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
        int end = at + 1;
        while (end < octets.length() && end <= at + following && goesOn(first, octets.charAt(end), end == at + 1)) {
            end++;
        }
        String reason = following == 0
                ? "invalid start byte"
                : end == octets.length() ? "unexpected end of data" : "invalid continuation byte";
        return new Refusal(DECODING, "utf-8", bytes, (long) at, (long) end, reason);
    }

    /// Whether an octet may follow the first one of a character in UTF-8.
    private static boolean goesOn(int first, int octet, boolean second) {
        int least = second && first == 0xe0 ? 0xa0 : second && first == 0xf0 ? 0x90 : 0x80;
        int most = second && first == 0xed ? 0x9f : second && first == 0xf4 ? 0x8f : 0xbf;
        return octet >= least && octet <= most;
    }
}

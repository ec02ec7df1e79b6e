package dev.earshot.lsp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/// The stream from the client, cut into frames: header lines, a blank line, and as many bytes as `Content-Length` says.
///
/// Whatever comes, the next sound frame is found again: a line that is no header is passed over, also where the rest
/// of a body that was longer than announced stands before a header on its line. It does not know what is in a frame.
final class FrameReader {
    /// VS Code, the most generous client, sends no document above 50 MB; JSON's escapes add a little to that.
    /// A message may take some six times its size in memory while it is parsed.
    static final int MAX_BODY_BYTES = 64 << 20;

    private static final String CONTENT_LENGTH = "content-length:";
    private static final int MAX_LINE_CHARS = 4096;

    private final InputStream in;

    /// What stands next in the stream.
    ///
    /// @param content the body, or why there is none
    record Frame(Kind kind, String content) {
        private static final Frame END = new Frame(Kind.END, "");

        enum Kind {
            BODY,
            /// Bytes that are no frame, or one that is too long; they have been passed over.
            UNREADABLE,
            /// There is no more, or the last frame is cut short.
            END
        }
    }

    FrameReader(InputStream in) {
        this.in = in;
    }

    Frame next() throws IOException {
        OptionalLong length = OptionalLong.empty();
        boolean isHeader = false;
        while (true) {
            String line;
            try {
                line = line();
            } catch (EOFException end) {
                return Frame.END;
            }
            if (!line.isEmpty()) {
                OptionalLong stated = contentLength(line);
                length = stated.isPresent() ? stated : length;
                isHeader = true;
            } else if (length.isPresent()) {
                return body(length.getAsLong());
            } else if (isHeader) {
                return new Frame(Frame.Kind.UNREADABLE, "a header without a valid Content-Length");
            }
        }
    }

    private Frame body(long length) throws IOException {
        if (length > MAX_BODY_BYTES) {
            in.skipNBytes(length);
            return new Frame(
                    Frame.Kind.UNREADABLE,
                    "a message of %,d bytes; no more than %,d are read".formatted(length, MAX_BODY_BYTES));
        }
        byte[] bytes = in.readNBytes((int) length);
        return bytes.length < length
                ? Frame.END
                : new Frame(Frame.Kind.BODY, new String(bytes, StandardCharsets.UTF_8));
    }

    /// The next line without its end, and without its beginning if it is long.
    private String line() throws IOException {
        StringBuilder line = new StringBuilder(32);
        for (int unit = in.read(); unit != '\n'; unit = in.read()) {
            if (unit < 0) {
                throw new EOFException();
            }
            if (line.length() == MAX_LINE_CHARS) {
                line.delete(0, MAX_LINE_CHARS / 2);
            }
            line.append((char) unit);
        }
        return line.toString().strip();
    }

    /// What the line states if it is, or ends in, a `Content-Length`.
    private static OptionalLong contentLength(String line) {
        int end = line.length();
        int digits = end;
        while (digits > 0 && Character.digit(line.charAt(digits - 1), 10) >= 0) {
            digits--;
        }
        String before = line.substring(0, digits).stripTrailing();
        int start = before.length() - CONTENT_LENGTH.length();
        boolean states = end - digits > 0
                && end - digits < 19
                && before.regionMatches(true, start, CONTENT_LENGTH, 0, CONTENT_LENGTH.length())
                && (start == 0 || !isNamePart(before.charAt(start - 1)));
        return states ? OptionalLong.of(Long.parseLong(line, digits, end, 10)) : OptionalLong.empty();
    }

    private static boolean isNamePart(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '-';
    }
}
